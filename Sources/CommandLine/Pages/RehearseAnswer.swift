import Answers
import Catalogue
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

    func document(in language: Language) -> any Encodable {
        Document(
            seed: seed, folder: report.folder,
            events: report.entries.map {
                Event(date: $0.date.description, event: $0.event.code, message: $0.event.sentence[language])
            },
            statistics: StatisticsDocument(report.statistics),
            passes: PassesDocument(report.passes),
            problems: report.problems.map { ReasonDocument(code: $0.code, $0.sentence, in: language) })
    }

    var exitCode: Int32 { DoctorAnswer(problems: report.problems).exitCode }

    private struct Event: Encodable {
        let date: String
        let event: String
        let message: String
    }

    private struct Document: Encodable {
        let seed: UInt64
        let folder: String
        let events: [Event]
        let statistics: StatisticsDocument
        let passes: PassesDocument
        let problems: [ReasonDocument]
    }
}
