import Answers
import Billing
import Documents
import Foundation
import Workshops

@testable import Operations

/// What several commands and exports tell of the same, each as it says it itself.
struct Figures {
    /// By what is asked, such as `taken of 2`, then by who tells it, such as `seats`.
    private(set) var told: [String: [String: Int]] = [:]

    /// The questions to which not all say the same, with what each says.
    var contradictions: [String] {
        told.filter { Set($0.value.values).count > 1 }
            .map { question, numbers in
                question + ": "
                    + numbers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            }.sorted()
    }

    mutating func say(_ question: String, _ source: String, _ number: Int) {
        told[question, default: [:]][source] = number
    }

    /// Of an office as of an instant, after everything that was recorded; what takes long may be left out.
    init(of office: Office, now: Date, isExamined: Bool = true) throws {
        let asked = try Asked(of: office, now: now)
        try addSeats(asked, office, now)
        addWorkshops(asked)
        try addPrices(asked, office, now)
        try addPasses(asked, office, now)
        guard isExamined else { return }
        try addPartialPrices(asked, office, now)
        say("problems", "doctor", try office.examine(now: now).count)
        say("problems", "what must be", 0)
    }

    /// What several of the figures are taken from, asked for once.
    private struct Asked {
        let shown: ProgrammeOverview, seats: SeatOverview, statistics: StatisticsOverview
        let forecast: ForecastOverview, soFar: Price, draft: InvoiceDraft

        init(of office: Office, now: Date) throws {
            shown = try office.show(now: now)
            seats = try office.seats(now: now)
            statistics = try office.statistics(by: .session, now: now)
            forecast = try office.forecast(now: now)
            soFar = try office.price(.init(basis: .soFar), now: now).price
            draft = try office.invoiceDraft(now: now)
        }
    }

    // MARK: Seats

    private mutating func addSeats(_ asked: Asked, _ office: Office, _ now: Date) throws {
        let seats = asked.seats, statistics = asked.statistics
        let people = try office.people(now: now), export = try office.exportPeople(now: now)
        let table = statistics.table(in: .english)
        for row in seats.sessions {
            let number = row.session.number
            let counted = statistics.rows.first { $0.group == "\(number)" }?.statistics ?? Statistics()
            say("taken of \(number)", "seats", row.count.taken)
            say("taken of \(number)", "statistics", counted.seats)
            let line = table.first { $0.first == "\(number)" }
            say("taken of \(number)", "table of statistics", line.flatMap { Int($0[1]) } ?? 0)
            say("kept of \(number)", "seats", row.count.kept)
            say("kept of \(number)", "statistics", counted.kept)
            say(
                "free or not of \(number)", "seats", row.count.taken + row.count.kept + row.count.free - row.count.above
            )
            say("free or not of \(number)", "rules", row.count.seats)
            let live = people.filter { $0.standing.liveSeat?.session == number }
            say("people in \(number)", "seats", row.people.count)
            say("people in \(number)", "people", live.count)
            say("people in \(number)", "export", Self.rows(of: export, inSession: number))
            let kept = people.filter { if case .offered(number, _, _) = $0.standing { true } else { false } }
            say("kept of \(number)", "people", kept.count)
        }
        let running = seats.sessions.filter { $0.session.state != .cancelled }
        say("seats", "seats", running.reduce(0) { $0 + $1.count.seats })
        say("seats", "statistics", statistics.seats)
        let waiting = people.filter { if case .waiting = $0.standing { true } else { false } }
        say("waiting", "seats", seats.waiting.count)
        say("waiting", "people", waiting.count)
        say("withdrawn", "seats", seats.withdrawn.count)
        say("withdrawn", "people", people.count { $0.standing == .withdrawn })
        for grouping in StatisticsGrouping.allCases {
            let total = grouping == .session ? statistics.total : try office.statistics(by: grouping, now: now).total
            say("taken", "statistics by \(grouping)", total.seats)
            say("progressed", "statistics by \(grouping)", total.progressed)
            say("compared", "statistics by \(grouping)", total.compared)
        }
        say("taken", "seats", seats.sessions.reduce(0) { $0 + $1.count.taken })
    }

    private static func rows(of export: PeopleExport, inSession number: Int) -> Int {
        let columns = PeopleColumn.allCases
        guard let session = columns.firstIndex(of: .session), let place = columns.firstIndex(of: .place) else {
            return -1
        }
        return export.rows.count { $0[session] == "\(number)" && !$0[place].isEmpty }
    }

    // MARK: Workshops

    private mutating func addWorkshops(_ asked: Asked) {
        let shown = asked.shown, statistics = asked.statistics, forecast = asked.forecast
        let price = asked.soFar, draft = asked.draft
        var states: [Workshop.State] = []
        for session in shown.sessions {
            let own = session.workshops.map { $0.state.inSession(session.state) }
            states += own
            let owed = own.count(where: draft.tariff.undelivered.isOwed)
            say("workshops owed of \(session.number)", "show", owed)
            let priced = price.sessions.first { $0.session == session.number }?.dueWorkshops ?? 0
            say("workshops owed of \(session.number)", "price", priced)
            let drafted = draft.workshops.named.filter { $0.key.session == session.number }.values
            say(
                "workshops owed of \(session.number)", "draft", drafted.count(where: draft.tariff.undelivered.isOwed))
        }
        say("workshops owed", "show", states.count(where: draft.tariff.undelivered.isOwed))
        say("workshops owed", "price", price.dueWorkshops)
        say("workshops owed", "forecast", forecast.owed)
        say("workshops ahead", "show", states.count(where: \.isAhead))
        say("workshops ahead", "forecast", forecast.ahead)
        say("workshops ahead", "draft", draft.unmarked.count)
        let ahead = [Workshop.State.planned, .moved].map { statistics.workshops[$0] ?? 0 }
        say("workshops ahead", "statistics", ahead.reduce(0, +))
        say("workshops held", "show", states.count { $0 == .held })
        say("workshops held", "statistics", statistics.workshops[.held] ?? 0)
    }

    // MARK: Prices

    private mutating func addPrices(_ asked: Asked, _ office: Office, _ now: Date) throws {
        let shown = asked.shown, soFar = asked.soFar, draft = asked.draft, forecast = asked.forecast.forecast
        let all = try office.price(.init(), now: now)
        say("owed so far", "price", soFar.total.cents)
        say("owed so far", "draft", draft.price.total.cents)
        say("owed so far", "forecast, stopped", forecast.stopped.total.cents)
        say("to be invoiced", "price", soFar.document.amount.cents)
        say("to be invoiced", "draft", (draft.price.payable - draft.price.issued).cents)
        say("issued", "price", soFar.issued.cents)
        let documents = try office.invoices(now: now)
        say("issued", "invoices", documents.reduce(0) { $0 + ($1.kind == .creditNote ? -1 : 1) * $1.totals.due.cents })
        say("at most", "price", all.price.total.cents)
        say("at most", "forecast", forecast.dearest.total.cents)
        say("dearest", "show", shown.price.dearest.cents)
        say("dearest", "price", all.price.gross.cents)
        say("cheapest", "show", shown.price.cheapest.cents)
        say("cheapest", "price", all.cheapest.cents)
    }

    /// What is owed up to each session; a document makes that a difference.
    private mutating func addPartialPrices(_ asked: Asked, _ office: Office, _ now: Date) throws {
        guard asked.soFar.issued == .zero else { return }
        for session in asked.shown.sessions.map(\.number) {
            let price = try office.price(.init(upToSession: session), now: now).price
            say("owed up to \(session)", "price", price.total.cents)
            say(
                "owed up to \(session)", "draft", try office.invoiceDraft(upTo: session, now: now).price.total.cents)
        }
    }

    // MARK: Passes

    private mutating func addPasses(_ asked: Asked, _ office: Office, _ now: Date) throws {
        let shown = asked.shown, statistics = asked.statistics, price = asked.soFar
        let forecast = asked.forecast.forecast, seats = asked.seats.sessions
        let passes = try office.passes(now: now), claims = try office.claims(now: now), ledger = passes.ledger
        let lost = claims.total.rejectedWithoutFault.passes
        var given = 0, came = 0, expected = 0
        for session in shown.sessions {
            let number = session.number, row = seats.first { $0.session.number == number }
            let sheets = try session.workshops.map {
                try office.sheet(of: WorkshopNumber(session: number, order: $0.order), now: now)
            }
            let own = sheets.flatMap(\.rows).reduce(0) { $0 + $1.passesGiven }
            given += own
            came += sheets.reduce(0) { $0 + $1.came }
            expected += sheets.filter { $0.workshop.state == .held }.reduce(0) { $0 + $1.rows.count }
            say("passes given in \(number)", "sheets", own)
            let counted = statistics.rows.first { $0.group == "\(number)" }?.statistics.passes ?? 0
            say("passes given in \(number)", "statistics", counted)
            guard session.state != .cancelled, let row, row.count.free + row.count.kept == 0 else { continue }
            // All seats are taken: what the sheets ask still is what the forecast counts on.
            let asked = sheets.filter { $0.workshop.state.isAhead }.flatMap(\.rows).filter { $0.seat != nil }
                .reduce(0) { $0 + max(0, $1.passesDue - $1.passesGiven) }
            let passesOf = { (price: Price) in price.sessions.first { $0.session == number }?.passes ?? 0 }
            say("passes asked still in \(number)", "sheets", asked)
            say(
                "passes asked still in \(number)", "forecast", passesOf(forecast.cheapest) - passesOf(forecast.dearest))
        }
        say("passes given", "sheets", given)
        say("passes given", "statistics", statistics.total.passes)
        let taken: [PassLedger.Account] = [.collected, .scanned, .claimed, .paid, .rejected]
        say("passes given", "passes", taken.reduce(0) { $0 + ledger[$1] + (ledger.others[$1] ?? 0) })
        let worth = passes.collected.cents
        say("worth of the passes given", "passes", worth)
        say("worth of the passes given", "statistics", statistics.total.passes * 1_000)
        say("passes that count", "statistics less what is lost", statistics.total.passes - lost)
        say("passes that count", "price", price.passes)
        say("passes that count", "forecast", forecast.dearest.passes)
        say("attended", "sheets", came)
        say("attended", "statistics", statistics.total.attended)
        say("expected", "sheets", expected)
        say("expected", "statistics", statistics.total.expected)
        let claimed: [PassLedger.Account] = [.claimed, .paid, .rejected]
        say("passes claimed", "claims", claims.total.claimed.passes)
        say("passes claimed", "passes", claimed.reduce(0) { $0 + ledger[$1] + (ledger.others[$1] ?? 0) })
    }
}
