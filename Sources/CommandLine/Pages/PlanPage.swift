import Answers
import Catalogue
import Operations
import Workshops

/// The plan as tables: by session, by week or by venue.
struct PlanPage {
    enum Grouping: String, Worded {
        case session, week, venue

        var spellings: [String] {
            switch self {
            case .session: ["session"]
            case .week: ["week", "semaine"]
            case .venue: ["venue", "lieu"]
            }
        }
    }

    let overview: ProgrammeOverview
    let grouping: Grouping

    func text(_ page: Page) -> String {
        let heading = page.styled(Sentence.heading(of: overview)[page.language], .bold)
        let groups =
            switch grouping {
            case .session: overview.sessions.map { bySession($0, page) }
            case .week: weeks.map { byWeek($0, page) }
            case .venue: overview.venues.map { byVenue($0, page) }
            }
        return ([[heading]] + groups).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private func bySession(_ session: SessionOverview, _ page: Page) -> [String] {
        let rows = session.workshops.map { workshop in
            [Table.Cell("\(workshop.order)"), date(workshop, page), hours(workshop, page)]
                + [Table.Cell(workshop.trainer.name), theme(workshop, page)]
        }
        let title = Sentence.heading(of: session)[page.language]
        let state = Sentence.state(of: session)[page.language]
        let unsure = session.workshops.first { $0.status == .tentative } ?? session.workshops.first
        let style = unsure.map { self.style(of: $0.status) } ?? .plain
        return ["\(page.styled(title, .bold)) · \(page.styled(state, style))"]
            + Table(indent: 2, rows: rows).lines(on: page)
    }

    private func byWeek(_ week: Week, _ page: Page) -> [String] {
        let rows = week.workshops.map { session, workshop in
            [date(workshop, page), hours(workshop, page), Table.Cell(session.venue.town)]
                + [place(of: workshop, in: session, page), Table.Cell(workshop.trainer.name), status(workshop, page)]
        }
        return [page.styled(Sentence.heading(ofWeekFrom: week.monday)[page.language], .bold)]
            + Table(indent: 2, rows: rows).lines(on: page)
    }

    private func byVenue(_ venue: VenueOverview, _ page: Page) -> [String] {
        let own = workshops.filter { $0.session.venue.identifier == venue.identifier }
        let rows = own.map { session, workshop in
            [date(workshop, page), hours(workshop, page), place(of: workshop, in: session, page)]
                + [Table.Cell(workshop.trainer.name), status(workshop, page)]
        }
        let isSure = venue.state == .confirmed && own.allSatisfy { $0.workshop.status != .tentative }
        let state = page.styled(
            Sentence.state(of: venue, workshops: own.map(\.workshop))[page.language], isSure ? .green : .yellow)
        return ["\(page.styled(Sentence.heading(of: venue)[page.language], .bold)) · \(state)"]
            + Table(indent: 2, rows: rows).lines(on: page)
    }

    private func date(_ workshop: WorkshopOverview, _ page: Page) -> Table.Cell {
        Table.Cell(page.wording.fullDate(workshop.date))
    }

    private func hours(_ workshop: WorkshopOverview, _ page: Page) -> Table.Cell {
        Table.Cell(page.wording.span(workshop.span))
    }

    private func place(of workshop: WorkshopOverview, in session: SessionOverview, _ page: Page) -> Table.Cell {
        Table.Cell(Sentence.workshop(workshop.order, ofSession: session.number)[page.language])
    }

    /// With what became of the workshop, once it did.
    private func theme(_ workshop: WorkshopOverview, _ page: Page) -> Table.Cell {
        guard workshop.state != .planned else { return Table.Cell(workshop.theme.title) }
        let state = workshop.state.words[page.language]
        return Table.Cell("\(state) · \(workshop.theme.title)", workshop.state.isCancelled ? .red : .plain)
    }

    private func status(_ workshop: WorkshopOverview, _ page: Page) -> Table.Cell {
        let words = workshop.state == .planned ? Sentence.status(workshop.status) : workshop.state.words
        return Table.Cell(words[page.language], style(of: workshop.status))
    }

    private func style(of status: WorkshopStatus) -> Page.Style {
        switch status {
        case .tentative: .yellow
        case .confirmed: .green
        case .cancelled: .red
        }
    }
}

extension PlanPage {
    private typealias Row = (session: SessionOverview, workshop: WorkshopOverview)

    private struct Week {
        let monday: CivilDate
        let workshops: [Row]
    }

    /// Every workshop in the order in which it is held.
    private var workshops: [Row] {
        overview.sessions.flatMap { session in session.workshops.map { (session, $0) } }
            .sorted {
                ($0.workshop.date, $0.workshop.span.start, $0.session.number) < (
                    $1.workshop.date, $1.workshop.span.start, $1.session.number
                )
            }
    }

    private var weeks: [Week] {
        Dictionary(grouping: workshops) { $0.workshop.date.advanced(by: -$0.workshop.date.weekday.rawValue) }
            .map { Week(monday: $0.key, workshops: $0.value) }
            .sorted { $0.monday < $1.monday }
    }
}
