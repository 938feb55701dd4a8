import Answers
import TestSupport
import Testing
import Workshops

@testable import CommandLine

struct SheetLettersTests {
    @Test func lettersGoByPersonOrBySeat() throws {
        let sheet = SheetOverview.sample(seatsTaken: [1, 3, 4, 5])
        let expected: [Int: Presence] = [1: .present, 3: .late, 4: .absent, 5: .excused]
        for letters in ["PLAE", "p lae", "P_LAE---", "P_LAE___"] {
            #expect(try SheetLetters(text: letters).presences(on: sheet) == expected, "\(letters)")
        }
        #expect(try SheetLetters(text: "").presences(on: .sample(seatsTaken: [])) == [:])
    }

    @Test(arguments: [
        ("PPP", AttendanceRefusal.marksDoNotFit(given: 3, people: 5, seats: 8)),
        ("PPPPPPPPP", .marksDoNotFit(given: 9, people: 5, seats: 8)),
        ("", .marksDoNotFit(given: 0, people: 5, seats: 8)),
        ("PPXPP", .unknownMark("X")), ("PPPPP_P_", .markWithoutPerson(seat: 7)),
        ("PP_PP___", .seatWithoutMark(3, person: 3)), ("PPPPé___", .unknownMark("é")),
    ])
    func lettersThatDoNotFitAreRefused(letters: String, refusal: AttendanceRefusal) {
        #expect(throws: refusal) {
            try SheetLetters(text: letters).presences(on: .sample(seatsTaken: [1, 2, 3, 4, 5]))
        }
    }
}
