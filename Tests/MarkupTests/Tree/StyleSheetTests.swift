import Testing

@testable import Markup

struct StyleSheetTests {
    @Test func itIsWrittenAsItIs() {
        let first: StyleSheet = "p > a::before { content: \"\u{A0}é\" }\n"
        #expect(
            Element(first + "b { color: #000 }\n").written
                == "<style>\np > a::before { content: \"\u{A0}é\" }\nb { color: #000 }\n</style>")
    }

    @Test(
        arguments: [
            "</style><script>alert(1)</script>", "<\u{301}/style>", "<!--", "a::after { content: \"<&]]>\" }", "]]",
            ">",
            "\0\u{FFFE}\r\n",
        ] as [StyleSheet])
    func nothingEndsIt(_ style: StyleSheet) {
        let element = Element("]" + style + ">"), bytes = Array(element.written.utf8)
        #expect(bytes.count { $0 == UInt8(ascii: "<") } == 2)
        #expect(Reading.ofXML(bytes)?.name == "style")
    }

    @Test func whatStandsInStringsMeansTheSame() {
        let style: StyleSheet = "a::after { content: \"<b&]]>\" }"
        #expect(Element(style).written == "<style>\na::after { content: \"\\3C b\\26 ]]\\3E \" }</style>")
    }
}
