import Catalogue
import Testing
import Workshops

@testable import Operations

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

    @Test(arguments: [
        "mardi après-midi", "MARDI APRÈS-MIDI", "mardi apres midi", "Mardi, après‑midi ; ", "tuesday afternoon",
        "le mardi aprem", "Mardis après-midi",
    ])
    func anAfternoonIsReadHoweverWritten(text: String) {
        let half = WeeklyHalfDay(.tuesday, .afternoon)
        #expect(WeeklyHalfDay.read(text)?.contains(half) == true, "\(text)")
        if !text.contains(",") { #expect(WeeklyHalfDay.read(text) == [half]) }
    }

    @Test(arguments: ["", "midi", "mardi midi", "lun", "après", ", ;"])
    func whatIsNoHalfDayIsNotRead(text: String) {
        #expect(WeeklyHalfDay.read(text) == nil)
    }
}
