extension DatabaseProblem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .damaged: "damaged"
        case .danglingReference: "dangling-reference"
        case .brokenAudit: "broken-audit"
        }
    }

    package var sentence: Sentence {
        switch self {
        case .damaged(let what):
            Sentence(
                fr: "La base de données est abîmée (\(what)) ; reprenez la dernière copie saine.",
                en: "The database is damaged (\(what)); go back to the last sound copy.")
        case .danglingReference(let table, let row, let parent):
            Sentence(
                fr: "La ligne \(row) de \(table) renvoie à une ligne de \(parent) qui n'existe pas.",
                en: "Row \(row) of \(table) refers to a row of \(parent) that is not there.")
        case .brokenAudit(let row):
            Sentence(
                fr: "Le journal est rompu à la ligne \(row) : elle, ou une ligne voisine, a été changée ou retirée.",
                en: "The audit is broken at row \(row): it, or a row beside it, was changed or removed.")
        }
    }
}
