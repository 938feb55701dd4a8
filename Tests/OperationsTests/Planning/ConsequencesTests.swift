import Answers
import Billing
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// Whom a change of the plan touches, told before it is stored.
struct ConsequencesTests {
    private let third = WorkshopNumber(session: 1, order: 3)
    private let shown = { Office.request(accepting: .nothing) }

    /// Three people in session 1: by mail, by telephone, by letter alone; and somebody in session 2.
    private func withPeople(_ body: (Office, [Int]) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            let people = try [
                office.registerSomebody("un", [.email: "un@exemple.fr"]),
                office.registerSomebody("deux", [.telephone: "0612345678", .availability: "lundi, jeudi"]),
                office.registerSomebody("trois"),
                office.registerSomebody("quatre", of: "Pontcharra"),
            ]
            for person in people[..<3] { _ = try office.enrol(person, in: .session(1), Office.request()) }
            _ = try office.enrol(people[3], in: .nearest, Office.request())
            try body(office, people)
        }
    }

    private func rows(_ office: Office) throws -> Int { try office.recorded().count }

    @Test func nothingThatTouchesPeopleIsStoredUntilItIsAccepted() throws {
        try withPeople { office, people in
            let day = try office.show(now: shown().now).sessions[0].workshops[2].date.advanced(by: 3)
            let verbs: [(String, (Office.Request) throws -> ConfirmReport)] = [
                ("postpone", { try office.postpone(workshop: third, to: day, $0) }),
                ("cancel a workshop", { try office.cancel(workshop: third, .forceMajeure, $0) }),
                ("cancel a session", { try office.cancel(session: 1, $0) }),
            ]
            for (name, verb) in verbs {
                let before = try office.show(now: shown().now), count = try rows(office)
                let proposal = try verb(shown())
                let consequences = try #require(proposal.consequences)
                #expect(proposal.state == .proposed, "\(name)")
                #expect(consequences.people.map(\.person.participant.number) == Array(people[..<3]))
                #expect(try office.show(now: shown().now) == before && rows(office) == count)
                #expect(throws: Refusal.proposalChanged("00000000")) {
                    try verb(Office.request(accepting: .proposal("00000000")))
                }
                #expect(try office.show(now: shown().now) == before && rows(office) == count)
                let trial = try verb(Office.request(isTrial: true, accepting: .proposal(consequences.name)))
                #expect(trial.state == .stored)
                #expect(try office.show(now: shown().now) == before)
            }
            let name = try #require(try verbs[0].1(shown()).consequences?.name)
            let stored = try verbs[0].1(Office.request(accepting: .proposal(name)))
            #expect(stored.state == .stored && stored.overview.sessions[0].workshops[2].date == day)
            #expect(try verbs[0].1(Office.request(accepting: .nothing)).state == .unchanged)
        }
    }

    @Test func whatTouchesNobodyIsStoredAtOnce() throws {
        try withPeople { office, _ in
            let report = try office.cancel(session: 4, shown())
            #expect(report.state == .stored && report.consequences?.people == [])
            #expect(try office.confirm(session: 3, shown()).state == .stored)
        }
    }

    /// Nobody's day, hour or seat changes when a venue agrees: those who sit there are told of, and it is stored.
    @Test func whatIsConfirmedNamesThoseWhoKeepTheirSeats() throws {
        try withPeople { office, people in
            let report = try office.confirm(venue: "crolles", shown())
            let consequences = try #require(report.consequences)
            #expect(report.state == .stored)
            #expect(consequences.people.map(\.person.participant.number) == Array(people[..<3]))
            #expect(consequences.people.allSatisfy { $0.outcome == .keepsSeat && !$0.isMoved })
            #expect(consequences.moves == [] && consequences.price == nil)
            #expect(!consequences.announcesConfirmations)
            #expect(consequences.people.map(consequences.waitsForNextMessage) == consequences.people.map(\.isInvited))
        }
    }

    /// Who knows where and when is told with the next message that a venue has agreed; who was never invited, at once.
    @Test func thatAVenueAgreesTravelsWithTheNextMessage() throws {
        try withPeople { office, people in
            _ = try office.invite(Office.request())
            let late = try office.registerSomebody("tard")
            _ = try office.enrol(late, in: .session(1), Office.request())
            let consequences = try #require(try office.confirm(venue: "crolles", shown()).consequences)
            #expect(
                consequences.people.filter(consequences.waitsForNextMessage).map(\.person.participant.number)
                    == Array(people[..<3]))
        }
    }

    @Test func aProposalHoldsAsLongAsItMeansTheSame() throws {
        try withPeople { office, people in
            let name = try #require(try office.cancel(session: 1, shown()).consequences?.name)
            #expect(try office.cancel(session: 1, shown()).consequences?.name == name)
            let late = try office.registerSomebody("cinq")
            _ = try office.enrol(late, in: .session(1), Office.request())
            #expect(throws: Refusal.proposalChanged(name)) {
                try office.cancel(session: 1, Office.request(accepting: .proposal(name)))
            }
            _ = try office.withdraw(late, reason: "r", Office.request())
            #expect(try office.cancel(session: 1, Office.request(accepting: .proposal(name))).state == .stored)
        }
    }

    @Test func whoCannotComeAnyMoreIsNamedWithWhatKeepsThem() throws {
        try withPeople { office, people in
            let workshop = try office.show(now: shown().now).sessions[0].workshops[2]
            let days = (1...6).map(workshop.date.advanced).filter { ![.monday, .thursday].contains($0.weekday) }
            let reports = days.flatMap { day in
                HalfDay.allCases.compactMap { try? office.postpone(workshop: third, to: day, half: $0, shown()) }
            }
            let consequences = try #require(reports.first?.consequences)
            let second = consequences.people[1]
            #expect(second.person.participant.number == people[1] && second.outcome == .keepsSeat)
            guard case .unavailable(let halfDays)? = second.obstacles.first else {
                Issue.record("\(second.obstacles)")
                return
            }
            #expect(second.obstacles.count == 1 && halfDays.count == 1)
            #expect(consequences.people[0].obstacles == [] && consequences.people[2].obstacles == [])
        }
    }

    @Test func howEachIsToldAndWhatItCostsAreSaid() throws {
        try withPeople { office, _ in
            let consequences = try #require(try office.cancel(session: 1, shown()).consequences)
            #expect(
                consequences.people.map(\.ways) == [[.mail], [.telephone, .letter], [.letter]])
            #expect(consequences.people.allSatisfy { $0.outcome == .losesSeat && !$0.isInvited })
            let price = try #require(consequences.price)
            #expect(price.before.forecast.dearest.total > price.after.forecast.dearest.total)
            #expect(price.before.forecast == (try office.forecast(now: shown().now).forecast))
            #expect(!consequences.trainers.isEmpty && consequences.trainers.allSatisfy { !$0.isInvited })
        }
    }

    @Test func whoJoinedLaterIsNotTouchedByWhatWasBefore() throws {
        try Folders.withPlannedOffice { office, _ in
            let second = try office.show(now: shown().now).sessions[0].workshops[1].date
            let who = try office.registerSomebody("tard")
            let late = { (acceptance: Office.Request.Acceptance) in
                Office.request(on: second.advanced(by: -1), accepting: acceptance)
            }
            _ = try office.enrol(who, in: .session(1), late(.anything))
            let first = WorkshopNumber(session: 1, order: 1)
            #expect(try office.cancel(workshop: first, .forceMajeure, late(.nothing)).state == .stored)
            #expect(try office.cancel(workshop: third, .forceMajeure, late(.nothing)).state == .proposed)
        }
    }

    /// Trainers count on what they were invited to, also where nobody has a seat.
    @Test func whoWasInvitedToLeadIsThoughtOf() throws {
        try Folders.withPlannedOffice { office, folder in
            let file = folder.appending(path: "programme.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            let name = try #require(text.range(of: "    name: Formateur A\n"))
            try text.replacingCharacters(in: name, with: "    name: Formateur A\n    e-mail: a@exemple.fr\n")
                .write(to: file, atomically: true, encoding: .utf8)
            _ = try office.plan(again: false, Office.request())
            let led = try office.show(now: shown().now).sessions.first {
                $0.workshops.contains { $0.trainer.name == "Formateur A" }
            }
            let session = try #require(led)
            let trial = Office.request(isTrial: true, accepting: .nothing)
            #expect(try office.cancel(session: session.number, trial).state == .stored)
            _ = try office.invite(Office.request())
            let report = try office.cancel(session: session.number, shown())
            #expect(report.state == .proposed && report.consequences?.people == [])
            #expect(report.consequences?.trainers.filter(\.isInvited).map(\.name) == ["Formateur A"])
        }
    }

    /// A plan that is made again may drop or move a session with people in it.
    @Test func aPlanMadeAgainIsAProposalWherePeopleSit() throws {
        try withPeople { office, people in
            let before = try office.show(now: shown().now)
            let ban = [AskedRequest(.ban, "1: \(before.sessions[0].workshops[0].date.weekday)")]
            let proposal = try office.plan(again: true, asking: ban, shown())
            let consequences = try #require(proposal.consequences)
            #expect(proposal.change == .proposed)
            #expect(consequences.people.map(\.person.participant.number).contains(people[0]))
            #expect(!consequences.moves.isEmpty)
            #expect(try office.show(now: shown().now) == before)
            let accepted = try office.plan(
                again: true, asking: ban, Office.request(accepting: .proposal(consequences.name)))
            #expect(accepted.change == .replanned && accepted.overview != before)
        }
    }

    @Test func whatIsReplannedNamesPeopleAndIsAcceptedByItsName() throws {
        try withPeople { office, people in
            let before = try office.show(now: shown().now)
            let ban = [AskedRequest(.ban, "1: \(before.sessions[0].workshops[0].date.weekday)")]
            let proposal = try office.replan(asking: ban, shown())
            #expect(proposal.state == .proposed)
            let consequences = try #require(proposal.consequences)
            #expect(consequences.people.map(\.person.participant.number) == Array(people[..<3]))
            #expect(throws: Refusal.proposalChanged("00000000")) {
                try office.replan(asking: ban, Office.request(accepting: .proposal("00000000")))
            }
            let stored = try office.replan(asking: ban, Office.request(accepting: .proposal(consequences.name)))
            #expect(stored.state == .stored && stored.consequences?.moves == consequences.moves)
        }
    }

    @Test func fewerSeatsAndAnotherAddressTouchPeople() throws {
        try Folders.withPlannedOffice { office, folder in
            let people = try office.fill(1)
            for person in people[..<2] { _ = try office.withdraw(person, reason: "", Office.request()) }
            try Folders.edit(folder, "seats: 8", "seats: 6")
            let fewer = try office.plan(again: false, shown())
            #expect(fewer.change == .proposed)
            let renumbered = try #require(fewer.consequences).people
            #expect(renumbered.map(\.person.participant.number) == Array(people[6...]))
            #expect(
                renumbered.map(\.seat) == [1, 2] && renumbered.allSatisfy { $0.outcome == .keepsSeat && !$0.isMoved })
            _ = try office.plan(again: false, Office.request())
            #expect(try office.standing(people[7]) == .seated(session: 1, seat: 2, from: 1))
            let venue = try office.show(now: shown().now).sessions[0].venue.identifier
            let old = try #require(try office.show(now: shown().now).venues.first { $0.identifier == venue })
            try Folders.edit(folder, "address: \(old.address)", "address: 5 rue Neuve, 38920 Crolles")
            let elsewhere = try office.plan(again: false, shown())
            let touched = try #require(elsewhere.consequences)
            #expect(elsewhere.change == .proposed && touched.venues.map(\.identifier) == [venue])
            #expect(touched.people.filter { $0.session == 1 }.count == 6 && touched.people.allSatisfy(\.isMoved))
        }
    }
}
