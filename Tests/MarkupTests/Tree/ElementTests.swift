import Testing

@testable import Markup

struct ElementTests {
    @Test func whatHoldsNothingIsClosedAtOnce() {
        #expect(Element(.br).written == "<br/>")
        #expect(Element(.img, .src(Path(["a.png"])), .alt("")).written == "<img src=\"/a.png\" alt=\"\"/>")
        #expect(Element(.p).written == "<p></p>")
    }

    @Test func ofAttributesOfOneNameTheFirstCounts() {
        #expect(Element(.p, .class("a"), .id("x"), .class("b")).written == "<p class=\"a\" id=\"x\"></p>")
    }

    @Test(arguments: [(true, "<input required=\"required\" name=\"a\"/>"), (false, "<input name=\"a\"/>")])
    func anAttributeThatIsNilIsLeftOut(isRequired: Bool, written: String) {
        #expect(Element(.input, isRequired ? .required : nil, .name("a")).written == written)
    }
}
