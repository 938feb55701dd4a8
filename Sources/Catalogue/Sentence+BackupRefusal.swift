import Answers
import Workshops

extension BackupRefusal {
    /// The kebab-case name by which scripts know the refusal.
    package var code: String {
        switch self {
        case .exists: "backup-exists"
        case .absent: "backup-absent"
        case .unreadable: "backup-unreadable"
        case .checksumMissing: "checksum-missing"
        case .checksumUnreadable: "checksum-unreadable"
        case .altered: "backup-altered"
        case .foreign: "backup-foreign"
        case .newer: "backup-newer"
        case .unsound: "backup-unsound"
        case .sourceUnsound: "database-unsound"
        case .isTheDatabase: "backup-is-the-database"
        case .beingMade: "backup-being-made"
        case .otherProgramme: "backup-of-other-programme"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .exists(let path):
            Sentence(
                fr: "\(path) existe déjà ; rien n'a été écrit. Choisissez un autre nom.",
                en: "\(path) exists already; nothing was written. Choose another name.")
        case .absent(let path):
            Sentence(
                fr: "Il n'y a pas de copie à \(path) ; vérifiez le chemin.",
                en: "There is no backup at \(path); check the path.")
        case .unreadable(let path):
            Sentence(
                fr: "\(path) n'est pas un fichier qui se lit ; vérifiez le chemin et les droits.",
                en: "\(path) is not a file that can be read; check the path and the permissions.")
        case .checksumMissing(let path):
            Sentence(
                fr: "L'empreinte \(path) manque ; rien n'a été changé. Une copie a deux fichiers : apportez les deux.",
                en: "The checksum \(path) is missing; nothing was changed. A backup has two files: copy both.")
        case .checksumUnreadable(let path):
            Sentence(
                fr:
                    "\(path) ne contient pas d'empreinte ; rien n'a été changé. Reprenez les deux fichiers de la copie.",
                en: "\(path) holds no checksum; nothing was changed. Take both files of the backup again.")
        case .altered(let path):
            Sentence(
                fr: "\(path) n'est pas tel qu'il a été écrit : il est tronqué ou changé. Rien n'a été changé ; "
                    + "reprenez une autre copie.",
                en: "\(path) is not as it was written: it is cut or changed. Nothing was changed; "
                    + "take another backup.")
        case .foreign(let path):
            Sentence(
                fr: "\(path) n'est pas une copie d'Ateliers ; rien n'a été changé. Vérifiez le chemin.",
                en: "\(path) is not a backup of Ateliers; nothing was changed. Check the path.")
        case .newer(let path, let found, let known):
            Sentence(
                fr: "\(path) vient d'une version plus récente (schéma \(found), ici \(known)) ; rien n'a été changé. "
                    + "Mettez ateliers à jour.",
                en: "\(path) was made by a newer version (schema \(found), here \(known)); nothing was changed. "
                    + "Update ateliers.")
        case .unsound(let path, let problems):
            Sentence(
                fr: "\(path) n'est pas saine ; rien n'a été changé. "
                    + problems.map(\.sentence.french).joined(separator: " "),
                en: "\(path) is not sound; nothing was changed. "
                    + problems.map(\.sentence.english).joined(separator: " "))
        case .sourceUnsound(let problems):
            Sentence(
                fr: "La base n'est pas saine et n'a pas été copiée ; rien n'a été changé. "
                    + problems.map(\.sentence.french).joined(separator: " ")
                    + " Pour repartir d'une copie : mettez de côté le fichier de la base et ceux qui finissent en "
                    + "-wal et -shm, puis revenez à la copie.",
                en: "The database is not sound and was not copied; nothing was changed. "
                    + problems.map(\.sentence.english).joined(separator: " ")
                    + " To go back to a backup: put aside the file of the database and those ending in "
                    + "-wal and -shm, then restore the backup.")
        case .isTheDatabase(let path):
            Sentence(
                fr: "\(path) est la base elle-même ; rien n'a été changé. Donnez une de ses copies.",
                en: "\(path) is the database itself; nothing was changed. Give one of its backups.")
        case .beingMade(let path):
            Sentence(
                fr: "Un autre programme écrit \(path) en ce moment ; attendez qu'il ait fini.",
                en: "Another program is writing \(path) at this moment; wait until it is done.")
        case .otherProgramme(let path, let stored, let wanted):
            Sentence(
                fr: "\(path) est la copie de \(fr.list(stored.map(\.description))), pas de \(wanted) ; "
                    + "rien n'a été changé. Donnez le dossier de ce programme.",
                en: "\(path) is the backup of \(en.list(stored.map(\.description))), not of \(wanted); "
                    + "nothing was changed. Give the folder of that programme.")
        }
    }
}
