package import Workshops

/// Something in a table of the issuer that whoever records it should know.
package enum ClaimTableProblem: Sendable, Equatable {
    /// A column that nobody reads.
    case unknownColumn(String)
    case missingColumn(ClaimColumn)
    /// Two columns of the same; the first is the one of that number.
    case columnTwice(ClaimColumn, first: Int)
    case serialMissing
    /// The same serial is on that line.
    case sameAsLine(PassSerial, Int)
    case unknownOutcome(String)
    case unknownFault(String)
    /// It is not said whose fault a rejection is.
    case faultMissing
    /// It is not said why a pass is rejected.
    case reasonMissing
    case serial(PassRefusal.SerialProblem)
}

/// A column of a table of passes that were claimed.
package enum ClaimColumn: Sendable, CaseIterable {
    case serial, date, outcome, fault, reason

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
