import Testing

@testable import Markup

struct DocumentNamesTests {
    private static func faults(@MarkupBuilder _ body: () -> [Node]) -> [Fault] {
        let document = Document(language: "fr", title: "t") {
            Element(.h1, .id("title")) { "a" }
            body()
        }
        return document.faults
    }

    private static let select = Element(.select, .id("b")) { Element(.option) { "c" } }

    @Test(arguments: [
        Element(.input, .id("b")), Element(.input, .type(.checkbox)), select, Element(.textarea) { "c" },
        Element(.input, .value("c"), .title("d")), Element(.input, .ariaLabel(" ")),
    ])
    func aFieldWithoutALabelHasNoName(_ field: Element) {
        #expect(Self.faults { field } == [.noName(field.name)])
        #expect(Self.faults { Element(.label) { field } } == [.noName(field.name)])
        #expect(
            Self.faults {
                Element(.label, .for("title")) {
                    "d"; field
                }
            } == [.noName(field.name)])
    }

    @Test func aFieldIsNamedByItsLabelOrByAnother() {
        let faults = Self.faults {
            Element(.label, .for("b")) { "c" }
            Self.select
            Element(.label) {
                Element(.input, .type(.radio))
                "d"
            }
            Element(.input, .ariaLabel("e"))
            Element(.input, .ariaLabelledBy("title"))
            Element(.input, .type(.hidden))
        }
        #expect(faults == [])
    }

    @Test func whatIsEmptyNamesNothing() {
        let faults = Self.faults {
            Element(.label, .for("b")) { Element(.span, .ariaHidden) { "*" } }
            Element(.input, .id("b"))
            Element(.p, .id("c"))
            Element(.input, .ariaLabelledBy("c"))
        }
        #expect(faults == [.noName("input"), .noName("input")])
    }

    @Test func whatIsPressedSaysWhatItDoes() {
        let image = Element(.img, .src(Path(["b"])), .alt("c"))
        let faults = Self.faults {
            Element(.button) { Element(.strong) { "b" } }
            Element(.a, .href(Path([]))) { image }
            Element(.a, .href(Path([])), .ariaLabel("b")) { "" }
            Element(.button)
            Element(.a, .href(Path([]))) { " " }
            Element(.details) { Element(.summary) }
        }
        #expect(faults == [.noName("button"), .noName("a"), .noName("summary")])
    }

    @Test func aPictureSaysWhatItShowsOrThatItShowsNothing() {
        let faults = Self.faults {
            Element(.img, .src(Path(["b"])), .alt(""))
            Element(.svg, .role(.img), .ariaLabel("b"))
            Element(.svg, .ariaHidden)
            Element(.span, .ariaHidden) { Element(.svg) }
            Element(.svg) { Element(.title) { "b" } }
            Element(.img, .src(Path(["b"])))
            Element(.svg) { Element(.text) { "b" } }
            Element(.svg) { Element(.title) }
        }
        #expect(faults == [.noName("img"), .noName("svg"), .noName("svg")])
    }
}
