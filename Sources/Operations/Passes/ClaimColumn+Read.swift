import Answers
import Calendars
import Catalogue
import Workshops

extension ClaimColumn {
    /// The column that is called so, in French or English; case, accents and hyphens do not count.
    init?(_ title: String) {
        let words = FoldedText(title)
        let found = Self.allCases.first { column in
            ([column.title.french, column.title.english] + column.otherTitles).contains { FoldedText($0) == words }
        }
        guard let found else { return nil }
        self = found
    }

    /// What else issuers call it.
    private var otherTitles: [String] {
        switch self {
        case .serial: ["Numéro de Pass", "N°", "Numéro de série", "Pass", "Serial number", "Number"]
        case .date: ["Date", "Day"]
        case .outcome: ["Statut", "État", "Résultat", "Status", "State", "Answer"]
        case .fault: ["Responsable", "Responsible"]
        case .reason: ["Motif", "Raison du rejet", "Why"]
        }
    }
}
