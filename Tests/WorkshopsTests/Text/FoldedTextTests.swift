import Testing

@testable import Workshops

struct FoldedTextTests {
    /// A text in ASCII takes a shorter way, and must come to the same.
    @Test(arguments: [
        ("Jean-Pierre  D'ALES", "jean pierre d ales"), ("Jéan‑Pïerre D’Alès", "jean pierre d ales"),
        ("\tA.B,C;\r\nd ", "a b c d"), ("Œuvre", "oeuvre"), ("", ""), (" - ", ""), ("Ｚoé", "zoe"), ("x_y", "x_y"),
    ])
    func whatPeopleWriteDifferentlyIsTheSame(text: String, folded: String) {
        #expect(FoldedText(text).text == folded)
        let accented = FoldedText("é " + text).words.dropFirst()
        #expect(Array(accented) == FoldedText(text).words)
    }
}
