import Calendars
import Catalogue
import Tables
package import Workshops

extension Reconciliation {
    /// A heading, and a row for each anomaly.
    package func table(in language: Language) -> [[String]] {
        [Sentence.anomalyColumns.map { $0[language] }] + lines.map { cells($0, in: language) }
    }

    /// The same as CSV that a spreadsheet reads.
    package func octets(in language: Language) -> [UInt8] {
        var writer = TableWriter()
        for row in table(in: language) { writer.write(row) }
        return writer.octets
    }

    private func cells(_ line: Line, in language: Language) -> [String] {
        let wording = Wording(language), number = { (number: Int?) in number.map(String.init) ?? "" }
        let closed = line.closing.map { CivilTime(at: $0.date, in: zone) }
        let evidence: [(GivenPass) -> String] = [
            \.serial.description, \.author, { wording.shortDate($0.date) }, { $0.state.words[language] },
        ]
        return [
            line.workshop.description, wording.shortDate(line.date), line.state.words[language], number(line.seat),
            number(line.person), line.anomaly.kind.words[language], number(line.anomaly.asked),
            number(line.anomaly.given), line.presence?.words[language] ?? "", line.closing?.author ?? "",
            closed.map { "\(wording.shortDate($0.date)) \($0.time)" } ?? "",
        ] + evidence.map { line.passes.map($0).distinctNeighbours.joined(separator: ", ") }
    }
}

extension Sentence {
    /// The columns of a table of anomalies.
    fileprivate static let anomalyColumns = [
        Sentence(fr: "Atelier", en: "Workshop"), Sentence(fr: "Date", en: "Date"), Sentence(fr: "État", en: "State"),
        Sentence(fr: "Place", en: "Seat"), Sentence(fr: "Personne", en: "Person"),
        Sentence(fr: "Anomalie", en: "Anomaly"), Sentence(fr: "Pass demandés", en: "Passes asked"),
        Sentence(fr: "Pass donnés", en: "Passes given"), Sentence(fr: "Présence", en: "Presence"),
        Sentence(fr: "Feuille remplie par", en: "Sheet filled in by"), Sentence(fr: "Remplie le", en: "Filled in on"),
        Sentence(fr: "Numéros", en: "Serials"), Sentence(fr: "Pris par", en: "Taken by"),
        Sentence(fr: "Pris le", en: "Taken on"), Sentence(fr: "Devenus", en: "Now"),
    ]
}

extension [String] {
    /// Each text once where it is several times in a row.
    fileprivate var distinctNeighbours: [String] {
        reduce(into: []) { kept, text in if kept.last != text { kept.append(text) } }
    }
}
