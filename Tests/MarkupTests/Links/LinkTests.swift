import TestSupport
import Testing

@testable import Markup

struct LinkTests {
    @Test(arguments: [
        "https://example.org", "HTTPS://example.org/", "https://example.org:8443/a?b=https://c#d",
        "https://xn--mein-gra.example/%C3%A9t%C3%A9", "https://192.0.2.1/", "mailto:a@b.example",
        "mailto:a@b.example?subject=c%20d", "tel:+33476000000", "TEL:18", "/a", "?a=b", "#a", "/a?b=javascript:c",
    ])
    func whatIsOursOrNamedIsALink(_ text: String) {
        #expect(Link(text)?.text == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
        "\u{1}javascript:alert(1)", "\0javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
        "java\rscript:alert(1)", "javascript\t:alert(1)", "javascript\u{301}:alert(1)", "\u{600}javascript:alert(1)",
        "javascript:\u{301}alert(1)", "javascript&colon;alert(1)", "javascript:https://example.org/",
        "javascript://example.org/%0Aalert(1)", "\u{A0}javascript:alert(1)", "\u{FEFF}javascript:alert(1)",
        "\u{2028}javascript:alert(1)", "java%0ascript:alert(1)", "ｊavascript:alert(1)", "livescript:alert(1)",
    ])
    func aScriptInDisguiseIsNone(_ text: String) {
        #expect(Link(text) == nil)
    }

    @Test(arguments: [
        "data:text/html,<script>", "DATA:text/html;base64,PHNjcmlwdD4=", "vbscript:msgbox(1)", "file:///etc/passwd",
        "blob:https://example.org/1", "view-source:https://example.org", "ftp://example.org", "http://example.org",
        "//example.org", "\\\\example.org", "/\\example.org", "example.org", "", ":", "https", "https:", "https:/",
        "https://", "https:///a", "https:example.org", "https:/example.org", "https:\\\\example.org",
        "https://bank.example@evil.example/", "https://a:b@evil.example/", "https://bank.example\\@evil.example/",
        "https://.example", "https://-a", "https://?a", "https://exa mple.org", "https://exämple.org",
        "https://example%2eorg", "https://example.org/\u{202E}", "https\u{301}://example.org", "httpſ://example.org",
        "mailto:", "tel:", "mailto:a@b.example\r\nbcc:c@d.example", "mailto:\"a\"@b.example",
    ])
    func everythingElseIsNone(_ text: String) {
        #expect(Link(text) == nil)
    }

    @Test func aPathIsALink() {
        #expect(Link(Path(["a"])).text == "/a")
        #expect(Element(.a, .href(.fragment("b"))) { "c" }.written == "<a href=\"#b\">c</a>")
    }

    @Test(arguments: 0..<20)
    func nothingTypedLeadsElsewhere(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let starts = ["", "/", "//", "https:", "https://", "mailto:", "tel:", "#", "?", "javascript:", "https://a"]
        for _ in 0..<500 {
            let text = (starts.randomElement(using: &generator) ?? "") + Hostile.text(using: &generator)
            guard let link = Link(text)?.text else { continue }
            #expect(link.utf8.allSatisfy { 0x21...0x7E ~= $0 && !Array("\"<>\\^`{|}".utf8).contains($0) })
            #expect(link.firstMatch(of: /^(\/(?!\/)|\?|#|https:\/\/[A-Za-z0-9]|mailto:.|tel:.)/.ignoresCase()) != nil)
        }
    }
}
