import Answers
import Foundation
import Storage
import Testing
import Workshops

@testable import Operations

struct OfficeEraseTests {
    private let request = { Office.request() }
    private static let names = ["Zyrquenol", "Wébérinaud", "zyrquenol@example.org", "06 98 76 54 32", "Quorvigny"]

    /// Which of the names are in the files of a folder's database, as raw octets.
    private func traces(in folder: URL) throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let octets = try files.filter { $0.lastPathComponent.hasPrefix("ateliers.sqlite") }.map {
            try Data(contentsOf: $0)
        }
        #expect(!octets.isEmpty)
        return Self.names.filter { name in octets.contains { $0.range(of: Data(name.utf8)) != nil } }
    }

    @Test func aNameLeavesNoTrace() throws {
        try Folders.withPlannedOffice { office, folder in
            // Enough people before and after that pages are split and moved.
            for number in 1...60 { try office.registerSomebody("autre \(number)") }
            let who = try office.register(
                [
                    .familyName: Self.names[0], .givenName: Self.names[1], .email: Self.names[2],
                    .telephone: Self.names[3], .commune: "Crolles", .exemption: "recommandée par \(Self.names[4])",
                ], Office.request(prefix: "who")
            ).person.participant.number
            for number in 61...120 { try office.registerSomebody("autre \(number)") }
            _ = try office.correct(who, [.familyName: Self.names[0] + "-" + Self.names[4]], request())
            _ = try office.enrol(who, in: .session(1), request())
            _ = try office.withdraw(who, reason: "\(Self.names[0]) est souffrante", request())
            #expect(try Set(traces(in: folder)) == Set(Self.names), "the search can see them")
            let report = try office.erase(who, request())
            #expect(report.person.standing == .erased)
            #expect(try traces(in: folder) == [])
            let past = report.person.participant
            #expect(past.commune == "Crolles", "counts stay")
            #expect(past.exemption != nil)
            #expect(try office.people(now: request().now).count == 121)
            #expect(throws: Refusal.enrolment(.personErased(who))) { try office.enrol(who, in: .nearest, request()) }
            #expect(throws: Refusal.enrolment(.personErased(who))) {
                try office.correct(who, [.familyName: "x"], request())
            }
            #expect(try !office.erase(who, request()).changed, "again, it cleans the file and changes nothing")
        }
    }

    /// It takes as long as the program is patient.
    @Test(.timeLimit(.minutes(3)))
    func tracesThatAnotherProgramHoldsAreSaidAndCleanedLater() throws {
        try Folders.withPlannedOffice { office, folder in
            let who = try office.register(
                [.familyName: Self.names[0], .commune: "Crolles"], Office.request(prefix: "who")
            ).person.participant.number
            let reader = try Store.openToRead(at: office.database, now: request().now)
            try reader.read { (connection: SQLConnection) throws -> Void in
                #expect(try connection.registeredPeople(of: office.programmeIdentifier()).count == 1)
                #expect(throws: Refusal.registration(.tracesLeft(who))) { try office.erase(who, request()) }
                #expect(try connection.registeredPeople(of: office.programmeIdentifier()).count == 1)
            }
            #expect(try traces(in: folder) == [Self.names[0]], "the reader had to see it")
            #expect(try !office.erase(who, request()).changed)
            #expect(try traces(in: folder) == [])
        }
    }

    @Test func whoHasASeatOrWaitsIsNotErased() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1), waiting = try office.registerSomebody("attend")
            _ = try office.enrol(waiting, in: .session(1), request())
            for who in [seated[0], waiting] {
                #expect(throws: Refusal.registration(.stillSeated(who))) { try office.erase(who, request()) }
            }
            #expect(try office.person(waiting, now: request().now).person.participant.person != nil)
        }
    }
}
