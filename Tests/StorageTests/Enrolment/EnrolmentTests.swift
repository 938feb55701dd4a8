import Foundation
import Testing
import Workshops

@testable import Storage

/// Participants, seats and turns, and what the schema holds against those who would bend them.
struct EnrolmentTests {
    private let store: Store
    private let programme: Identifier

    init() throws {
        store = try Store.inMemory(now: now)
        programme = try named("gresivaudan-2021")
        try store.write { connection in
            try connection.save(.sample())
            for number in 1...2 {
                try connection.save(
                    Session(
                        id: "s\(number)", number: number, venue: try named("crolles"), state: .planned, workshops: []),
                    of: programme)
            }
            for number in 1...12 { try connection.save(somebody(number), of: programme) }
        }
    }

    private func somebody(_ number: Int) -> Participant {
        Participant(
            number: number, id: "p\(number)", person: Person(familyName: "Nom \(number)"), commune: "Crolles",
            registered: now)
    }

    private func seat(_ number: Int, _ seat: Int, of session: String = "s1", for who: Int? = nil) -> Enrolment {
        Enrolment(
            number: number, session: session, participant: who ?? number, seat: seat, state: .seated, began: now)
    }

    private func save(_ enrolments: Enrolment..., seats: Int = 8) throws {
        try store.write { connection in
            let rules = EnrolmentRules(
                seats: seats, joinMidSeries: true, offerDays: 3, afternoon: try #require(ClockTime("12:00")))
            for enrolment in enrolments { try connection.save(enrolment, rules, of: programme) }
        }
    }

    @Test func aParticipantIsReadAsWritten() throws {
        let day = try #require(CivilDate("2021-01-25"))
        let whole = Participant(
            number: 7, id: "whole",
            person: Person(
                familyName: "Ç’est", givenName: "Zoé\u{301}", email: EmailAddress("z@example.org"),
                telephone: TelephoneNumber("0612345678")),
            commune: "Froges", availability: [WeeklyHalfDay(.monday, .morning), WeeklyHalfDay(.sunday, .afternoon)],
            wishes: [WeeklyHalfDay(.friday, .afternoon)], longestWay: 40, referrer: .ccas, party: 3, registered: now,
            attestations: [
                Attestation(.difficulty, holds: true, author: "CCAS", date: day),
                Attestation(.motivation, holds: false, author: "Mairie", date: day),
            ], exemption: Exemption(reason: "seule", author: "maire", date: day))
        try store.write { try $0.save(whole, of: programme) }
        #expect(try store.read { try $0.participant(7, of: programme) } == whole)
        #expect(try store.read { try $0.participants(ofParty: 3, of: programme) } == [whole])
        #expect(try store.read { try $0.participants(of: programme) }.map(\.number) == Array(1...12))
        #expect(try store.read { try $0.nextParticipantNumber(of: programme) } == 13)
        var nameless = whole
        nameless.person = nil
        nameless.attestations = []
        nameless.exemption = nil
        try store.write { try $0.save(nameless, of: programme) }
        #expect(try store.read { try $0.participant(7, of: programme) } == nameless)
    }

    @Test func anEnrolmentAndATurnAreReadAsWritten() throws {
        let past = Enrolment(
            number: 1, session: "s1", participant: 1, seat: 8, state: .withdrawn, firstWorkshop: 2, lastWorkshop: 3,
            began: now, ended: now.addingTimeInterval(60), reason: "déménage")
        let offer = Enrolment(
            number: 2, session: "s1", participant: 2, seat: 8, state: .offered, firstWorkshop: 4, began: now,
            expires: now.addingTimeInterval(3_600))
        try save(past, offer)
        #expect(try store.read { try $0.enrolments(of: programme) } == [past, offer])
        #expect(try store.read { try $0.liveEnrolments(of: programme) } == [offer])
        #expect(try store.read { try $0.liveEnrolment(of: 1, of: programme) } == nil)
        #expect(try store.read { try $0.liveEnrolment(of: 2, of: programme) } == offer)
        #expect(try store.read { try $0.enrolments(ofParticipant: 1, of: programme) } == [past])
        #expect(try store.read { try $0.lapsedOffers(at: now.addingTimeInterval(3_599), of: programme) } == [])
        #expect(try store.read { try $0.lapsedOffers(at: now.addingTimeInterval(3_600), of: programme) } == [offer])
        let turn = WaitingTurn(participant: 3, turn: 5, session: "s2", since: now)
        try store.write { try $0.save(turn, of: programme) }
        #expect(try store.read { try $0.waitingTurns(of: programme) } == [turn])
        #expect(try store.read { try $0.nextTurn(of: programme) } == 6)
        try store.write { try $0.forgetReasons(of: 1, of: programme) }
        #expect(try store.read { try $0.enrolments(of: programme) }.first?.reason == nil)
    }

    @Test func aPositionCountsThoseWhoCouldTakeTheSeat() throws {
        let turns: [(Int, String?)] = [(1, "s1"), (2, nil), (3, "s2"), (4, "s1")]
        try store.write { connection in
            for (turn, session) in turns {
                try connection.save(
                    WaitingTurn(participant: turn, turn: turn, session: session, since: now), of: programme)
            }
        }
        let position = { (turn: Int, session: String?) in
            try store.read { try $0.position(ofTurn: turn, waitingFor: session, of: programme) }
        }
        #expect(try position(4, "s1") == 3)
        #expect(try position(3, "s2") == 2)
        #expect(try position(2, nil) == 2)
        #expect(try position(1, "s1") == 1)
    }

    @Test func theNinthSeatIsImpossible() throws {
        for number in 1...8 { try save(seat(number, number)) }
        for place in 0...9 {
            #expect(throws: StorageError.self, "seat \(place)") { try save(seat(9, place)) }
        }
        #expect(throws: StorageError.self, "the capacity is the programme's own") { try save(seat(9, 9), seats: 9) }
        #expect(try store.read { try $0.liveEnrolments(of: programme) }.count == 8)
    }

    @Test func aSeatThatWasGivenUpIsFree() throws {
        try save(seat(1, 1))
        var ended = seat(1, 1)
        (ended.state, ended.ended, ended.lastWorkshop) = (.withdrawn, now, 0)
        try save(ended, seat(2, 1))
        #expect(try store.read { try $0.liveEnrolments(inSession: "s1", of: programme) }.map(\.participant) == [2])
    }

    @Test func nobodyHasTwoSeats() throws {
        try save(seat(1, 1))
        #expect(throws: StorageError.self) { try save(seat(2, 1, of: "s2", for: 1)) }
        #expect(throws: StorageError.self) { try save(seat(2, 2, for: 1)) }
    }

    @Test func aStateAndItsDatesBelongTogether() throws {
        var offer = seat(1, 1)
        offer.state = .offered
        #expect(throws: StorageError.self, "an offer ends some day") { try save(offer) }
        var ended = seat(1, 1)
        ended.ended = now
        #expect(throws: StorageError.self, "who has ended has no seat") { try save(ended) }
        var withdrawn = seat(1, 1)
        withdrawn.state = .withdrawn
        #expect(throws: StorageError.self, "who has withdrawn did so at some time") { try save(withdrawn) }
    }

    @Test func fewerSeatsThanAreTakenAreRefusedAndMoreAreFollowed() throws {
        for number in 1...8 { try save(seat(number, number)) }
        var record = try ProgrammeRecord.sample()
        record.sessions.seats = 7
        #expect(throws: StorageError.self) { try store.write { try $0.save(record) } }
        record.sessions.seats = 9
        try store.write { try $0.save(record) }
        try save(seat(9, 9), seats: 9)
        #expect(throws: StorageError.self) { try save(seat(10, 10), seats: 9) }
    }

    @Test func twoCannotHaveTheSameTurn() throws {
        try store.write { connection in
            try connection.save(WaitingTurn(participant: 1, turn: 1, session: nil, since: now), of: programme)
        }
        #expect(throws: StorageError.self) {
            try store.write { connection in
                try connection.save(WaitingTurn(participant: 2, turn: 1, session: nil, since: now), of: programme)
            }
        }
    }
}
