import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeVoteTests {
    private let request = { Office.request() }
    private let third = WorkshopNumber(session: 1, order: 3)

    /// An office with three people in session 1, and a request on the day of the workshop with which the vote closes.
    private func withOffice(_ body: (Office, _ lastDay: (_ hour: Int) throws -> Office.Request) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            for name in ["a", "b", "c"] {
                let who = try office.registerSomebody(name, [.email: "\(name)@example.fr"])
                _ = try office.enrol(who, in: .session(1), request())
            }
            try body(office) { hour in
                Office.request(on: try office.sheet(of: third, now: request().now).workshop.date, hour: hour)
            }
        }
    }

    @Test func approvalsAreCountedAndChanged() throws {
        try withOffice { office, _ throws in
            #expect(try office.vote(["5", "3"], by: 1, request()).changed)
            #expect(try !office.vote(["3", "Smartphone"], by: 1, request()).changed, "the same")
            let vote = try office.vote(["3"], by: 2, request())
            #expect(vote.tally.approvals.map(\.count) == [0, 0, 2, 0, 1])
            #expect(vote.tally.winner == "Sécurité" && vote.missing == [3] && vote.chosen == nil)
            #expect(try office.vote(["5"], by: 1, request()).tally.approvals.map(\.count) == [0, 0, 1, 0, 1])
            #expect(try office.votes(ofSession: 1, now: request().now).tally.isTie)
            #expect(throws: Refusal.vote(.unknownTheme("6", known: vote.tally.approvals.map(\.theme)))) {
                try office.vote(["1", "6"], by: 3, request())
            }
        }
    }

    @Test func theVoteClosesAtTheEndOfTheThirdWorkshop() throws {
        try withOffice { office, lastDay throws in
            let day = try office.votes(ofSession: 1, now: request().now).closesOn
            #expect(try office.vote(["1"], by: 1, lastDay(15)).changed, "16 h in Crolles, the workshop goes on")
            #expect(throws: Refusal.vote(.closed(session: 1, third, day))) {
                try office.vote(["2"], by: 1, lastDay(16))
            }
        }
    }

    @Test func theResultIsAppliedAndToldWithoutARaisedSequence() throws {
        try withOffice { office, lastDay throws in
            _ = try office.invite(request())
            for person in [1, 2] { _ = try office.vote(["5"], by: person, request()) }
            let day = try office.votes(ofSession: 1, now: request().now).closesOn
            #expect(throws: Refusal.vote(.open(session: 1, until: third, day))) {
                try office.closeVote(ofSession: 1, request())
            }
            #expect(try office.closeVote(ofSession: 1, lastDay(16)).changed)
            #expect(try !office.closeVote(ofSession: 1, lastDay(17)).changed)
            #expect(try office.votes(ofSession: 1, now: request().now).chosen == "Smartphone")
            let messages = try office.invite(lastDay(17)).messages
            // Trainers without an e-mail address are told besides.
            let told: [Recipient] = [
                .participant(1), .participant(2), .participant(3), .trainer(identifier("formateur-a")),
            ]
            #expect(messages.map(\.recipient) == told)
            #expect(messages.allSatisfy { $0.workshop?.description == "1.5" })
            #expect(messages.allSatisfy { $0.message.sequence == 0 && $0.message.reason == .reworded })
        }
    }

    @Test func onceEverybodyHasVotedTheResultNeedNotWait() throws {
        try withOffice { office, _ throws in
            for person in 1...3 { _ = try office.vote(["2"], by: person, request()) }
            #expect(try office.closeVote(ofSession: 1, request()).changed)
            let theme = try #require(office.votes(ofSession: 1, now: request().now).chosen)
            #expect(throws: Refusal.vote(.applied(session: 1, theme: theme))) {
                try office.vote(["3"], by: 1, request())
            }
        }
    }

    @Test func whoHasLeftHasNoVoiceAndWhoHasNoSeatCannotVote() throws {
        try withOffice { office, lastDay throws in
            _ = try office.vote(["2"], by: 1, request())
            _ = try office.withdraw(1, reason: "r", request())
            let vote = try office.votes(ofSession: 1, now: request().now)
            #expect(vote.tally.winner == nil && vote.tally.voices == 2)
            #expect(throws: Refusal.enrolment(.notEnrolled(1))) { try office.vote(["2"], by: 1, request()) }
            #expect(throws: Refusal.vote(.nobodyVoted(session: 1))) { try office.closeVote(ofSession: 1, lastDay(16)) }
        }
    }

    @Test func theSameRequestVotesOnce() throws {
        try withOffice { office, _ throws in
            #expect(try office.vote(["2"], by: 1, Office.request(key: "k")).changed)
            #expect(try office.vote(["2"], by: 1, Office.request(key: "k")).changed, "as the first time")
            #expect(throws: Refusal.requestKeyReused("k", verb: "vote 1")) {
                try office.vote(["3"], by: 1, Office.request(key: "k"))
            }
            #expect(try office.votes(ofSession: 1, now: request().now).tally.approvals.map(\.count) == [0, 1, 0, 0, 0])
        }
    }
}
