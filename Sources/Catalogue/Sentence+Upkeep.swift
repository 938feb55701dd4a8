package import Answers
import Foundation
package import Workshops

/// What is said about the audit, backups and what happened.
extension Sentence {
    package static let auditAbstract = Sentence(
        fr: "Montrer les dernières lignes du journal, ou le vérifier (audit verify).",
        en: "Show the last rows of the audit, or verify it (audit verify).")
    package static let auditListAbstract = Sentence(
        fr: "Montrer les dernières lignes du journal.", en: "Show the last rows of the audit.")
    package static let auditVerifyAbstract = Sentence(
        fr: "Vérifier que nulle ligne du journal n'a été changée ni retirée.",
        en: "Verify that no row of the audit was changed or removed.")
    package static let historyAbstract = Sentence(
        fr: "Raconter ce qui s'est passé : pour une session, une personne, un chéquier ou une commune.",
        en: "Tell what happened: to a session, a person, a chequebook or a commune.")
    package static let backupAbstract = Sentence(
        fr: "Copier la base dans un fichier, vérifié et avec son empreinte, pendant qu'elle sert.",
        en: "Copy the database to a file, verified and with its checksum, while it is in use.")
    package static let restoreAbstract = Sentence(
        fr: "Revenir à une copie ; ce qui était là est gardé à côté.",
        en: "Go back to a backup; what was there is kept beside.")
    package static let backupFileHelp = Sentence(
        fr: "Le fichier à créer ; son empreinte sera à côté, en .sha256.",
        en: "The file to create; its checksum will be beside, as .sha256.")
    package static let restoreFileHelp = Sentence(
        fr: "La copie, avec son empreinte .sha256 à côté.", en: "The backup, with its .sha256 checksum beside.")
    package static let lastHelp = Sentence(
        fr: "Combien des dernières lignes montrer.", en: "How many of the last rows to show.")
    package static let historySessionHelp = Sentence(
        fr: "La session, par son numéro.", en: "The session, by its number.")
    package static let historyPersonHelp = Sentence(
        fr: "La personne, par son numéro.", en: "The person, by their number.")
    package static let historyChequebookHelp = Sentence(
        fr: "Le chéquier, par son numéro.", en: "The chequebook, by its number.")
    package static let historyCommuneHelp = Sentence(fr: "La commune, par son nom.", en: "The commune, by its name.")
    package static let oneToTell = Sentence(
        fr: "Donnez une session, une personne, un chéquier ou une commune : un seul, ou rien pour tout.",
        en: "Give a session, a person, a chequebook or a commune: one only, or nothing for all.")
    package static let nothingHappened = Sentence(fr: "Rien n'est inscrit au journal.", en: "The audit says nothing.")

    /// What is wrong; that nothing is, and whether a paper agrees with it.
    package static func audit(_ report: AuditReport) -> [Sentence] {
        guard report.problems.isEmpty else { return report.problems.map(\.sentence) }
        guard let rows = report.rows, let hash = report.hash else { return [nothingHappened] }
        let whole = Sentence(
            fr: "Le journal est entier, et la base est ce qu'il dit : "
                + "\(Wording(.french).count(rows, "ligne", "lignes")), la dernière a l'empreinte \(hash).",
            en: "The audit is whole, and the database is what it says: "
                + "\(Wording(.english).count(rows, "row", "rows")), the hash of the last is \(hash).")
        let agrees = report.mark.map { mark in
            Sentence(
                fr: "Le papier dit vrai : jusqu'à la ligne \(mark.row), le journal est celui qu'il nomme.",
                en: "The paper is right: up to row \(mark.row), the audit is the one that it names.")
        }
        return [whole] + (agrees.map { [$0] } ?? [])
    }

    /// Where the audit stood, as papers say it.
    package static func auditMark(_ mark: AuditMark) -> Sentence {
        let digits = mark.grouped.replacing(" ", with: "\u{A0}")
        return Sentence(
            fr: "Journal : ligne\u{A0}\(mark.row), empreinte \(digits).",
            en: "Audit: row\u{A0}\(mark.row), hash \(digits).")
    }

    package static let auditMarkHelp = Sentence(
        fr: "Ce qu'un papier dit du journal, sa ligne et son empreinte : \"41 3fa9 c2d1 77e0 91ab\".",
        en: "What a paper says of the audit, its row and its hash: \"41 3fa9 c2d1 77e0 91ab\".")

    package static func clockBehind(_ clock: ClockBehind) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "L'horloge indique le \(fr.moment(clock.now, in: clock.zone)), et la dernière ligne du journal est du "
                + "\(fr.moment(clock.last, in: clock.zone)) ; vérifiez quel jour on est.",
            en: "The clock shows \(en.moment(clock.now, in: clock.zone)), and the last row of the audit is of "
                + "\(en.moment(clock.last, in: clock.zone)); see which day it is.")
    }

    package static func backedUp(_ report: BackupReport) -> Sentence {
        Sentence(
            fr:
                "La base est copiée dans \(report.path), vérifiée ; gardez avec elle son empreinte \(report.path).sha256.",
            en: "The database is copied to \(report.path), verified; keep its checksum with it, \(report.path).sha256.")
    }

    package static func restored(_ report: RestoreReport) -> Sentence {
        guard report.changed else { return change(.unchanged) }
        return Sentence(
            fr: "La base est revenue à \(report.backup.path)."
                + (report.kept.map { " Ce qui était là est gardé dans \($0)." } ?? "")
                + " Planifiez de nouveau pour publier les calendriers.",
            en: "The database has gone back to \(report.backup.path)."
                + (report.kept.map { " What was there is kept in \($0)." } ?? "")
                + " Plan again to publish the calendars.")
    }

    /// Who is back although erased.
    package static func returned(_ people: [Int]) -> Sentence {
        let numbers = people.map(String.init)
        return Sentence(
            fr: "Effacées depuis la copie, ces personnes sont revenues avec elle ; effacez-les de nouveau : "
                + "\(Wording(.french).list(numbers)).",
            en: "Erased since the backup, these people are back with it; erase them again: "
                + "\(Wording(.english).list(numbers)).")
    }
}
