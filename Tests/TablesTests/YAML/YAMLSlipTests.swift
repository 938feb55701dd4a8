import Testing

@testable import Tables

/// Each slip is seen at its line, whatever line a parser gives up at.
struct YAMLSlipTests {
    /// What is written in the third line.
    @Test(
        arguments: [
            ("  name: Internet : chercher", .colon), ("  - title: Internet : chercher", .colon),
            ("\tname: x", .tab), ("\u{A0}\u{A0}name: x", .wideSpace), ("  name: \"Internet", .unclosedQuote("\"")),
            ("  name: 'Internet", .unclosedQuote("'")), ("  name: \"Internet\" chercher", .textAfter("\"")),
            ("  name: 'l' atelier", .textAfter("'")), ("  name: \"C:\\path\"", .backslash),
            ("  name: @x", .beginning("@")),
            ("  name: %x", .beginning("%")), ("  name: `x`", .beginning("`")), ("  name: *x*", .beginning("*")),
            ("  name: &x", .beginning("&")), ("  name: !x", .beginning("!")), ("  name: |x", .beginning("|")),
            ("  name: > 3", .beginning(">")), ("  name: ? quoi", .beginning("?")), ("  name: - x", .beginning("-")),
            ("  name: , x", .beginning(",")), ("  name:x", .colonWithoutSpace), ("  name:\u{A0}x", .colonWithoutSpace),
            ("  name x", .noColon), ("  -x", .dashWithoutSpace), ("  -id: x", .dashWithoutSpace),
            ("    name: x", .indentation), (" name: x", .indentation), ("  name: [a, b", .unclosedBracket("[")),
            ("  name: { a: 1, b: 2", .unclosedBracket("{")), ("  name: [a, b]]", .bracketTooMany("]")),
            ("  name: [a] b", .textAfter("]")), ("  name: { a: 1 b: 2 }", .missingComma), ("---", .secondDocument),
            ("  name: [a : b, c]", .colon),
        ] as [(String, YAMLSlip.Kind)])
    func aSlipIsSeenWhereItIs(line: String, kind: YAMLSlip.Kind) {
        let text = "programme:\n  id: x\n\(line)\n  language: fr\n  zone: y\n"
        for last in [3, 4, 5] {
            let slip = YAMLSlip(in: text, line: last, column: 1)
            #expect(slip.kind == kind && slip.line == 3, "\(slip)")
        }
    }

    /// What is no slip is not blamed for what comes below.
    @Test(arguments: [
        "  name: \"Internet : chercher\"", "  name: 'l''atelier : x'", "  name: \"dit \\\"oui\\\"\"", "  name: x # : y",
        "  # - : @", "", "   ", "  name: http://example.fr", "  name: 09:00-12:00", "  name: l'atelier",
        "  name: [ce qu'on voit, l'un, \"d'eux\"]",
        "  name:\n    - a: 1\n    - b",
        "  name:\n  - a\n  - b", "  name: [a,\n    b]", "  name: { a: 1,\n    b: 2 }", "  name: long\n    text",
        "  name: |\n    a : b\n      c",
        "  name:\n    - id: x\n      town: y\n    - id: z", "  \"name\": x", "  name: 2021-03-18 to 2021-03-19",
        "  name: «x»", "  name:",
    ])
    func whatIsRightIsNotBlamed(lines: String) {
        let text = "programme:\n  id: x\n\(lines)\n  last: @\n"
        let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
        let slip = YAMLSlip(in: text, line: nil, column: nil)
        #expect(slip.kind == .beginning("@") && slip.line == count - 1, "\(slip)")
    }

    @Test func whatIsWrittenIsHandedOver() {
        let slip = YAMLSlip(in: "a: Internet : chercher # non\n", line: 1, column: 5)
        #expect(slip.text == "Internet : chercher" && slip.column == 4)
        #expect(YAMLSlip(in: "a: [Ville : x, b]", line: 1, column: 1).text == "Ville : x")
    }

    @Test func whereNothingLooksWrongThePlaceOfTheParserIsKept() {
        #expect(YAMLSlip(in: "a: b\n", line: 1, column: 3) == YAMLSlip(.other, line: 1, column: 3))
    }

    @Test func octetsThatAreNoTextAreFound() {
        #expect(YAMLSlip(inOctets: Array("a: b\nc: ".utf8) + [0xE9]) == YAMLSlip(.encoding, line: 2))
    }

    /// A value that was read, and is not what its field wants.
    @Test(
        arguments: [
            ("    - le matériel : tout", .colon), ("  name: #2021", .comment), ("  name: !x", .beginning("!")),
            ("  name:", nil), ("  name: x", nil), ("    a: b", nil), ("  name: [Ville : x]", .colon),
        ] as [(String, YAMLSlip.Kind?)])
    func aValueThatIsReadOtherwiseIsSeen(line: String, kind: YAMLSlip.Kind?) {
        let lines = YAMLSlip.lines(of: line)
        #expect(YAMLSlip(ofValueIn: lines[0], line: 1, column: nil)?.kind == kind)
    }

    /// Whatever is written, a slip is found in a time that grows with it, and nothing breaks.
    @Test(arguments: [
        String(repeating: "[", count: 20_000), String(repeating: "a:\n ", count: 5_000),
        String(repeating: "- ", count: 5_000),
        String(repeating: "\"", count: 20_001), "", "\n\n", ":", "-", "- ", "a:", "#", "\u{0}", "[\n[\n[\n", "'",
    ])
    func anythingIsLookedThrough(text: String) {
        _ = YAMLSlip(in: text, line: nil, column: nil)
    }
}
