import Answers
import Catalogue
import Foundation
import Operations
import Storage
import Testing

/// Tests that take the whole machine, one after the other.
@Suite(.serialized) enum Contention {}

extension Contention {
    /// Many programs at the same time want seats of one session.
    struct EnrolRaceTests {
        private static let now = Date(timeIntervalSince1970: 1_612_774_800)
        private static let moment = ["--now", "2021-02-08T09:00:00Z"]

        /// A planned programme in which people of Crolles are registered.
        private func withPeople(_ count: Int, _ body: (URL) throws -> Void) throws {
            try Program.withProgramme { folder in
                #expect(try Program.run(["plan", folder.path] + Self.moment).code == 0)
                let office = Office(folder: ProgrammeFolder(path: folder.path))
                for number in 1...count {
                    let texts: [PersonField: String] = [
                        .familyName: "Personne \(number)", .commune: "Crolles", .exemption: "essai",
                    ]
                    let request = Office.Request(now: Self.now, author: "Camille") { UUID().uuidString }
                    _ = try office.register(texts, request)
                }
                try body(folder)
            }
        }

        private func change(_ folder: URL, _ statements: String...) throws {
            let store = try Store.openExisting(at: folder.appending(path: "ateliers.sqlite").path, now: Self.now)
            try store.write { connection in for statement in statements { try connection.execute(statement) } }
        }

        /// The seats that are taken in the first session, as stored.
        private func takenSeats(_ folder: URL) throws -> [Int] {
            let store = try Store.openToRead(at: folder.appending(path: "ateliers.sqlite").path, now: Self.now)
            return try store.read { connection in
                try connection.rows(
                    """
                    SELECT seat FROM enrolment JOIN session ON session.id = enrolment.session
                    WHERE session.number = 1 AND ended_at IS NULL ORDER BY seat
                    """
                ).map { try $0.integer("seat") }
            }
        }

        private func enrolAll(_ count: Int, _ folder: URL) throws -> [Program.Outcome] {
            try Program.race(
                (1...count).map { ["enrol", "\($0)", "--session", "1", folder.path, "--format", "json"] + Self.moment })
        }

        @Test func twoHundredForEightSeats() throws {
            try withPeople(200) { folder in
                let answers = try enrolAll(200, folder).map { outcome in
                    #expect(outcome.code == 0, "\(outcome.errors) \(outcome.output)")
                    return try #require(try (outcome.json()["people"] as? [[String: Any]])?.first)
                }
                let seated = answers.filter { $0["state"] as? String == "seated" }
                let waiting = answers.filter { $0["state"] as? String == "waiting" }
                #expect(seated.compactMap { $0["seat"] as? Int }.sorted() == Array(1...8))
                #expect(waiting.compactMap { $0["position"] as? Int }.sorted() == Array(1...192))
                #expect(try takenSeats(folder) == Array(1...8))
                #expect(try Program.run(["doctor", folder.path]).code == 0)
            }
        }

        /// Whoever is put on the waiting list gets a seat all the same: the rule is as good as not there.
        private static let bypass = """
            CREATE TRIGGER bypass AFTER INSERT ON waiting_turn BEGIN
                INSERT INTO enrolment (
                    programme, number, session, participant, seat, seats, overbooking, state, first_workshop, began_at
                ) SELECT NEW.programme, (SELECT MAX(number) + 1 FROM enrolment), NEW.session, NEW.participant, 8, seats,
                    overbooking, 'seated', 1, NEW.since FROM programme;
            END
            """

        @Test func withoutTheRuleTheSchemaHoldsTheSeats() throws {
            try withPeople(20) { folder in
                try change(folder, Self.bypass)
                let outcomes = try enrolAll(20, folder)
                #expect(outcomes.filter { $0.code == 0 }.count == 8)
                #expect(try takenSeats(folder) == Array(1...8))
            }
        }

        /// The test above can see what it looks for.
        @Test func withoutRuleAndSchemaSeatsAreSoldTwice() throws {
            try withPeople(200) { folder in
                try change(folder, Self.bypass, "DROP INDEX enrolment_seat_is_free")
                let outcomes = try enrolAll(200, folder)
                #expect(outcomes.filter { $0.code != 0 }.map(\.output) == [])
                #expect(try takenSeats(folder).count == 200)
            }
        }

        @Test func theSameRequestFiftyTimesEnrolsOnce() throws {
            try withPeople(1) { folder in
                let command =
                    ["enrol", "1", "--session", "1", folder.path, "--format", "json", "--request", "once"] + Self.moment
                let outcomes = try Program.race(Array(repeating: command, count: 50))
                let answers = try outcomes.map { outcome in
                    #expect(outcome.code == 0, "\(outcome.errors)")
                    let person = try #require(try (outcome.json()["people"] as? [[String: Any]])?.first)
                    return (changed: try outcome.json()["changed"] as? Bool, seat: person["seat"] as? Int)
                }
                #expect(answers.allSatisfy { $0.changed == true }, "each is answered as the first")
                #expect(answers.allSatisfy { $0.seat == 1 })
                #expect(try takenSeats(folder) == [1])
                let store = try Store.openToRead(at: folder.appending(path: "ateliers.sqlite").path, now: Self.now)
                let rows = try store.read { try $0.auditRows() }
                #expect(rows.filter { $0.entry.requestKey == "once" }.count == 1)
                #expect(rows.filter { $0.entry.verb == "enrol 1" }.count == 1)
            }
        }
    }
}
