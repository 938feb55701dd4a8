import Answers
import Foundation
import Testing
import Workshops

@testable import Operations

/// People who want no seat, until they ask again.
struct OfficeWithdrawTests {
    private let request = { Office.request() }

    @Test func whoWithdrewIsNotPlacedUntilTheyAskAgain() throws {
        try Folders.withPlannedOffice { office, _ in
            let gone = try office.registerSomebody("parti"), other = try office.registerSomebody("autre")
            _ = try office.enrol(gone, in: .session(1), request())
            _ = try office.withdraw(gone, reason: "travail", request())
            #expect(try office.proposePlacement(request()).seats.map(\.person.participant.number) == [other])
            #expect(throws: Refusal.placement(.nobodyToPlace)) {
                try office.proposePlacement(of: [gone], request())
            }
            #expect(try office.offerSeats(request()).offers == [])
            let seats = try office.seats(now: request().now)
            #expect(seats.withdrawn.map(\.participant.number) == [gone])
            _ = try office.enrol(gone, in: .nearest, request())
            #expect(try office.seats(now: request().now).withdrawn == [])
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func whoHasNoSeatMayWithdraw() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("sans place")
            let report = try office.withdraw(who, reason: "ne veut plus", request())
            #expect(report.changed && report.people.map(\.standing) == [.withdrawn])
            #expect(try office.recorded().first?.hasSuffix("participant \(who): withdrew") == true)
            #expect(throws: Refusal.placement(.nobodyToPlace)) { try office.proposePlacement(request()) }
            let told = try office.disclose(who, now: request().now).withdrawal
            #expect(told?.reason == "ne veut plus")
            #expect(try office.people(now: request().now).map(\.standing) == [.withdrawn])
            #expect(try office.examine(now: request().now) == [])
            _ = try office.enrol(who, in: .session(2), request())
            #expect(try office.standing(who) == .seated(session: 2, seat: 1, from: 1))
            #expect(try office.disclose(who, now: request().now).withdrawal == nil)
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func ofThoseWhoComeTogetherTheOneWhoWithdrewStaysAway() throws {
        try Folders.withPlannedOffice { office, _ in
            let one = try office.registerSomebody("un"), two = try office.registerSomebody("deux", with: one)
            _ = try office.withdraw(two, reason: "", request())
            #expect(try office.proposePlacement(request()).seats.map(\.person.participant.number) == [one])
            let report = try office.enrol(one, in: .session(1), request())
            #expect(report.people.map(\.participant.number) == [one])
            #expect(try office.standing(two) == .withdrawn)
            #expect(try office.enrol(two, in: .session(1), request()).people.count == 2)
            #expect(try office.standing(two) == .seated(session: 1, seat: 2, from: 1))
        }
    }

    @Test func erasureForgetsWhySomebodyWithdrew() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Zélie")
            _ = try office.withdraw(who, reason: "Zélie est malade", request())
            _ = try office.erase(who, request())
            #expect(try office.disclose(who, now: request().now).withdrawal?.reason == "")
            #expect(try office.examine(now: request().now) == [])
        }
    }

    /// What was said first stays, and that is said; nothing is dropped in silence.
    @Test func aReasonThatIsGivenOnceMoreIsSaidNotToBeKept() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("dupont")
            #expect(try office.withdraw(who, reason: "déménage", Office.request()).unkeptReason == nil)
            let again = try office.withdraw(who, reason: "travail", Office.request())
            #expect(!again.changed && again.unkeptReason == .withdrawnBefore)
            #expect(try office.withdraw(who, reason: "", Office.request()).unkeptReason == nil)
            #expect(try office.disclose(who, now: Office.request().now).withdrawal?.reason == "déménage")
        }
    }
}
