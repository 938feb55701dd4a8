import Testing

@testable import Markup

struct AttributeTests {
    @Test func noneRunsOrStylesAnything() {
        for name in Attribute.Name.allCases.map(\.rawValue) {
            #expect(name != "style" && !name.hasPrefix("on") && name != "srcdoc" && name != "http-equiv", "\(name)")
            #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)?|viewBox|[xy][12]/) != nil, "\(name)")
        }
    }

    @Test(arguments: [
        (Attribute.class("a", "b"), "class=\"a b\""),
        (.lang("fr"), "lang=\"fr\""),
        (.scope(.rows), "scope=\"rowgroup\""),
        (.colspan(2), "colspan=\"2\""),
        (.for("x"), "for=\"x\""),
        (.ariaLabelledBy("x", "y"), "aria-labelledby=\"x y\""),
        (.ariaHidden, "aria-hidden=\"true\""),
        (.ariaCurrent(.true), "aria-current=\"true\""),
        (.role(.img), "role=\"img\""),
        (.type(.email), "type=\"email\""),
        (.type(.submit), "type=\"submit\""),
        (.autocomplete(.oneTimeCode), "autocomplete=\"one-time-code\""),
        (.multipart, "enctype=\"multipart/form-data\""),
        (.method(.post), "method=\"post\""),
        (.action(Path(["people"])), "action=\"/people\""),
        (.checked, "checked=\"checked\""),
        (.viewBox(width: 400, height: 40), "viewBox=\"0 0 400 40\""),
        (.fill("#ddd"), "fill=\"#ddd\""),
        (.fontSize(11), "font-size=\"11\""),
    ])
    func theyAreWrittenAsTheStandardHasThem(_ attribute: Attribute, written: String) {
        #expect(Element(.p, attribute).written == "<p \(written)></p>")
    }
}
