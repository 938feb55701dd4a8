/// What is said beside the list of all commands.
extension Sentence {
    /// How to go on after the list of commands.
    package static let helpHint = Sentence(
        fr: "« ateliers plan --help » dit tout d'une commande ; « ateliers init DOSSIER » donne de quoi commencer.",
        en: "“ateliers plan --help” tells all about a command; “ateliers init FOLDER” gives you a start.")
    package static let folderWord = Sentence(fr: "DOSSIER", en: "FOLDER")

    /// What is written after the name of a command.
    package static func operands(of command: String) -> Sentence {
        switch command {
        case "backup", "restore", "import", "reply", "closures": Sentence(fr: "FICHIER DOSSIER", en: "FILE FOLDER")
        case "price": Sentence(fr: "FICHIER", en: "FILE")
        case "commune": Sentence(fr: "COMMUNE DOSSIER", en: "COMMUNE FOLDER")
        case "enrol", "accept", "refuse", "withdraw", "move", "progress", "certificate":
            Sentence(fr: "PERSONNE DOSSIER", en: "PERSON FOLDER")
        case "assess": Sentence(fr: "PERSONNE MOMENT NIVEAUX DOSSIER", en: "PERSON MOMENT LEVELS FOLDER")
        case "vote": Sentence(fr: "PERSONNE THÈMES DOSSIER", en: "PERSON THEMES FOLDER")
        case "explain": Sentence(fr: "DOCUMENT LIGNE DOSSIER", en: "DOCUMENT LINE FOLDER")
        case "cancel", "votes": Sentence(fr: "SESSION DOSSIER", en: "SESSION FOLDER")
        case "attend": Sentence(fr: "ATELIER LETTRES DOSSIER", en: "WORKSHOP LETTERS FOLDER")
        case "guest": Sentence(fr: "ATELIER PERSONNE DOSSIER", en: "WORKSHOP PERSON FOLDER")
        case "sheet", "postpone", "reinstate", "walk-in": Sentence(fr: "ATELIER DOSSIER", en: "WORKSHOP FOLDER")
        case "theme": Sentence(fr: "SESSION THÈME DOSSIER", en: "SESSION THEME FOLDER")
        case "feed": Sentence(fr: "QUOI LEQUEL DOSSIER", en: "WHAT WHICH FOLDER")
        case "person", "pass", "claim", "audit", "invoice": Sentence(fr: "…", en: "…")
        default: folderWord
        }
    }
}
