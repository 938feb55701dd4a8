import Answers

extension FollowUp {
    /// The kebab-case name by which scripts know that it could not be done.
    package var code: String {
        switch self {
        case .outbox: "outbox-not-written"
        case .calendars: "calendars-not-written"
        case .rebuild: "traces-left"
        case .look: "restored-unseen"
        }
    }

    /// What was done, what was not, and what to do now.
    func sentence(because cause: Sentence) -> Sentence {
        switch self {
        case .outbox:
            Sentence(
                fr: "Tout est enregistré, mais la boîte d'envoi n'a pas pu être mise à jour : \(cause.french). "
                    + "Remédiez-y, puis regardez-la : elle sera écrite de nouveau.",
                en: "Everything is stored, but the outbox could not be brought up to date: \(cause.english). "
                    + "Mend that, then look at it: it will be written again.")
        case .calendars:
            Sentence(
                fr: "Tout est enregistré, mais les calendriers n'ont pas pu être publiés : \(cause.french). "
                    + "Remédiez-y, puis planifiez de nouveau pour les publier.",
                en: "Everything is stored, but the calendars could not be published: \(cause.english). "
                    + "Mend that, then plan again to publish them.")
        case .rebuild(let person):
            Sentence(
                fr:
                    "Le nom de la personne \(person) est effacé, mais le fichier peut en garder des traces, car il n'a pas "
                    + "pu être refait : \(cause.french). Remédiez-y, puis effacez-la de nouveau.",
                en:
                    "The name of person \(person) is erased, but the file may keep traces of it, as it could not be made "
                    + "anew: \(cause.english). Mend that, then erase them again.")
        case .look:
            Sentence(
                fr: "La base est revenue à la copie, mais n'a pas pu être relue : \(cause.french). "
                    + "Remédiez-y, puis examinez-la.",
                en: "The database has gone back to the backup, but could not be read again: \(cause.english). "
                    + "Mend that, then examine it.")
        }
    }
}

extension Refusal {
    /// Why something could not be done, without a word on what became of the rest.
    var cause: Sentence {
        switch self {
        case .databaseBusy:
            Sentence(fr: "un autre programme se sert de la base", en: "another program is using the database")
        case .diskFull(let path): Sentence(fr: "le disque est plein (\(path))", en: "the disk is full (\(path))")
        case .cannotRead(let path, _): Sentence(fr: "\(path) ne peut pas être lu", en: "\(path) cannot be read")
        case .databaseUnusable(let fault): fault.cause
        case .noDatabase(let path, _): Sentence(fr: "\(path) n'est plus là", en: "\(path) is there no more")
        case .databaseForeign(let path), .databaseNewer(let path, _, _):
            Sentence(fr: "\(path) est une autre base", en: "\(path) is another database")
        case .noFolder(let path), .notAFolder(let path), .noProgramme(let path), .programmeFileLost(let path, _):
            Sentence(fr: "il n'y a plus de programme dans \(path)", en: "there is no programme in \(path) any more")
        case .programmeUnusable: Sentence(fr: "le programme a des erreurs", en: "the programme has errors")
        case .cannotWrite(let path, _), .cannotPublish(let path, _, _):
            Sentence(fr: "\(path) ne peut pas être écrit", en: "\(path) cannot be written")
        case .unexpected(let what): Sentence(fr: what, en: what)
        default: Sentence(fr: code, en: code)
        }
    }
}

extension DatabaseFault {
    fileprivate var cause: Sentence {
        switch self {
        case .folderMissing(let path), .notAFile(let path):
            Sentence(fr: "\(path) n'est plus un fichier", en: "\(path) is a file no more")
        case .severalNames(let path):
            Sentence(fr: "\(path) a plusieurs noms", en: "\(path) has several names")
        case .denied(let path):
            Sentence(fr: "vous n'avez pas le droit d'ouvrir \(path)", en: "you may not open \(path)")
        case .readOnly(let path):
            Sentence(fr: "\(path) est en lecture seule", en: "\(path) is read-only")
        case .diskReadOnly(let path), .olderOnReadOnlyDisk(let path, _, _):
            Sentence(fr: "le disque de \(path) est en lecture seule", en: "the disk of \(path) is read-only")
        case .system(let path, let code):
            Sentence(
                fr: "le système n'a pas pu lire ou écrire \(path) (SQLite \(code))",
                en: "the system could not read or write \(path) (SQLite \(code))")
        case .alteredMigration(let version):
            Sentence(
                fr: "le schéma \(version) de la base n'est pas celui de ce programme",
                en: "schema \(version) of the database is not that of this program")
        case .unreadable(let column):
            Sentence(
                fr: "une valeur de la base (\(column)) ne se lit pas",
                en: "a value of the database (\(column)) cannot be read")
        case .other(let message):
            Sentence(fr: "la base a refusé (\(message))", en: "the database refused (\(message))")
        }
    }
}
