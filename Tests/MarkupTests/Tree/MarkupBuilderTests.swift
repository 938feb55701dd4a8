import Testing

@testable import Markup

struct MarkupBuilderTests {
    @Test(arguments: [true, false])
    func everyFormIsCollectedInOrder(_ isLong: Bool) {
        let element = Element(.div) {
            "a"
            Element(.br)
            for number in 1...2 {
                "\(number)"
                Element(.em)
            }
            if isLong { "long" }
            if isLong { "yes" } else { "no" }
            switch isLong {
            case true: Element(.strong)
            case false: Element(.small)
            }
            ["x", "y"].map { text in Element(.p) { text } }
            Node.lines("u\nv")
            let last = "z"
            last
        }
        let middle = isLong ? "longyes<strong></strong>" : "no<small></small>"
        #expect(element.written == "<div>a<br/>1<em></em>2<em></em>\(middle)<p>x</p><p>y</p>u<br/>vz</div>")
    }

    @Test func nothingIsNothing() {
        #expect(Element(.div) {}.written == "<div></div>")
    }
}
