import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// Passes that somebody gives, and claims of them.
enum Claims {
    static let march = month(3), april = month(4)

    static func month(_ number: Int) -> CivilMonth { CivilMonth(of: date(2021, number, 1)) }

    /// Runs a test on an office in which somebody of each session gives passes of other commissioners.
    static func withOffice(_ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            for session in 1...4 {
                let who = try office.registerSomebody("Exemple \(session)")
                _ = try office.enrol(who, in: .session(session), Office.request())
            }
            try body(office)
        }
    }

    /// Runs a test on an office whose claim of March has the passes A1, A2, … and was sent on 2 April.
    static func withSent(_ passes: Int, _ body: (Office) throws -> Void) throws {
        try withOffice { office in
            try office.give((1...passes).map { "A\($0)" }, at: 1)
            _ = try office.makeClaim(of: march, Office.request(on: date(2021, 4, 1)))
            _ = try office.sendClaim(1, Office.request(on: date(2021, 4, 2)))
            try body(office)
        }
    }
}

extension Office {
    /// The person of a session gives passes at its first workshop; they are scanned the day after, or on that day.
    func give(_ serials: [String], at session: Int, scanned: CivilDate? = nil) throws {
        let number = WorkshopNumber(session: session, order: 1)
        let sheet = try sheet(of: number, now: Self.request().now), day = sheet.workshop.date
        let person = try #require(sheet.rows.first?.person)
        _ = try collect(serials, from: person, at: number, areOthers: true, Self.request(on: day, hour: 20))
        _ = try scan(.serials(serials), Self.request(on: scanned ?? day.advanced(by: 1)))
    }

    /// How many passes are in a state, of others too.
    func count(_ account: PassLedger.Account) throws -> Int {
        let ledger = try passes(now: Self.request().now).ledger
        return ledger[account] + (ledger.others[account] ?? 0)
    }

    /// What is claimed, paid, rejected and outstanding, in passes; all of it is checked.
    func claimed() throws -> [Int] {
        let overview = try claims(now: Self.request().now), total = overview.total
        #expect(overview.claims.allSatisfy(\.balance.addsUp) && total.addsUp)
        #expect(try count(.claimed) == total.outstanding.passes && count(.paid) == total.paid.passes)
        #expect(try count(.rejected) == total.rejected.passes)
        #expect(try examine(now: Self.request().now) == [])
        return [total.claimed, total.paid, total.rejected, total.outstanding].map(\.passes)
    }
}
