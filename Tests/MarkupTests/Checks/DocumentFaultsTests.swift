import Testing

@testable import Markup

/// Each rule is broken once, beside what keeps it.
struct DocumentFaultsTests {
    private static func faults(
        language: String = "fr", title: String = "t", @MarkupBuilder _ body: () -> [Node]
    ) -> [Fault] {
        let document = Document(language: language, title: title) {
            Element(.h1) { "a" }
            body()
        }
        return document.faults
    }

    @Test func aPageWithoutFaultsHasNone() {
        let faults = Self.faults {
            Element(.nav, .ariaLabel("b")) { Element(.a, .href(.fragment("c"))) { "d" } }
            Element(.main, .id("c")) {
                Element(.form, .method(.post), .action(Path(["e"]))) {
                    Element(.fieldset) {
                        Element(.legend) { "f" }
                        Element(.label, .for("g")) { "h" }
                        Element(.input, .id("g"), .type(.email), .ariaDescribedBy("i"))
                        Element(.small, .id("i")) { "j" }
                        Element(.label) {
                            "k"
                            Element(.select) { Element(.option, .value("1")) { "l" } }
                        }
                    }
                    Element(.input, .type(.hidden), .name("m"))
                    Element(.button, .type(.submit)) { "n" }
                }
                Element(.h2) { "o" }
                Element(.h3) { "p" }
                Element(.table) {
                    Element(.caption) { "q" }
                    Element(.tbody) { Element(.tr) { Element(.th, .scope(.row)) { "r" } } }
                }
                Element(.h2) { "s" }
                Element(.details) {
                    Element(.summary) { "u" }
                    Element(.ul) { Element(.li) { Node.lines("v\nw") } }
                }
            }
        }
        #expect(faults == [])
    }

    @Test func aPageSaysItsLanguageAndItsTitle() {
        #expect(Self.faults(language: " ") {} == [.noLanguage])
        #expect(Self.faults(title: "\u{A0}") {} == [.noTitle])
    }

    @Test func anIDIsOneElementsAndOneWord() {
        let faults = Self.faults {
            Element(.p, .id("b"))
            Element(.p, .id("b"))
            Element(.p, .id("c d"))
            Element(.p, .id(""))
        }
        #expect(faults == [.invalidID(""), .invalidID("c d"), .repeatedID("b")])
    }

    @Test func whatIsSpokenOfIsThere() {
        let faults = Self.faults {
            Element(.label, .for("b")) { "c" }
            Element(.p, .id("é"), .ariaLabelledBy("é", "d"), .ariaDescribedBy("e")) {
                Element(.a, .href(.fragment("f"))) { "g" }
                Element(.a, .href(.fragment("é"))) { "g" }
                Element(.a, .href(.fragment(""))) { "g" }
                Element(.a, .href(Path(["h#i"]))) { "g" }
            }
        }
        #expect(
            faults == [
                .unknownID("b", of: "for"), .unknownID("d", of: "aria-labelledby"),
                .unknownID("e", of: "aria-describedby"),
                .unknownID("f", of: "href"),
            ])
    }

    @Test(
        arguments: [
            ([1], []), ([2, 1, 2], []), ([1, 2, 3, 4, 2, 3], []),
            ([], [.topHeadings(0)]), ([1, 1], [.topHeadings(2)]),
            ([1, 3], [.skippedHeading(3)]), ([3, 1], [.skippedHeading(3)]),
            ([1, 2, 4, 2, 4], [.skippedHeading(4), .skippedHeading(4)]),
        ] as [([Int], [Fault])])
    func headingsGoDownALevelAtATime(levels: [Int], faults: [Fault]) {
        let tags: [Markup.Tag] = [.h1, .h2, .h3, .h4]
        let document = Document(language: "fr", title: "t") { for level in levels { Element(tags[level - 1]) { "a" } } }
        #expect(document.faults == faults)
    }

    @Test func aHeadingOfATableSaysOfWhat() {
        let faults = Self.faults {
            Element(.table) { Element(.thead) { Element(.tr) { Element(.th) { "b" } } } }
        }
        #expect(faults == [.noScope("b")])
    }
}
