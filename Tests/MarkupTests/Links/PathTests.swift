import Testing

@testable import Markup

struct PathTests {
    @Test(arguments: ["/", "/a", "/a/b.css?c=d&e=%C3%A9#f", "/a//b", "?a=b", "#a", "#", "/a:b", "/@a"])
    func ourOwnIsOurs(_ text: String) {
        #expect(Path(text)?.text == text)
    }

    @Test(arguments: [
        "", "a", "a/b", ".", "../a", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
        "/\t/evil.example", "/\n/evil.example", " //evil.example", "/\u{301}/evil.example", "/a b", "/a\0", "/é",
        "https:/a", "javascript:alert(1)", "/\u{2028}", "/\"", "/<", "/a\r\nb",
    ])
    func everythingElseIsNot(_ text: String) {
        #expect(Path(text) == nil)
    }

    @Test(arguments: [
        ([], "/"), (["a", "b"], "/a/b"), (["", "evil.example"], "/evil.example"), (["..", ".", "a"], "/a"),
        (["a/b", "//c"], "/a%2Fb/%2F%2Fc"), (["é", "e\u{301}"], "/%C3%A9/e%CC%81"), (["a b?c#d%"], "/a%20b%3Fc%23d%25"),
        (["\\evil.example"], "/%5Cevil.example"), (["a\0\r\n"], "/a%00%0D%0A"), (["-._~09azAZ"], "/-._~09azAZ"),
    ])
    func anyStepsAreOurs(steps: [String], text: String) {
        #expect(Path(steps).text == text)
        #expect(Path(text)?.text == text)
    }

    @Test func aQueryIsEncoded() {
        #expect(Path(["a"], query: ["b c": "d&e=f", "g": ""]).text == "/a?b%20c=d%26e%3Df&g=")
        #expect(Path.fragment("é a").text == "#%C3%A9%20a")
    }
}
