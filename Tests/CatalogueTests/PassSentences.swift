import Answers
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// What is said of passes.
enum PassSentences {
    static let all: [SampleSentences.Sample] = [
        refusals.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        problems.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        [overview].map { .init(code: "passes", sentence: .passesInAll($0)) },
        [7, 1, -1].flatMap(expiry),
        reports.map { .init(code: "pass", sentence: .passesMoved($0)) },
        [.init(code: "passes", sentence: .otherPasses)],
    ].flatMap(\.self)

    private static let day = date(2021, 3, 15)

    private static let refusals: [PassRefusal] = [
        .mandateMissing(commune: "Crolles"), .mandateLater(commune: "Crolles", day), .dayAhead(day),
        .unknownChequebook(124, chequebooks: 123), .chequebookElsewhere(17, commune: "Crolles", holder: "Bernin"),
        .chequebookElsewhere(120, commune: "Crolles", holder: nil), .chequebookGiven(17, to: 12), .notGiven(17),
        .chequebookUsed(17), .noneToGive(commune: "Crolles"), .serials([]), .patternMissing, .reasonMissing,
        .expired(day),
        .hasChequebook(
            Participant(
                number: 12, id: "p", person: Person(familyName: "Dupont", givenName: "Marie"), commune: "Crolles",
                registered: Date(timeIntervalSince1970: 0)), [17], left: 10),
        .notExpired(until: day), .notExpired(until: nil),
    ]

    private static let problems: [PassRefusal.SerialProblem] = ["A001"].compactMap { PassSerial($0) }.flatMap {
        serial in
        let patterns = ["@###", "@@##"].compactMap { SerialPattern($0) }
        let all: [PassRefusal.SerialProblem] = [
            .unreadable("x", []), .unreadable("x", patterns), .repeated(serial),
            .used(serial, by: 12, at: WorkshopNumber(session: 2, order: 3), day), .used(serial, by: nil, at: nil, day),
            .ofAnother(serial, chequebook: 17), .ofAnother(serial, chequebook: nil), .unknown(serial),
            .inState(serial, .lost), .inState(serial, .refused, canUndo: true), .inState(serial, .claimed),
            .noPassLeft(serial, person: 12), .noPassLeft(serial, person: 12, expired: day), .claimed(serial, 2),
            .rangeBackwards("PN00175-PN00173"), .rangeTooLong("PN00001-PN09999", passes: 9_999),
            .rangeUnlike("PN00173-PX00175"),
        ]
        return all
    }

    private static let overview = PassesOverview(
        ledger: PassLedger(counts: [.reserve: 150, .allocated: 1_078, .collected: 2], others: [.paid: 1]),
        faceValue: Money(cents: 1_000), expiry: nil)

    private static func expiry(_ days: Int) -> [SampleSentences.Sample] {
        let expiry = PassExpiry(lastDay: day, daysLeft: days, unused: 1_228)
        return [Sentence.expiry(expiry)].compactMap(\.self)
            .map { .init(code: "passes", sentence: $0, remedies: expiry.remedies) }
    }

    private static let reports = [
        PassReport(moved: 2, overview: overview, person: 12, left: 8, chequebook: nil, changed: true),
        PassReport(moved: 10, overview: overview, person: 12, left: 10, chequebook: 17, changed: true),
        PassReport(moved: 1, overview: overview, person: nil, left: 0, chequebook: nil, changed: true),
    ]
}
