import Answers
import Catalogue
import Foundation
import Tables
package import Workshops

extension StatisticsOverview {
    /// The table as people read it: a heading, a row for each group, and the sum.
    package func table(in language: Language) -> [[String]] {
        let heading = [Sentence.group(by: grouping)[language]] + Sentence.statisticsColumns.map { $0[language] }
        let groups = rows.map { row in
            [row.group ?? Sentence.noGroup[language]] + row.statistics.cells(in: language)
        }
        return [heading] + groups + [[Sentence.total[language]] + total.cells(in: language)]
    }

    /// The same as CSV that a spreadsheet reads.
    package func octets(in language: Language) -> [UInt8] {
        var writer = TableWriter()
        for row in table(in: language) { writer.write(row) }
        return writer.octets
    }
}
