import Testing
import Workshops

struct WeeklyHalfDayWordsTests {
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
