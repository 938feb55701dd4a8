import Answers
import Foundation
import Storage
import Testing
import Workshops

@testable import Operations

struct OfficeAllocateTests {
    private let request = { Office.request() }

    private func standing(_ commune: String, _ office: Office) throws -> CommuneStanding {
        try #require(try office.communes(now: request().now).communes.first { $0.commune == commune })
    }

    @Test func atFirstEveryCommuneHasWhatTheDecisionAllots() throws {
        try Folders.withPlannedOffice { office, _ in
            let overview = try office.communes(now: request().now)
            #expect(overview.communes.count == 43)
            #expect(overview.communes.allSatisfy { $0.answer == .silent && $0.chequebooks.count == $0.allotted })
            #expect(overview.communes[0].chequebooks == [1, 2, 3, 4])
            #expect((overview.reserve, overview.chequebooks) == (15, 123))
            #expect(overview.appeal?.lastDay.description == "2021-03-26")
        }
    }

    @Test func whoDeclinesGivesAllBack() throws {
        try Folders.withPlannedOffice { office, _ in
            let day = try #require(CivilDate("2021-01-20"))
            let report = try office.allocate(
                "allevard les bains", AllocationChange(answer: .declined, answered: day), request())
            #expect(report.standing.chequebooks.isEmpty && report.reserve == 19)
            #expect(report.standing.answered == day)
            #expect(
                try office.recorded()[0].hasPrefix(
                    "allocate Allevard-les-Bains: chequebook 1: of Allevard-les-Bains\n"))
            // Changing its mind, it has what was allotted: the lowest of the reserve.
            let again = try office.allocate("Allevard-les-Bains", AllocationChange(answer: .confirmed), request())
            #expect(again.standing.chequebooks == [1, 2, 3, 4] && again.reserve == 15)
        }
    }

    @Test func whatIsNotConfirmedGoesToTheReserve() throws {
        try Folders.withPlannedOffice { office, _ in
            let change = AllocationChange(answer: .confirmed, confirmed: 1)
            #expect(try office.allocate("Allevard-les-Bains", change, request()).standing.chequebooks == [1])
            #expect(throws: Refusal.allocation(.moreThanAllotted(commune: "Allevard-les-Bains", allotted: 4))) {
                try office.allocate(
                    "Allevard-les-Bains", AllocationChange(answer: .confirmed, confirmed: 5), request())
            }
            let back = try office.allocate("Allevard-les-Bains", AllocationChange(confirmed: 4), request())
            #expect(back.standing.chequebooks == [1, 2, 3, 4])
        }
    }

    @Test func theReserveAnswersJustifiedRequests() throws {
        try Folders.withPlannedOffice { office, _ in
            let ask = AllocationChange(asked: 2, reason: "trois familles de plus")
            #expect(throws: Refusal.allocation(.notConfirmed(commune: "Theys"))) {
                try office.allocate("Theys", ask, request())
            }
            _ = try office.allocate("Theys", AllocationChange(answer: .confirmed), request())
            #expect(throws: Refusal.allocation(.reasonMissing)) {
                try office.allocate("Theys", AllocationChange(asked: 2), request())
            }
            let report = try office.allocate("Theys", ask, request())
            #expect(report.standing.chequebooks.suffix(2) == [109, 110] && report.reserve == 13)
            #expect(try !office.recorded()[0].contains("familles"), "the reason is kept with the movement")
            let movements = try office.read(now: request().now) {
                try $0.chequebookMovements(of: try #require(Identifier("gresivaudan-2021")))
            }
            #expect(movements.map(\.reason) == ["trois familles de plus"])
            #expect(throws: Refusal.allocation(.reserveTooSmall(asked: 14, left: 13))) {
                try office.allocate("Theys", AllocationChange(asked: 14, reason: "x"), request())
            }
            let returned = try office.allocate("Theys", AllocationChange(returned: 3), request())
            #expect(returned.standing.chequebooks.count == 1 && returned.reserve == 16)
            #expect(throws: Refusal.allocation(.tooFewToReturn(commune: "Theys", asked: 2, held: 1))) {
                try office.allocate("Theys", AllocationChange(returned: 2), request())
            }
        }
    }

    @Test func anAgreementAndAnImprestAccountAreRecorded() throws {
        try Folders.withPlannedOffice { office, _ in
            let day = try #require(CivilDate("2021-01-22"))
            let change = AllocationChange(mandate: day, imprestAccount: .dispensed)
            #expect(try office.allocate("Crolles", change, request()).changed)
            #expect(try standing("Crolles", office).mandate == day)
            #expect(try standing("Crolles", office).imprestAccount == .dispensed)
            #expect(try !office.allocate("Crolles", change, request()).changed)
            #expect(throws: Refusal.allocation(.dayAhead(day.advanced(by: 30)))) {
                try office.allocate("Crolles", AllocationChange(mandate: day.advanced(by: 30)), request())
            }
            #expect(throws: Refusal.allocation(.dayAhead(day.advanced(by: 30)))) {
                try office.allocate(
                    "Crolles", AllocationChange(answer: .confirmed, answered: day.advanced(by: 30)), request())
            }
            #expect(throws: Refusal.allocation(.nothingGiven)) {
                try office.allocate("Crolles", AllocationChange(), request())
            }
            #expect(throws: Refusal.allocation(.unknownCommune("Crolle", nearest: "Crolles"))) {
                try office.allocate("Crolle", change, request())
            }
        }
    }

    @Test func aRefusalOrARepetitionChangesNothing() throws {
        try Folders.withPlannedOffice { (office: Office, _: URL) throws -> Void in
            let change = AllocationChange(answer: .declined, asked: 1, reason: "x")
            #expect(throws: Refusal.allocation(.notConfirmed(commune: "Crolles"))) {
                try office.allocate("Crolles", change, request())
            }
            #expect(try standing("Crolles", office).answer == .silent)
            let back = AllocationChange(returned: 1)
            #expect(try office.allocate("Crolles", back, Office.request(key: "k")).reserve == 16)
            #expect(try office.allocate("Crolles", back, Office.request(key: "k")).reserve == 16)
        }
    }

    @Test func aNewAllotmentIsTakenOnlyWhileNothingHasMoved() throws {
        try Folders.withPlannedOffice { office, folder in
            let old = "  - name: Allevard-les-Bains\n    chequebooks: 4", reserve = "reserve: 15"
            try Folders.edit(folder, old, old.replacing("4", with: "5"))
            try Folders.edit(folder, reserve, "reserve: 14")
            _ = try office.plan(again: false, request())
            #expect(try standing("Allevard-les-Bains", office).chequebooks == [1, 2, 3, 4, 5])
            _ = try office.allocate("Allevard-les-Bains", AllocationChange(returned: 1), request())
            try Folders.edit(folder, old.replacing("4", with: "5"), old)
            try Folders.edit(folder, "reserve: 14", reserve)
            #expect(throws: Refusal.allocation(.allotmentChanged)) { try office.plan(again: false, request()) }
            #expect(try standing("Allevard-les-Bains", office).chequebooks == [1, 2, 3, 4])
        }
    }

    /// Five hundred verbs at random: every chequebook is always somewhere, and in one place.
    @Test func noChequebookIsMadeOrLost() throws {
        try Folders.withPlannedOffice { office, _ in
            let names = try office.communes(now: request().now).communes.map(\.commune)
            var state: UInt64 = 25_012_021
            let draw = { (count: Int) in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % count
            }
            var refused = 0
            for _ in 0..<500 {
                let change: AllocationChange =
                    switch draw(5) {
                    case 0: AllocationChange(answer: .confirmed, confirmed: draw(6))
                    case 1: AllocationChange(answer: .declined)
                    case 2: AllocationChange(returned: draw(4))
                    case 3: AllocationChange(asked: draw(9), reason: "essai")
                    default: AllocationChange(answer: CommuneStanding.Answer.allCases[draw(3)])
                    }
                do { _ = try office.allocate(names[draw(names.count)], change, request()) } catch { refused += 1 }
                let (overview, reserve) = try office.read(now: request().now) { connection in
                    let programme = try #require(Identifier("gresivaudan-2021"))
                    return (
                        try connection.communeStandings(of: programme),
                        try connection.reserveChequebooks(of: programme)
                    )
                }
                #expect((overview.flatMap(\.chequebooks) + reserve).sorted() == Array(1...123))
            }
            #expect((50...450).contains(refused))
        }
    }
}
