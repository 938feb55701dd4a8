import Calendars
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// What is said of passes and presences that do not agree.
enum ReconciliationSentences {
    static let all: [SampleSentences.Sample] = {
        let lines = anomalies.map { Sentence.anomaly($0, in: .gmt) } + anomalies.prefix(1).map(Sentence.heading)
        let summaries = reconciliations.flatMap(Sentence.reconciled)
        return (lines + summaries).map { SampleSentences.Sample(code: "reconcile", sentence: $0) }
    }()

    private static let day = date(2021, 4, 8)
    private static let number = WorkshopNumber(session: 2, order: 3)

    /// Two that one person took, and one that another did.
    private static let passes: [GivenPass] = ["A1", "A2", "B1"].compactMap { text in
        PassSerial(text).map {
            GivenPass(
                number: 1, serial: $0, chequebook: 7, state: .scanned,
                author: text.hasPrefix("A") ? "Camille" : "Dominique", date: day)
        }
    }

    private static func line(_ anomaly: Anomaly, _ presence: Presence?, _ given: Int) -> Reconciliation.Line {
        Reconciliation.Line(
            anomaly, number, on: day, .held, seat: 3, person: 12, presence: presence,
            closing: AttendanceSheet.Closing(date: Date(timeIntervalSince1970: 1_617_900_000), author: "Camille"),
            passes: Array(passes.prefix(given)))
    }

    /// Every kind; of whoever is on a sheet, or not, while it is open, and where there is none.
    private static let anomalies: [Reconciliation.Line] = {
        var never = line(.passWithoutPresence(given: 1), nil, 1), open = line(.notScanned(given: 1), nil, 1)
        (never.state, never.closing, never.seat) = (.forceMajeure, nil, nil)
        (open.state, open.closing) = (.planned, nil)
        return [
            Reconciliation.Line(.sheetOpen(passes: 1), number, on: day, .planned),
            Reconciliation.Line(.sheetOpen(passes: 4), number, on: day, .moved),
            line(.passWithoutPresence(given: 2), .excused, 2), line(.passWithoutPresence(given: 1), nil, 1), never,
            line(.presenceWithoutPass(asked: 2), .leftEarly, 0), line(.fewerPasses(given: 1, asked: 2), .late, 1),
            line(.morePasses(given: 3, asked: 1), .present, 3), line(.passOfAnother(given: 1), .present, 1),
            line(.notScanned(given: 2), .present, 2), open,
        ]
    }()

    private static let reconciliations: [Reconciliation] = [nil, 2].flatMap { last in
        [[], Array(anomalies.suffix(1)), anomalies].map { Reconciliation($0, upToSession: last, zone: .gmt) }
    }
}
