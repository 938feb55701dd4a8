import Answers
import Billing
import Catalogue
import Documents
import Operations
import Workshops

/// What a programme will cost, case by case and session by session.
struct ForecastAnswer: Answer {
    let overview: ForecastOverview

    func text(_ page: Page) -> String {
        let sentences = Sentence.forecast(overview).map { $0[page.language] }
        return
            ([Sentence.forecastLead(overview)[page.language], ""]
            + Table(indent: 0, rows: [heading(page)] + sessions(page) + [total(page)]).lines(on: page)
            + [""] + sentences).joined(separator: "\n")
    }

    private func heading(_ page: Page) -> [Table.Cell] {
        let cases = Forecast.Case.allCases.flatMap { [$0.heading, .passesColumn] }
        return ([Sentence.priceColumns[0]] + cases).map { Table.Cell($0[page.language], .bold) }
    }

    private func sessions(_ page: Page) -> [[Table.Cell]] {
        overview.forecast.dearest.sessions.map(\.session).map { number in
            let cells = Forecast.Case.allCases.flatMap { assumed in
                let session = overview.forecast[assumed].sessions.first { $0.session == number }
                return [session.map { page.wording.money($0.total) } ?? "", session.map { "\($0.passes)" } ?? ""]
            }
            return (["\(number)"] + cells).map { Table.Cell($0) }
        }
    }

    private func total(_ page: Page) -> [Table.Cell] {
        let cells = Forecast.Case.allCases.flatMap { assumed in
            let price = overview.forecast[assumed]
            return [page.wording.money(price.total), page.wording.grouped(price.passes)]
        }
        return ([Sentence.total[page.language]] + cells).map { Table.Cell($0, .bold) }
    }

    func json(in language: Language) -> JSON { overview.json }
}
