import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import CommandLine

struct SheetLettersTests {
    @Test func lettersGoByPersonOrBySeat() throws {
        let sheet = SheetOverview.sample(seatsTaken: [1, 3, 4, 5])
        let expected: [Int: Presence] = [1: .present, 3: .late, 4: .absent, 5: .excused]
        for letters in ["PLAE", "p lae", "P_LAE---", "P_LAE___"] {
            #expect(try SheetLetters(text: letters).marks(on: sheet).presences == expected, "\(letters)")
        }
        #expect(try SheetLetters(text: "").marks(on: .sample(seatsTaken: [])).presences == [:])
    }

    @Test(arguments: [
        ("PPP", AttendanceRefusal.marksDoNotFit(given: 3, people: 5, seats: 8)),
        ("PPPPPPPPP", .marksDoNotFit(given: 9, people: 5, seats: 8)),
        ("", .marksDoNotFit(given: 0, people: 5, seats: 8)),
        ("PPXPP", .unknownMark("X")), ("PPPPP_P_", .markWithoutPerson(seat: 7)),
        ("PP_PP___", .seatWithoutMark(3, person: 3)), ("5PPPPP", .unknownMark("5")), ("PPPPL99999", .unknownMark("9")),
        ("PPPPé___", .unknownMark("é")),
    ])
    func lettersThatDoNotFitAreRefused(letters: String, refusal: AttendanceRefusal) {
        #expect(throws: refusal) {
            try SheetLetters(text: letters).marks(on: .sample(seatsTaken: [1, 2, 3, 4, 5]))
        }
    }

    @Test func minutesStandBehindTheirLetter() throws {
        let sheet = SheetOverview.sample(seatsTaken: [1, 3, 4])
        for letters in ["PL120D45", "p l 120 d 45", "P_L120D45____"] {
            let marks = try SheetLetters(text: letters).marks(on: sheet)
            #expect(marks.presences == [1: .present, 3: .late, 4: .leftEarly] && marks.minutes == [3: 120, 4: 45])
        }
    }

    /// What is noted of somebody holds, unless their letter says otherwise.
    @Test func whoIsNotedNeedsNoLetter() throws {
        let noted = noting([3: .excused], guests: [9: .present])
        for letters in ["PP", "P__P____"] {
            let marks = try SheetLetters(text: letters).marks(on: noted).presences
            let expected: [Int: Presence] = [1: .present, 3: .excused, 4: .present, 9: .present]
            #expect(marks == expected, "\(letters)")
        }
        let otherwise = try SheetLetters(text: "PLPA").marks(on: noted).presences
        #expect(otherwise == [1: .present, 3: .late, 4: .present, 9: .absent])
        #expect(throws: AttendanceRefusal.marksDoNotFit(given: 3, people: 4, seats: 8)) {
            try SheetLetters(text: "PPP").marks(on: noted)
        }
        #expect(throws: AttendanceRefusal.seatWithoutMark(4, person: 4)) {
            try SheetLetters(text: "P_______").marks(on: noted)
        }
    }

    /// A sheet with people in seats 1, 3 and 4, of whom some are noted, and with guests who are.
    private func noting(_ presences: [Int: Presence], guests: [Int: Presence]) -> SheetOverview {
        let sample = SheetOverview.sample(seatsTaken: [1, 3, 4])
        let row = { (seat: Int?, person: Int, noted: Presence?) in
            SheetOverview.Row(
                seat: seat, person: person, name: "n", commune: "Crolles", presence: nil,
                note: noted.map { .init($0, date: Date(timeIntervalSince1970: 0), author: "a") }, passesDue: 2,
                passesGiven: 0, passesMissing: 0)
        }
        return SheetOverview(
            number: sample.number, session: sample.session, workshop: sample.workshop, programme: "p", decision: "d",
            commissioner: "c", provider: "o", thingsToBring: [], workshops: 5,
            rows: [1, 3, 4].map { row($0, $0, presences[$0]) } + guests.map { row(nil, $0.key, $0.value) },
            seats: 8, sheet: sample.sheet, zone: .gmt, language: .french)
    }
}
