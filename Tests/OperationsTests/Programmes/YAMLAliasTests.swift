import Answers
import Catalogue
import Foundation
import TestSupport
import Testing

@testable import Operations

struct YAMLAliasTests {
    @Test(
        arguments: [
            ("a: &a [x,x]\n? *a\n: 1\n", "&a", 1, 4), ("{ *x }", "*x", 1, 3), ("- *x", "*x", 1, 3),
            ("it's: 1\nb: &b [x] # isn't", "&b", 2, 4), ("{p: it's, b: &a0 [x,x], q: it's}", "&a0", 1, 14),
            ("a: |\n  it's\nb: *c\nd: 'it''s'", "*c", 3, 4), ("? *a\n: 1\n? *a\n: 2", "*a", 1, 3),
            ("a: 'x\n  y' \nb: !!str &c x", "&c", 3, 4), ("é: *é", "*é", 1, 4), ("a:\n  - &b\n    c: 1", "&b", 2, 5),
        ])
    func isFoundWhereTheParserWouldFindIt(text: String, word: String, line: Int, column: Int) throws {
        let alias = try #require(try YAMLAlias(firstIn: text))
        #expect(alias.text == word)
        #expect(alias.line == line)
        #expect(alias.column == column)
        #expect(ProgrammeFile.read(Data(text.utf8)).findings.map(\.problem.code) == ["alias"])
    }

    @Test(
        arguments: [
            "name: \"R&D *net*\"", "name: R&D", "name: a # &b", "name: Rock & Roll", "name: 'a &b'",
            "name: it's &b isn't",
            "a: |\n  &b\n  *c", "a: >\n  x\n  &b: *c", "a: 'x\n  &b\n  *c'", "# &a\nb: c\n   &d", "a&b: 1",
        ])
    func anAmpersandInTextIsNoAnchor(text: String) throws {
        #expect(try YAMLAlias(firstIn: text) == nil)
    }

    /// Each level stands for nine of the one before, and the key is made of the last.
    @Test func oneThatIsHiddenBetweenApostrophesDoesNotGrow() {
        var text = "z0: {p: it's, b: &a0 [x,x,x,x,x,x,x,x,x], q: it's}\n"
        for level in 1...12 {
            let below = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
            text += "z\(level): {p: it's, b: &a\(level) [\(below)], q: it's}\n"
        }
        text += "y: {p: it's, ? *a12 : x, q: it's}\n"
        #expect(ProgrammeFile.read(Data(text.utf8)).findings.map(\.problem) == [.programme(.alias("&a0"))])
    }

    @Test func aKeyWithAnAmpersandThatIsWrittenTwiceIsNamedAsItIsWritten() {
        let findings = ProgrammeFile.read(Data("R&D: 1\nR&D: 2\n".utf8)).findings
        #expect(findings.map(\.problem) == [.programme(.duplicateKey("R&D"))])
    }

    /// The other way round: what is no YAML for another reason is told as that.
    @Test func whatIsNoYAMLIsNotBlamedOnAnAmpersand() {
        let findings = ProgrammeFile.read(Data("a: R&D\nb: [x\nc: y\n".utf8)).findings
        #expect(findings.map(\.problem.code) == ["yaml-unclosed-bracket"])
    }

    @Test(
        arguments: [
            ("[", "yaml-unclosed-bracket"), ("{", "yaml-unclosed-bracket"), ("- ", "not-yaml"), ("? ", "yaml-no-colon"),
            ("[ #]\n ", "yaml-unclosed-bracket"), ("[[{a: ", "yaml-colon-without-space"),
        ])
    func whatIsNestedWithoutEndIsRefused(opening: String, code: String) {
        let text = "a:\n  " + String(repeating: opening, count: 100_000)
        #expect(ProgrammeFile.read(Data(text.utf8)).findings.map(\.problem.code) == [code])
    }

    /// Each of forty fields was looked for among all the keys, and what was meant by each key among the fields.
    @Test func asManyKeysAsFitAreReadOnce() {
        let text = (0..<100_000).map { "k\($0): x\n" }.joined()
        var findings: [Finding] = []
        let ends = endsWithinAMinute { findings = ProgrammeFile.read(Data(text.utf8)).findings }
        #expect(ends && findings.last?.problem.code == "more-findings")
    }
}
