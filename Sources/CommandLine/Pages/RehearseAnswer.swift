import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What came about in a rehearsal, day by day, and its numbers.
struct RehearseAnswer: Answer {
    let report: RehearsalReport
    let seed: UInt64

    func text(_ page: Page) -> String {
        let heading = [page.styled(Sentence.rehearsed(seed: seed)[page.language], .bold), ""]
        var last: String?
        let rows = report.entries.map { entry in
            let day = page.wording.dayAndMonth(entry.date)
            defer { last = day }
            return [Table.Cell(day == last ? "" : day), Table.Cell(entry.event.sentence[page.language])]
        }
        var inside = page
        inside.place = [report.folder]
        let parts = [
            (heading + Table(indent: 2, rows: rows).lines(on: page)).joined(separator: "\n"),
            StatisticsAnswer(overview: report.statistics, isTable: false).text(page),
            PassesAnswer(overview: report.passes).text(page),
            ([DoctorAnswer(problems: report.problems).text(page), Sentence.lookFurther[page.language]]
                + inside.lines(for: report.remedies)).joined(separator: "\n"),
        ]
        return parts.joined(separator: "\n\n")
    }

    func json(in language: Language) -> JSON { report.json(seed: seed, in: language) }

    var exitCode: Int32 { DoctorAnswer(problems: report.problems).exitCode }
}
