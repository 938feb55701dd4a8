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

extension [String] {
    /// Each text once where it is several times in a row.
    fileprivate var distinctNeighbours: [String] {
        reduce(into: []) { kept, text in if kept.last != text { kept.append(text) } }
    }
}
