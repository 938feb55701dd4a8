import Answers
import Billing
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// One sentence of every kind about the audit, backups and the health of the database.
enum UpkeepSentences {
    private typealias Sample = SampleSentences.Sample

    static let all: [SampleSentences.Sample] = said + clock

    private static let clock: [SampleSentences.Sample] = [behind].compactMap { clock in
        clock.map { SampleSentences.Sample(code: "clock", sentence: .clockBehind($0)) }
    }

    private static let said: [SampleSentences.Sample] =
        problems.map { Sample(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) }
        + refusals.map { Sample(code: $0.code, sentence: Refusal.backup($0).sentence, remedies: $0.remedies) }
        + [
            Sample(code: "audit", sentence: Sentence.audit(AuditReport(rows: 0, hash: nil, problems: []))[0]),
            Sample(code: "audit-mark", sentence: .auditMark(mark)),
        ]
        + Sentence.audit(AuditReport(rows: 1_234, hash: "c0ffee", problems: [], mark: mark)).map {
            Sample(code: "audit", sentence: $0)
        }
        + [
            Sample(code: "backup", sentence: .backedUp(backup)),
            Sample(code: "restore", sentence: .returned([3, 7]), remedies: [3, 7].map(Remedy.erase)),
            Sample(code: "init", sentence: .initialised("folder/programme.yaml"), remedies: [.check]),
            Sample(code: "plan", sentence: .confirmedBreaches, remedies: [.replan]),
        ]
        + ["ateliers.sqlite.before-restore-x", nil].map(restored).map {
            Sample(code: "restore", sentence: .restored($0), remedies: $0.remedies)
        }

    private static let backup = BackupReport(path: "copie.sqlite", checksum: "c0ffee", bytes: 4_096, auditRows: 12)

    private static let behind = ClockBehind(
        now: Date(timeIntervalSince1970: 1_611_648_000), last: Date(timeIntervalSince1970: 1_625_486_400), zone: .gmt)

    private static func restored(keeping kept: String?) -> RestoreReport {
        RestoreReport(backup: backup, kept: kept, returned: [], changed: true)
    }

    private static let problems: [DatabaseProblem] = [
        .seatHeldTwice(session: 2, seat: 5, people: [12, 14]),
        .seatOutOfRange(session: 2, seat: 9, person: 12, seats: 8), .severalSeats(person: 12),
        .seatedAndWaiting(person: 12), .nameMissing(person: 12), .erasedButNamed(person: 12),
        .sheetDiffers(WorkshopNumber(session: 2, order: 3)),
        .presenceMissing(WorkshopNumber(session: 2, order: 3), person: 12),
        .chequebooksDiffer(stored: 122, wanted: 123),
        .passesDiffer(stored: 1_229, wanted: 1_230), .passOutOfStep(163),
        .claimDoesNotAddUp(1), .passOutsideClaim(163),
        .schemaPartMissing(kind: "index", name: "enrolment_is_one"), .foreignSchemaPart(kind: "trigger", name: "watch"),
        .alteredSchemaPart(kind: "table", name: "presence"), .foreignSchemaPart(kind: "view", name: "all_people"),
        .auditMissing("gresivaudan-2021"), .programmeMissing("gresivaudan-2021"),
        .unlikeAudit(audited: attended(.present), stored: attended(.absent)),
        .unlikeAudit(audited: attended(.present), stored: nil), .unlikeAudit(audited: nil, stored: attended(.present)),
        .correctionsUnlikeAudit(WorkshopNumber(session: 2, order: 3), audited: 2, stored: 1),
        .levelsUnlikeAudit(person: 12, .diagnostic, audited: 16, stored: 1), .moreUnlikeAudit(1_234),
        .markUnlikeAudit(mark), .documentUnlikeAudit(certain(InvoiceNumber("2021-0001")), mark),
    ]

    private static func attended(_ presence: Presence) -> AuditFact {
        .record(.attended(12, presence, workshop: WorkshopNumber(session: 2, order: 3)))
    }

    private static let mark = certain(AuditMark(row: 41, hash: "3fa9c2d177e091ab"))

    private static let refusals: [BackupRefusal] = [
        .exists(path: "copie.sqlite"), .absent(path: "copie.sqlite"), .unreadable(path: "copie.sqlite"),
        .checksumMissing(path: "copie.sqlite.sha256"), .checksumUnreadable(path: "copie.sqlite.sha256"),
        .altered(path: "copie.sqlite"), .foreign(path: "photos.sqlite"),
        .newer(path: "copie.sqlite", found: 7, known: 2), .unsound(path: "copie.sqlite", [.brokenAudit(row: 3)]),
        .sourceUnsound([.damaged("page 3")]), .isTheDatabase(path: "ateliers.sqlite"),
        .beingMade(path: "copie.sqlite"),
        .otherProgramme(path: "copie.sqlite", stored: [identifier("a")], wanted: identifier("b")),
    ]
}
