package import Answers

extension FileFault {
    /// What to do about it, when the file was to be written or read.
    package func sentence(toRead isRead: Bool = false) -> Sentence {
        switch self {
        case .denied where isRead: Sentence(fr: "Demandez le droit de le lire.", en: "Ask for permission to read it.")
        case .denied: Sentence(fr: "Demandez le droit d'y écrire.", en: "Ask for permission to write there.")
        case .diskFull: Sentence(fr: "Le disque est plein : faites de la place.", en: "The disk is full: make room.")
        case .diskReadOnly:
            Sentence(
                fr: "Le disque est en lecture seule : rendez-le inscriptible, ou donnez un autre chemin.",
                en: "The disk is read-only: make it writable, or give another path.")
        case .diskFailed:
            Sentence(
                fr: "Le disque, ou ce qui y mène, répond par une erreur : vérifiez-le et recommencez.",
                en: "The disk, or what leads to it, answers with an error: check it and try again.")
        case .notAFile:
            Sentence(
                fr: "Autre chose porte ce nom, ou un dossier manque en chemin : déplacez l'un ou créez l'autre.",
                en: "Something else has this name, or a folder on the way is missing: move the one or create the other."
            )
        case .taken:
            Sentence(
                fr: "Un fichier porte ce nom qui n'a pas été écrit ici, ou qui a été changé depuis ; il est resté tel "
                    + "quel : déplacez-le ou renommez-le.",
                en: "A file has this name that was not written here, or was changed since; it was left as it is: "
                    + "move or rename it.")
        case .other(let code):
            Sentence(fr: "Le système répond par l'erreur \(code).", en: "The system answers with error \(code).")
        }
    }
}
