import Answers
import Catalogue
import Operations
import Workshops

/// Where the copy of the database is.
struct BackupAnswer: Answer {
    let report: BackupReport

    func text(_ page: Page) -> String { Sentence.backedUp(report)[page.language] }

    func document(in language: Language) -> any Encodable {
        Document(backup: report.path, sha256: report.checksum, bytes: report.bytes, auditRows: report.auditRows)
    }

    private struct Document: Encodable {
        let backup, sha256: String
        let bytes, auditRows: Int
    }
}

/// To what the database has gone back.
struct RestoreAnswer: Answer {
    let report: RestoreReport

    func text(_ page: Page) -> String {
        let returned = report.returned.isEmpty ? [] : [Sentence.returned(report.returned)]
        return (([Sentence.restored(report)] + returned).map { $0[page.language] } + page.lines(for: report.remedies))
            .joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            restored: report.backup.path, sha256: report.backup.checksum, kept: report.kept,
            eraseAgain: report.returned, changed: report.changed)
    }

    private struct Document: Encodable {
        let restored, sha256: String
        let kept: String?
        let eraseAgain: [Int]
        let changed: Bool
    }
}
