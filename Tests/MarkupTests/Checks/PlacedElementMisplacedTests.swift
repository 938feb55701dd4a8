import Testing

@testable import Markup

struct PlacedElementMisplacedTests {
    private static func faults(_ element: Element) -> [Fault] {
        element.placed().flatMap(\.misplaced)
    }

    private static func nested(_ tags: [Markup.Tag]) -> Element {
        let (outer, rest) = (tags[0], Array(tags.dropFirst()))
        return Element(outer) { if !rest.isEmpty { nested(rest) } }
    }

    @Test(
        arguments: [
            [.p, .div], [.p, .p], [.p, .ul], [.h1, .h2], [.li, .li], [.ul, .p], [.table, .tr], [.tr, .p],
            [.tbody, .td],
            [.div, .li], [.div, .tr], [.select, .p], [.div, .option], [.svg, .p], [.div, .g], [.body, .title],
            [.head, .p],
            [.title, .em], [.textarea, .em], [.div, .summary], [.div, .legend], [.label, .p], [.button, .p],
            [.p, .body],
            [.a, .button], [.button, .a], [.dl, .li],
        ] as [[Markup.Tag]])
    func whatAReaderWouldMoveIsFound(_ tags: [Markup.Tag]) {
        #expect(Self.faults(Self.nested(tags)) == [.misplaced(tags[1].rawValue, in: tags[0].rawValue)])
    }

    @Test(
        arguments: [
            [.a, .span, .a], [.button, .span, .button], [.label, .span, .label], [.form, .div, .form],
            [.a, .strong, .select],
        ] as [[Markup.Tag]])
    func whatIsPressedHoldsNothingToPress(_ tags: [Markup.Tag]) {
        #expect(Self.faults(Self.nested(tags)) == [.misplaced(tags[2].rawValue, in: tags[0].rawValue)])
    }

    @Test(
        arguments: [
            [.html, .body, .main, .section, .article, .div, .p, .strong, .em, .a, .span, .small],
            [.form, .fieldset, .legend, .h2], [.details, .summary, .h3], [.figure, .figcaption, .p],
            [.table, .tbody, .tr, .td, .table, .caption], [.ul, .li, .ul, .li, .p], [.dl, .dd, .div],
            [.svg, .g, .text],
            [.label, .select, .optgroup, .option], [.html, .head, .title],
        ] as [[Markup.Tag]])
    func whatIsWellPlacedIsLeft(_ tags: [Markup.Tag]) {
        #expect(Self.faults(Self.nested(tags)) == [])
    }

    @Test(arguments: [Markup.Tag.table, .tr, .ul, .dl, .select, .svg, .head])
    func textStandsWhereItMay(_ tag: Markup.Tag) {
        #expect(Self.faults(Element(tag) { "a" }) == [.misplaced("#text", in: tag.rawValue)])
        #expect(Self.faults(Element(tag) { "\n " }) == [])
    }

    @Test func aStyleStandsInTheHead() {
        #expect(Self.faults(Element(.head) { Element("p { }" as StyleSheet) }) == [])
        #expect(Self.faults(Element(.body) { Element("p { }" as StyleSheet) }) == [.misplaced("style", in: "body")])
    }

    @Test func aShapeStandsInADrawing() {
        #expect(Self.faults(Element(.svg) { Element(.rect) }) == [])
        #expect(Self.faults(Element(.p) { Element(.rect) }) == [.misplaced("rect", in: "p")])
    }
}
