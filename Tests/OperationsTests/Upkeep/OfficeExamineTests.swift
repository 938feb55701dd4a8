import Answers
import Foundation
import Storage
import Testing
import Workshops

@testable import Operations

/// Each test breaks one thing that only somebody with the file in hand could break.
struct OfficeExamineTests {
    /// Two people sit in session 1, a third waits for it; then statements are run that nothing of ours would run.
    private func problems(after statements: String...) throws -> [DatabaseProblem] {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            for (number, name) in ["Un", "Deux", "Trois"].enumerated() {
                _ = try office.register(
                    [
                        .familyName: name, .commune: "Crolles", .difficulty: "oui", .modestIncome: "oui",
                        .motivation: "oui",
                    ], Office.request(prefix: "p\(number)"))
            }
            for person in [1, 2] { _ = try office.enrol(person, in: .nearest, Office.request()) }
            #expect(try office.examine(now: Date()).isEmpty)
            try Store.openExisting(at: office.database, now: Date()).write { connection in
                for statement in statements { try connection.execute(statement) }
            }
            return try office.examine(now: Date())
        }
    }

    /// The audit is gone, too: nothing is held against it.
    private static let noAudit = "DELETE FROM audit"

    @Test func aSeatOfTwoPeopleIsFound() throws {
        let found = try problems(after: "DROP INDEX enrolment_seat_is_free", "UPDATE enrolment SET seat = 1")
        let seats = found.compactMap { problem -> [Int]? in
            if case .seatHeldTwice(_, let seat, let people) = problem { [seat] + people } else { nil }
        }
        #expect(seats == [[1, 1, 2]], "\(found)")
    }

    @Test func aSeatBeyondThoseOfTheProgrammeIsFound() throws {
        let found = try problems(
            after: "PRAGMA ignore_check_constraints = ON", "UPDATE enrolment SET seat = 9 WHERE number = 2",
            "PRAGMA ignore_check_constraints = OFF")
        let seats = found.compactMap { problem -> [Int]? in
            guard case .seatOutOfRange(_, let seat, let person, let seats) = problem else { return nil }
            return [seat, person, seats]
        }
        #expect(seats == [[9, 2, 8]], "\(found)")
    }

    @Test func aSheetThatDoesNotFitIsFound() throws {
        let first = WorkshopNumber(session: 1, order: 1)
        let sheet = """
            INSERT INTO attendance_sheet
            SELECT programme, id, created_at, 'x', 'planned' FROM workshop WHERE place = 1
            """
        let held = "UPDATE workshop SET workshop_state = 'held' WHERE place = 1"
        #expect(try problems(after: held).contains(.sheetDiffers(first)))
        #expect(try problems(after: sheet).contains(.sheetDiffers(first)))
        #expect(try problems(after: sheet, held).contains(.presenceMissing(first, person: 1)))
    }

    @Test func passesThatAreMissingOrOutOfStepAreFound() throws {
        #expect(
            try problems(after: "DELETE FROM pass WHERE number = 5") == [.passesDiffer(stored: 1_229, wanted: 1_230)])
        let lost = "UPDATE pass SET state = 'lost' WHERE number = 5"
        #expect(try problems(after: lost).map(\.subject) == ["pass 5"], "once")
        // Without the audit, what is stored itself has to agree.
        #expect(try problems(after: lost, Self.noAudit).contains(.passOutOfStep(5)))
        let step = """
            INSERT INTO pass_movement (programme, pass, place, state_before, state_after, moved_on, author, reason)
            SELECT programme, 5, 1, 'lost', 'distributed', '2021-03-01', 'x', '' FROM pass WHERE number = 5
            """
        let found = try problems(
            after: step, "UPDATE pass SET state = 'distributed' WHERE number = 5", Self.noAudit)
        #expect(found.contains(.passOutOfStep(5)))
    }

    @Test func somebodyWithTwoSeatsIsFound() throws {
        #expect(
            try problems(after: "DROP INDEX enrolment_is_one", "UPDATE enrolment SET participant = 1")
                .contains(.severalSeats(person: 1)))
    }

    @Test func somebodyWhoSitsAndWaitsIsFoundUnlessItIsAnOffer() throws {
        let wait = "INSERT INTO waiting_turn SELECT programme, 1, 1, NULL, began_at FROM enrolment WHERE number = 1"
        let isFound = { (problem: DatabaseProblem) in problem == .seatedAndWaiting(person: 1) }
        #expect(try problems(after: wait).contains(where: isFound))
        let offered = "UPDATE enrolment SET state = 'offered', expires_at = began_at WHERE number = 1"
        #expect(try !problems(after: wait, offered).contains(where: isFound))
    }

    @Test func aNameThatNobodyErasedIsMissed() throws {
        #expect(try problems(after: "DELETE FROM person WHERE participant = 3") == [.nameMissing(person: 3)])
    }

    @Test func aNameThatCameBackIsFound() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            _ = try office.register([.familyName: "Un", .commune: "Crolles"], Office.request())
            try Store.openExisting(at: office.database, now: Date()).write { connection in
                let row = try #require(connection.auditRows(last: 1).last)
                var entry = row.entry
                entry.after = RecordedFact.erased(1).description
                try connection.append(entry)
            }
            #expect(try office.examine(now: Date()) == [.erasedButNamed(person: 1)])
        }
    }

    @Test func aChequebookIsMissingOrOneTooMany() throws {
        let passes = "DELETE FROM pass WHERE chequebook = 7",
            missing = DatabaseProblem.passesDiffer(stored: 1_220, wanted: 1_230)
        #expect(
            try problems(after: passes, "DELETE FROM chequebook WHERE number = 7")
                .suffix(2) == [.chequebooksDiffer(stored: 122, wanted: 123), missing])
        #expect(
            try problems(after: passes, "UPDATE chequebook SET number = 200 WHERE number = 7")
                .suffix(2) == [.chequebooksDiffer(stored: 123, wanted: 123), missing])
    }
}
