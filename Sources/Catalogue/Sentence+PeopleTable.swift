package import Answers
import Calendars
import Workshops

/// What the terminal says about tables of people.
extension Sentence {
    package static let importAbstract = Sentence(
        fr: "Inscrire les personnes d'un tableau (CSV), toutes ou aucune.",
        en: "Register the people of a table (CSV), all or nobody.")
    package static let exportAbstract = Sentence(
        fr: "Écrire le tableau (CSV) de toutes les personnes inscrites.",
        en: "Write the table (CSV) of everybody who is registered.")
    package static let importFileHelp = Sentence(
        fr: "Le tableau : une ligne de titres (Nom, Commune, Prénom, Courriel…), puis une ligne par personne.",
        en: "The table: a line of titles (Name, Commune, Given name, E-mail…), then one line a person.")
    package static let outHelp = Sentence(
        fr: "Le fichier à créer, qui ne doit pas exister ; sinon, la sortie standard.",
        en: "The file to create, which must not exist; otherwise standard output.")
    package static let separatorHelp = Sentence(
        fr: "Ce qui sépare les cellules : semicolon, comma ou tab.",
        en: "What stands between cells: semicolon, comma or tab.")

    /// What an import did.
    package static func imported(_ report: ImportReport) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        let people = (
            fr: fr.count(report.registered, "personne", "personnes"),
            en: en.count(report.registered, "person", "people")
        )
        let left = Sentence.leftOut(report.leftOut)
        switch report.state {
        case .trial:
            return Sentence(
                fr: "Essai : \(people.fr) à inscrire\(left.french). Rien n'a été écrit.",
                en: "Trial: \(people.en) to register\(left.english). Nothing was written.")
        case .repeated:
            return Sentence(
                fr: "Cette demande avait déjà été faite : \(people.fr) alors\(numbers(of: report).french). "
                    + "Rien n'a changé.",
                en: "This request had been made before: \(people.en) then\(numbers(of: report).english). "
                    + "Nothing has changed.")
        case .stored where report.registered == 0:
            return Sentence(
                fr: "Personne n'a été inscrit\(left.french).", en: "Nobody was registered\(left.english).")
        case .stored:
            return Sentence(
                fr: "Inscription de \(people.fr)\(numbers(of: report).french)\(left.french).",
                en: "Registered \(people.en)\(numbers(of: report).english)\(left.english).")
        }
    }

    /// Where an export is.
    package static func exported(_ people: Int, to path: String) -> Sentence {
        Sentence(
            fr: "\(path) : \(Wording(.french).count(people, "personne", "personnes")).",
            en: "\(path): \(Wording(.english).count(people, "person", "people")).")
    }

    private static func numbers(of report: ImportReport) -> Sentence {
        guard let numbers = report.numbers else { return Sentence(fr: "", en: "") }
        let (first, last) = (numbers.lowerBound, numbers.upperBound)
        guard first < last else { return Sentence(fr: " (numéro \(first))", en: " (number \(first))") }
        return Sentence(fr: " (numéros \(first) à \(last))", en: " (numbers \(first) to \(last))")
    }

    private static func leftOut(_ rows: Int) -> Sentence {
        guard rows > 0 else { return Sentence(fr: "", en: "") }
        return Sentence(
            fr: " ; \(Wording(.french).count(rows, "ligne laissée", "lignes laissées")) de côté",
            en: "; \(Wording(.english).count(rows, "row", "rows")) left out")
    }
}
