import Foundation
import Testing
import Workshops

struct AttendanceSheetTests {
    private let instant = Date(timeIntervalSince1970: 0)

    @Test func aChairIsFreeWhereSomebodyDoesNotCome() {
        var sheet = AttendanceSheet(workshop: "w")
        let people = Array(1...8)
        #expect(sheet.freeChairs(of: 8, expecting: people) == 0 && sheet.freeChairs(of: 8, expecting: [1]) == 7)
        sheet.notes[3] = .init(.excused, date: instant, author: "a")
        sheet.notes[4] = .init(.present, date: instant, author: "a")
        #expect(sheet.freeChairs(of: 8, expecting: people) == 1)
        sheet.presences = [3: .late, 5: .absent, 6: .excused]
        #expect(sheet.freeChairs(of: 8, expecting: people) == 2, "the mark holds, not the note")
        #expect(sheet.freeChairs(of: 8, expecting: people + [9, 10, 11]) == -1)
    }

    @Test func minutesAreThoseOfSomebodyWhoWasThereInPart() {
        var sheet = AttendanceSheet(workshop: "w")
        sheet.notes[2] = .init(.late, minutes: 50, date: instant, author: "a")
        sheet.mark(1, .late, minutes: 120)
        sheet.mark(2, .late)
        #expect(sheet.minutes == [1: 120, 2: 50], "what was noted is kept")
        sheet.mark(1, .late)
        #expect(sheet.minutes == [1: 120, 2: 50], "so is what was said before")
        sheet.mark(1, .present)
        sheet.mark(2, .leftEarly)
        #expect(sheet.minutes == [:] && sheet.presences == [1: .present, 2: .leftEarly])
    }
}
