import Answers
import Storage
import Testing
import Workshops

@testable import Operations

struct TimetableTests {
    private let request = { Office.request() }

    /// Another program that works on the same files, and knows nothing of what this one has looked up.
    private func another(_ office: Office) -> Office { Office(folder: office.folder, database: office.database) }

    @Test func aSeatThatAnotherProgramFreesIsSeen() throws {
        try Folders.withPlannedOffice { office, _ in
            let first = try office.registerSomebody("premier"), next = try office.registerSomebody("suivant")
            _ = try office.enrol(first, in: .session(1), request())
            try office.fill(1, seats: 7)
            let late = try office.registerSomebody("neuvième")
            #expect(
                try office.enrol(late, in: .session(1), request()).people.map(\.standing)
                    == [.waiting(session: 1, position: 1)])
            _ = try another(office).withdraw(late, reason: "déménage", request())
            _ = try another(office).withdraw(first, reason: "déménage", request())
            #expect(
                try office.enrol(next, in: .session(1), request()).people.map(\.standing)
                    == [.seated(session: 1, seat: 1, from: 1)])
        }
    }

    @Test func aSeatThatIsFreedHereIsSeen() throws {
        try Folders.withPlannedOffice { office, _ in
            let first = try office.registerSomebody("premier"), late = try office.registerSomebody("neuvième")
            _ = try office.enrol(first, in: .session(1), request())
            try office.fill(1, seats: 7)
            _ = try office.enrol(late, in: .session(1), request())
            let report = try office.withdraw(first, reason: "déménage", request())
            #expect(report.offers.map(\.participant.number) == [late])
        }
    }

    @Test func whoWaitsElsewhereIsSeen() throws {
        try Folders.withPlannedOffice { office, _ in
            let first = try office.registerSomebody("premier"), late = try office.registerSomebody("neuvième")
            _ = try office.enrol(first, in: .session(1), request())
            try office.fill(1, seats: 7)
            _ = try another(office).enrol(late, in: .session(1), request())
            #expect(
                try office.withdraw(first, reason: "déménage", request()).offers.map(\.participant.number) == [late])
        }
    }

    @Test func aRefusedChangeLeavesNothingBehind() throws {
        try Folders.withPlannedOffice { office, _ in
            let first = try office.registerSomebody("premier")
            _ = try office.enrol(first, in: .session(1), request())
            try office.fill(1, seats: 7)
            #expect(throws: Refusal.self) { try office.move(first, to: 99, request()) }
            let late = try office.registerSomebody("neuvième")
            #expect(
                try office.enrol(late, in: .session(1), request()).people.map(\.standing)
                    == [.waiting(session: 1, position: 1)])
        }
    }

    @Test func nothingIsKeptWhereItEndsElsewhere() throws {
        try Folders.withPlannedOffice { office, _ in
            let known = KnownTimetable()
            let programme = try office.programmeIdentifier()
            try office.read(now: request().now) { connection in
                var timetable = try known.take(of: programme, in: connection)
                timetable.full = ["kept"]
                known.keep(timetable)
                #expect(try known.take(of: programme, in: connection).full == ["kept"])
                #expect(try known.take(of: programme, in: connection).full == [], "it was given away")
                known.keep(timetable)
                let other = try #require(Identifier("other"))
                #expect(throws: Refusal.self) { try known.take(of: other, in: connection) }
            }
            var timetable = try office.read(now: request().now) { try known.take(of: programme, in: $0) }
            timetable.full = ["kept"]
            known.keep(timetable)
            _ = try office.registerSomebody("Dupont")
            #expect(try office.read(now: request().now) { try known.take(of: programme, in: $0) }.full == [])
        }
    }
}
