/// What the argument parser says by itself, which is English only, and its French.
extension Sentence {
    /// Longer phrases first, so that none is cut by a shorter one.
    package static let parserPhrases: [Sentence] = [
        Sentence(
            fr: "ateliers help <commande> en dit plus.", en: "See 'ateliers help <subcommand>' for detailed help."),
        Sentence(fr: "Montrer cette aide.", en: "Show help information."),
        Sentence(fr: "Montrer la version.", en: "Show the version."),
        Sentence(fr: "Montrer l'aide d'une commande.", en: "Show subcommand help information."),
        Sentence(fr: "Vouliez-vous dire", en: "Did you mean"),
        Sentence(fr: "Option inconnue", en: "Unknown option"),
        Sentence(fr: "Argument inattendu", en: "Unexpected argument"),
        Sentence(fr: "Valeur manquante pour", en: "Missing value for"),
        Sentence(fr: "Il manque", en: "Missing expected argument"),
        Sentence(fr: "ne convient pas à", en: "is invalid for"),
        Sentence(fr: "Choix possibles :", en: "Please provide one of"),
        Sentence(fr: "La valeur", en: "The value"),
        Sentence(fr: "<commande>", en: "<subcommand>"),
        Sentence(fr: "COMMANDES :", en: "SUBCOMMANDS:"),
        Sentence(fr: "USAGE :", en: "USAGE:"),
        Sentence(fr: "ARGUMENTS :", en: "ARGUMENTS:"),
        Sentence(fr: "OPTIONS :", en: "OPTIONS:"),
        Sentence(fr: "Usage :", en: "Usage:"),
        Sentence(fr: "Erreur :", en: "Error:"),
        Sentence(fr: "Aide :", en: "Help:"),
        Sentence(fr: " ou '", en: " or '"),
        // A line may end after the colon.
        Sentence(fr: "(choix :", en: "(values:"),
        Sentence(fr: "par défaut :", en: "default:"),
        Sentence(fr: "  Voir", en: "  See"),
        Sentence(fr: "pour en savoir plus", en: "for more information"),
        Sentence(fr: "pour en savoir plus", en: "for detailed help"),
        Sentence(fr: "", en: "OVERVIEW: "),
    ]

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
