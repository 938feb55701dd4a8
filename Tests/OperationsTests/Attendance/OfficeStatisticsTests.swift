import Answers
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeStatisticsTests {
    private let request = { Office.request() }

    /// An office with people of two basins in two sessions, of which three workshops were held.
    private func withOffice(_ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            for commune in ["Crolles", "Pontcharra"] {
                _ = try office.allocate(commune, .init(answer: .confirmed, mandate: date(2021, 1, 20)), request())
                for number in 1...4 {
                    let who = try office.registerSomebody("\(commune) \(number)", of: commune)
                    _ = try office.enrol(who, in: .session(number.isMultiple(of: 2) ? 1 : 2), request())
                    _ = try? office.distribute(to: who, request())
                }
            }
            for (number, letters) in [("1.1", "PLDE"), ("1.2", "AAAA"), ("2.1", "PPAP")] {
                let workshop = try #require(WorkshopNumber(number))
                _ = try office.attend(workshop, .letters(letters), evening(of: workshop, office))
            }
            let first = try #require(WorkshopNumber("1.1"))
            let rows = try office.sheet(of: first, now: request().now).rows
            _ = try office.collect(["A1", "A2"], from: rows[0].person, at: first, evening(of: first, office))
            _ = try office.giveBack(.serials(["A2"]), reason: "trop", evening(of: first, office))
            for person in rows.map(\.person) {
                _ = try office.assess(person, at: .diagnostic, "1111/1111/1111/1111", request())
            }
            _ = try office.assess(rows[0].person, at: .review, "2111/____/____/____", request())
            _ = try office.assess(rows[1].person, at: .review, "1111/____/____/____", request())
            // Nothing of session 1 is ahead any more: its reviews count.
            for order in 3...5 {
                _ = try office.cancel(workshop: .init(session: 1, order: order), .forceMajeure, request())
            }
            try body(office)
        }
    }

    private func evening(of number: WorkshopNumber, _ office: Office) throws -> Office.Request {
        Office.request(on: try office.sheet(of: number, now: request().now).workshop.date, hour: 20)
    }

    @Test func theSheetsAndTheStatisticsSayTheSame() throws {
        try withOffice { office throws in
            let overview = try office.statistics(by: .session, now: request().now)
            for row in overview.rows {
                let session = try #require(row.group.flatMap { Int($0) })
                let sheets = try (1...5).map {
                    try office.sheet(of: WorkshopNumber(session: session, order: $0), now: request().now)
                }
                let marked = sheets.flatMap(\.rows).compactMap(\.presence)
                #expect(row.statistics.presences == Dictionary(marked.map { ($0, 1) }, uniquingKeysWith: +))
                #expect(row.statistics.expected == marked.count)
                #expect(row.statistics.attended == sheets.reduce(0) { $0 + $1.came })
                #expect(row.statistics.passes == sheets.flatMap(\.rows).reduce(0) { $0 + $1.passesGiven })
            }
            #expect(overview.total.expected == 12 && overview.total.attended == 6 && overview.total.noShows == 5)
            #expect(overview.total.passes == 1 && overview.total.compared == 2 && overview.total.progressed == 1)
            #expect(overview.total.seats == 8 && overview.seats == 32)
            #expect(overview.workshops == [.held: 3, .planned: 14, .forceMajeure: 3] && overview.heldWithNobody == 1)
            let passes = try office.passes(now: request().now).ledger
            #expect(passes[.collected] == overview.total.passes)
        }
    }

    @Test func allGroupingsAddUpToTheSame() throws {
        try withOffice { office throws in
            let all = try StatisticsGrouping.allCases.map { try office.statistics(by: $0, now: request().now) }
            #expect(all.map(\.total) == Array(repeating: all[0].total, count: 3))
            for overview in all {
                var sum = Statistics()
                for row in overview.rows { sum += row.statistics }
                #expect(sum == overview.total)
            }
            #expect(
                all.map { $0.rows.map(\.group) } == [
                    ["1", "2"], ["Crolles", "Pontcharra"], ["Crolles", "Pontcharra"],
                ])
        }
    }

    @Test func theTableIsWhatASpreadsheetReads() throws {
        try withOffice { office throws in
            let overview = try office.statistics(by: .session, now: request().now)
            let text = String(decoding: overview.octets(in: .french), as: UTF8.self)
            #expect(text.hasPrefix("\u{FEFF}Session;Places;Attendus;Venus;"))
            #expect(text.hasSuffix("Total;8;12;6;1;5;50,0;1;2;1\r\n"))
            #expect(overview.table(in: .english).allSatisfy { $0.count == 10 })
        }
    }

    @Test func whatIsCancelledIsCountedWithItsCause() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.cancel(workshop: WorkshopNumber(session: 1, order: 3), .forceMajeure, request())
            _ = try office.cancel(session: 2, request())
            let overview = try office.statistics(by: .session, now: request().now)
            #expect(overview.workshops == [.planned: 14, .forceMajeure: 1] && overview.seats == 24)
            #expect(overview.rows == [] && overview.total.attendance == nil)
        }
    }
}
