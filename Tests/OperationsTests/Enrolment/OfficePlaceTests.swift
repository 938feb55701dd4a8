import Answers
import Catalogue
import Foundation
import Testing
import Workshops

@testable import Operations

struct OfficePlaceTests {
    private let request = { Office.request() }

    @Test func everybodyIsPlacedNearHome() throws {
        try Folders.withPlannedOffice { office, _ in
            let north = try (1...10).map { try office.registerSomebody("nord \($0)", of: "Pontcharra") }
            let south = try (1...10).map { try office.registerSomebody("sud \($0)") }
            let proposal = try office.proposePlacement(request())
            #expect(proposal.seats.count == 20)
            let venues = Dictionary(
                try office.seats(now: request().now).sessions.map { ($0.session.number, $0.session.venue.description) },
                uniquingKeysWith: { $1 })
            for seat in proposal.seats {
                let isNorth = north.contains(seat.person.participant.number)
                #expect(venues[seat.session] == (isNorth ? "pontcharra" : "crolles"))
            }
            #expect(try office.standing(south[0]) == .registered, "a proposal gives no seat")
            let report = try office.acceptPlacement(proposal.name, request())
            #expect(report.people.count == 20)
            for seat in proposal.seats {
                guard case .seated(seat.session, _, from: 1) = try office.standing(seat.person.participant.number)
                else {
                    Issue.record("\(seat)")
                    continue
                }
            }
            #expect(throws: Refusal.placement(.nobodyToPlace)) { try office.proposePlacement(request()) }
        }
    }

    @Test func firstComeFirstServedAndTheRestWaits() throws {
        try Folders.withPlannedOffice { office, _ in
            for session in 2...4 { try office.fill(session) }
            let people = try (1...10).map { try office.registerSomebody("p \($0)") }
            // Who has asked already comes before those who registered earlier.
            _ = try office.fill(1, seats: 1, "x")
            let proposal = try office.proposePlacement(request())
            #expect(proposal.seats.map(\.person.participant.number) == Array(people[..<7]))
            #expect(proposal.waiting.map { $0.people.map(\.participant.number) } == people[7...].map { [$0] })
            #expect(proposal.waiting.map(\.reason) == Array(repeating: .full(sessions: [1, 2, 3, 4]), count: 3))
            #expect(proposal.waiting[0].waysOut.first == .seats(session: 1, more: 1))
            _ = try office.acceptPlacement(proposal.name, request())
            #expect(
                try people[7...].map { try office.standing($0) } == (1...3).map { .waiting(session: nil, position: $0) }
            )
        }
    }

    @Test func whoWaitsLongerComesFirst() throws {
        try Folders.withPlannedOffice { office, _ in
            var seated: [Int] = []
            for session in 1...4 { seated += try office.fill(session) }
            let (early, late) = try (office.registerSomebody("tôt"), office.registerSomebody("tard"))
            _ = try office.enrol(late, in: .session(1), request())
            _ = try office.enrol(early, in: .nearest, request())
            let proposal = try office.proposePlacement(request())
            #expect(proposal.waiting.flatMap(\.people).map(\.participant.number) == [late, early])
            #expect(proposal.waiting[0].reason == .full(sessions: [1]), "who asked for a session is proposed no other")
        }
    }

    @Test func aPartIsAcceptedWithThoseWhoComeTogether() throws {
        try Folders.withPlannedOffice { office, _ in
            let one = try office.registerSomebody("un"), two = try office.registerSomebody("deux", with: one)
            let three = try office.registerSomebody("trois")
            let proposal = try office.proposePlacement(request())
            let report = try office.acceptPlacement(proposal.name, only: [two], request())
            #expect(report.people.map(\.participant.number) == [one, two])
            #expect(try office.standing(three) == .registered)
            let rest = try office.proposePlacement(request())
            #expect(throws: Refusal.placement(.notProposed([one]))) {
                try office.acceptPlacement(rest.name, only: [one, three], request())
            }
        }
    }

    @Test func aProposalThatHoldsNoLongerChangesNothing() throws {
        try Folders.withPlannedOffice { office, _ in
            let one = try office.registerSomebody("un")
            let proposal = try office.proposePlacement(request())
            _ = try office.registerSomebody("deux")
            #expect(throws: Refusal.placement(.proposalChanged(proposal.name))) {
                try office.acceptPlacement(proposal.name, request())
            }
            #expect(try office.standing(one) == .registered)
        }
    }

    @Test func onlyThoseWhoAreNamedAndEligibleArePlaced() throws {
        try Folders.withPlannedOffice { office, _ in
            let one = try office.registerSomebody("un")
            let two = try office.registerSomebody("deux", of: "Crolles", [.motivation: "non"])
            _ = try office.registerSomebody("trois")
            let proposal = try office.proposePlacement(of: [one, two], request())
            #expect(proposal.seats.map(\.person.participant.number) == [one])
            #expect(proposal.notEligible.map(\.participant.number) == [two])
            #expect(throws: Refusal.enrolment(.unknownPerson(9))) {
                try office.proposePlacement(of: [9], request())
            }
        }
    }

    /// Offers that nobody answered in time count as ended, and a proposal writes nothing.
    @Test func aSeatWhoseOfferLapsedIsProposedAgain() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            let next = try office.registerSomebody("suivante")
            _ = try office.enrol(next, in: .session(1), request())
            _ = try office.withdraw(seated[0], reason: "déménage", request())
            let rows = try office.recorded(), late = Office.request(day: 29)
            #expect(throws: Refusal.enrolment(.unknownPerson(99))) { try office.proposePlacement(of: [99], late) }
            #expect(try office.recorded() == rows)
            let proposal = try office.proposePlacement(late)
            #expect(proposal.seats.map(\.person.participant.number) == [next])
            #expect(try office.recorded() == rows)
        }
    }

    @Test func whatKeepsSomebodyAndWhatWouldHelpAreSaid() throws {
        try Folders.withPlannedOffice { office, _ in
            let far = try office.registerSomebody("loin", of: "Chamrousse", [.longestWay: "40"])
            let proposal = try office.proposePlacement(request())
            #expect(proposal.waiting.map(\.reason) == [.nothingSuits])
            #expect(proposal.waiting[0].people.map(\.participant.number) == [far])
            let wayOut = try #require(proposal.waiting[0].waysOut.first)
            #expect(wayOut == .way(session: 1, minutes: 9))
            let sentence = proposal.waiting[0].sentence(in: proposal.zone)
            #expect(
                sentence.french
                    == "La personne \(far) attend : aucune session ne convient (trajet ou demi-journées) ; "
                    + "il suffirait de pouvoir faire 9 min de route de plus (session 1).")
        }
    }
}
