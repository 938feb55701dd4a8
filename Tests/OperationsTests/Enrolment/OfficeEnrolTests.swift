import Answers
import Foundation
import Testing
import Workshops

@testable import Operations

struct OfficeEnrolTests {
    private let request = { Office.request() }

    @Test func aSeatIsGivenAndRecorded() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont")
            let report = try office.enrol(who, in: .session(1), request())
            #expect(report.changed)
            #expect(report.people.map(\.standing) == [.seated(session: 1, seat: 1, from: 1)])
            #expect(
                try office.recorded().first == "enrol \(who):  → participant \(who): seated; session 1; seat 1; from 1")
            let again = try office.enrol(who, in: .session(1), request())
            #expect(!again.changed)
            #expect(again.people == report.people)
            #expect(try office.recorded().count == 3, "plan, register, enrol")
        }
    }

    @Test func theNinthWaitsInTheOrderOfAsking() throws {
        try Folders.withPlannedOffice { office, _ in
            try office.fill(1)
            for position in 1...3 {
                let who = try office.registerSomebody("neuvième-\(position)")
                let report = try office.enrol(who, in: .session(1), request())
                #expect(report.people.map(\.standing) == [.waiting(session: 1, position: position)])
                #expect(try !office.enrol(who, in: .session(1), request()).changed)
            }
        }
    }

    @Test func theNearestSessionWithRoomIsTaken() throws {
        try Folders.withPlannedOffice { office, _ in
            let sessions = try office.seats(now: request().now).sessions
            let crolles = sessions.filter { $0.session.venue.description == "crolles" }.map(\.session.number)
            let others = sessions.map(\.session.number).filter { !crolles.contains($0) }
            for session in crolles {
                let who = try office.registerSomebody("proche-\(session)")
                #expect(
                    try office.enrol(who, in: .nearest, request()).people.map(\.standing)
                        == [.seated(session: session, seat: 1, from: 1)])
                try office.fill(session, seats: 7)
            }
            let who = try office.registerSomebody("loin")
            #expect(
                try office.enrol(who, in: .nearest, request()).people.map(\.standing)
                    == [.seated(session: others[0], seat: 1, from: 1)])
            for session in others { try office.fill(session, seats: session == others[0] ? 7 : 8) }
            let late = try office.registerSomebody("trop tard")
            #expect(
                try office.enrol(late, in: .nearest, request()).people.map(\.standing)
                    == [.waiting(session: nil, position: 1)])
        }
    }

    @Test func twoWhoComeTogetherSitOrWaitTogether() throws {
        try Folders.withPlannedOffice { office, _ in
            try office.fill(1, seats: 7)
            let one = try office.registerSomebody("un"), two = try office.registerSomebody("deux", with: one)
            let report = try office.enrol(two, in: .session(1), request())
            #expect(
                report.people.map(\.standing)
                    == [.waiting(session: 1, position: 1), .waiting(session: 1, position: 2)])
            // One seat does not help two, so somebody else may have it.
            let single = try office.registerSomebody("seul")
            #expect(
                try office.enrol(single, in: .session(1), request()).people.map(\.standing)
                    == [.seated(session: 1, seat: 8, from: 1)])
            let other = try office.enrol(one, in: .session(2), request())
            #expect(
                other.people.map(\.standing)
                    == [.seated(session: 2, seat: 1, from: 1), .seated(session: 2, seat: 2, from: 1)])
            #expect(try office.seats(now: request().now).waiting == [])
        }
    }

    @Test func whatKeepsSomebodyIsToldWhole() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.register(
                [.familyName: "Dupont", .commune: "Crolles", .longestWay: "2", .availability: "dimanche"], request()
            ).person.participant.number
            let session = try office.seats(now: request().now).sessions[0].session
            let halfDays = Set(
                session.workshops.map {
                    WeeklyHalfDay($0.date.weekday, $0.span.start.hour < 12 ? .morning : .afternoon)
                })
            let expected: [EnrolmentObstacle] = [
                .notEligible(EligibilityFact.allCases), .tooFar(minutes: 3, longest: 2),
                .unavailable(halfDays.sorted()),
            ]
            #expect(throws: Refusal.enrolment(.kept(from: 1, [.init(person: who, obstacles: expected)]))) {
                try office.enrol(who, in: .session(1), request())
            }
            #expect(throws: Refusal.self) { try office.enrol(who, in: .nearest, request()) }
            #expect(try office.standing(who) == .registered)
        }
    }

    @Test func unknownPeopleAndSessionsAreNamed() throws {
        try Folders.withPlannedOffice { office, _ in
            #expect(throws: Refusal.enrolment(.unknownPerson(7))) { try office.enrol(7, in: .nearest, request()) }
            let who = try office.registerSomebody("Dupont")
            #expect(throws: Refusal.unknownSession(9, known: [1, 2, 3, 4])) {
                try office.enrol(who, in: .session(9), request())
            }
        }
    }

    @Test func whoSitsElsewhereIsMovedNotEnrolled() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont")
            _ = try office.enrol(who, in: .session(1), request())
            #expect(throws: Refusal.enrolment(.seatedElsewhere(who, session: 1))) {
                try office.enrol(who, in: .session(2), request())
            }
        }
    }

    @Test func theSameRequestTwiceEnrolsOnce() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont")
            let first = try office.enrol(who, in: .session(1), Office.request(key: "a"))
            let second = try office.enrol(who, in: .session(1), Office.request(key: "a"))
            #expect(second == first)
            #expect(throws: Refusal.requestKeyReused("a", verb: "enrol \(who)")) {
                try office.withdraw(who, reason: "", Office.request(key: "a"))
            }
        }
    }

    @Test func whoJoinsOnTheWayHasTheWorkshopsThatAreLeft() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont")
            let session = try office.seats(now: request().now).sessions[0].session
            let day = session.workshops[1].date.advanced(by: 1)
            let report = try office.enrol(who, in: .session(1), Office.request(on: day))
            #expect(report.people.map(\.standing) == [.seated(session: 1, seat: 1, from: 3)])
            let after = session.workshops[4].date.advanced(by: 1)
            let late = try office.registerSomebody("tard")
            #expect(
                throws: Refusal.enrolment(.kept(from: 1, [.init(person: late, obstacles: [.sessionOver])]))
            ) { try office.enrol(late, in: .session(1), Office.request(on: after)) }
        }
    }

    @Test func aProposalTellsWhereAndWhyNotElsewhere() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont", of: "Pontcharra", [.longestWay: "20"])
            try office.fill(2)
            let proposal = try office.propose(for: who, now: request().now)
            #expect(Set(proposal.sessions.map(\.session.number)) == [2, 3])
            #expect(proposal.sessions.first { $0.session.number == 2 }?.freeSeats == 0)
            #expect(proposal.best?.session.number == 3)
            #expect(proposal.obstacles[1] == [.init(person: who, obstacles: [.tooFar(minutes: 34, longest: 20)])])
            #expect(try office.standing(who) == .registered)
        }
    }
}
