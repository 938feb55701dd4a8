import Testing
import Workshops

struct HiddenCharacterTests {
    @Test(
        arguments: [
            ("a\u{1B}[31m", "U+001B", 2), ("\u{0}", "U+0000", 1), ("é\u{85}", "U+0085", 2), ("a\u{9B}", "U+009B", 2),
            ("a\u{7F}", "U+007F", 2), ("a\nb", "U+000A", 2), ("a\tb", "U+0009", 2), ("a\r\nb", "U+000D", 2),
            ("a\u{2028}", "U+2028", 2), ("a\u{2029}", "U+2029", 2), ("a\u{202E}b", "U+202E", 2),
            ("\u{2066}", "U+2066", 1), ("\u{2069}", "U+2069", 1), ("\u{200E}", "U+200E", 1), ("\u{61C}", "U+061C", 1),
            ("a\u{200B}", "U+200B", 2), ("a\u{2060}", "U+2060", 2), ("\u{FEFF}a", "U+FEFF", 1),
            ("a\u{AD}", "U+00AD", 2),
            ("a\u{E0041}", "U+E0041", 2), ("a\u{3164}", "U+3164", 2), ("a\u{115F}", "U+115F", 2),
            ("a\u{FFF9}", "U+FFF9", 2), ("a\u{1FFFE}", "U+1FFFE", 2), ("a\u{34F}", "U+034F", 2),
            // Where nothing is joined or varied.
            ("Zo\u{200D}é", "U+200D", 3), ("\u{200C}a", "U+200C", 1), ("a \u{FE0F}", "U+FE0F", 3),
            ("a\u{FE0F}\u{FE0F}", "U+FE0F", 3),
        ])
    func isFoundWhereItStands(text: String, name: String, position: Int) throws {
        let hidden = try #require(HiddenCharacter(firstIn: text))
        #expect(hidden.description == name)
        #expect(hidden.position == position)
        #expect(text.shown().contains("⟨\(name)⟩"))
        #expect(HiddenCharacter(firstIn: text.shown()) == nil)
    }

    /// What some writing cannot do without, and what is seen.
    @Test(arguments: [
        "Zoé O'Neill-Đặng", "e\u{301}", "日本", "\u{5D0}\u{5D1}", "\u{600}\u{661}", "\u{645}\u{6CC}\u{200C}\u{62E}",
        "\u{915}\u{94D}\u{200D}\u{937}", "\u{D7F}", "👩‍👩‍👧‍👦", "❤️", "🇫🇷", "👍🏽", "a\u{A0}b", "a\u{202F}b", "\u{3000}",
        "葛\u{E0100}",
    ])
    func whatIsSeenStays(text: String) {
        #expect(HiddenCharacter(firstIn: text) == nil)
        #expect(Array(text.shown().unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func endsOfLinesMayStay() {
        #expect("a\nb\r\u{202E}".shown(keepingLines: true) == "a\nb⟨U+000D⟩⟨U+202E⟩")
    }

    @Test func aMessageHoldsTheBeginningOnly() {
        #expect("a".beginning == "a")
        // One character, of as many scalars as one likes.
        let long = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(long.count == 1)
        #expect(long.beginning.unicodeScalars.count == 60)
    }
}
