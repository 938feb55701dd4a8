import Answers
import Catalogue
import Foundation
import Workshops

/// A programme that is lived from its first day to its last by made-up people.
///
/// Chance decides who they are and what befalls the workshops; everything is done by the verbs of the office.
final class Rehearsal {
    let office: Office
    let programme: Programme
    let home: RehearsalFolder
    /// Those on which offices are open.
    let days: [CivilDate]
    private let identifiers: () -> String
    private let tell: (RehearsalReport.Entry) -> Void

    var dice: any RandomNumberGenerator
    private(set) var today: CivilDate
    /// When something was done last; everything has a second of its own.
    private var clock = Date.distantPast
    private var entries: [RehearsalReport.Entry] = []
    /// How many of them everybody has been told of.
    private var settled = 0
    private var known: (events: Int, workshops: [(SessionOverview, WorkshopOverview)])?

    /// Those who are still to register, the first one first; who comes together is one element.
    var newcomers: [[MadeUpPerson]]
    /// The chequebook that people have, and how many of its passes they have presented.
    var chequebooks: [Int: (number: Int, presented: Int)] = [:]
    /// What is still to befall workshops.
    var incidents: [WorkshopNumber: RehearsalIncident] = [:]
    var diagnosed: Set<Int> = []
    /// The workshops to which somebody comes whom nobody expects.
    var walkIns: Set<WorkshopNumber> = []
    /// Whether there is a seat less than the agreement says.
    var hasFewerSeats = false
    /// The session that is called off for a while, and its first day; nil once that is over.
    var uncertain: (session: Int, first: CivilDate)?
    /// When it was called off.
    var calledOff: CivilDate?
    /// The claim that the issuer has not answered, and when they do.
    var claimSent: (ClaimOverview, day: CivilDate)?

    init(
        of programme: Programme, on days: [CivilDate], in home: RehearsalFolder, dice: some RandomNumberGenerator,
        identifiers: @escaping () -> String, tell: @escaping (RehearsalReport.Entry) -> Void
    ) {
        var dice = dice
        self.home = home
        self.programme = programme
        office = Office(folder: home.folder)
        self.days = days
        self.identifiers = identifiers
        self.tell = tell
        today = days.first ?? programme.window.lowerBound
        // A quarter more than there are seats, so that some wait.
        let seats = programme.sessions.count * programme.sessions.seats
        newcomers = MadeUpPerson.drawn(
            seats + (seats + 3) / 4, from: programme.communes, in: programme.language, using: &dice)
        self.dice = dice
    }

    /// Lives every day on which offices are open, and counts in the end.
    func live() throws(Refusal) -> RehearsalReport {
        for day in days {
            today = day
            try turnClock(to: ClockTime(hour: 8, minute: 0))
            if day == days.first { try plan() }
            try morning()
            try turnClock(to: ClockTime(hour: 18, minute: 0))
            try evening()
        }
        try invoice()
        _ = try office.publish(now: clock)
        // Leaves nothing in the log, which begins with a number by chance.
        try office.clean(request())
        return RehearsalReport(
            folder: office.folder.name, entries: entries,
            statistics: try office.statistics(by: .session, now: clock), passes: try office.passes(now: clock),
            problems: try office.examine(now: clock))
    }

    private func plan() throws(Refusal) {
        let sessions = try office.plan(again: false, request()).overview.sessions
        incidents = RehearsalIncident.drawn(among: sessions, using: &dice)
        uncertain = sessions.last.flatMap { session in session.workshops.first.map { (session.number, $0.date) } }
        note(.planned(sessions: sessions.count))
        try answerForCommunes()
    }

    private func morning() throws(Refusal) {
        // A week after the plan, when the first people have been told of it.
        if today == days.dropFirst(5).first { try confirmVenues() }
        try registerSome()
        try changeSeats()
        try changeSession()
        try meetIncidents()
        try vote()
        try claimPasses()
        // Where nothing has come about, nobody is owed anything.
        guard entries.count > settled else { return }
        try giveChequebooks()
        try tellEverybody()
        settled = entries.count
    }

    private func evening() throws(Refusal) {
        for (session, workshop) in try workshops() where workshop.date == today && !workshop.state.isCancelled {
            try hold(WorkshopNumber(session: session.number, order: workshop.order), of: session)
        }
        try closeVotes()
        try answerOffers()
        if isLastOfMonth { try scan() }
    }

    private var isLastOfMonth: Bool {
        guard let next = days.first(where: { $0 > today }) else { return true }
        return next.month != today.month
    }

    // MARK: What all days need

    /// All workshops of sessions that are held, by session and order; looked up again once something has come about.
    func workshops() throws(Refusal) -> [(session: SessionOverview, workshop: WorkshopOverview)] {
        if let known, known.events == entries.count { return known.workshops }
        let sessions = try office.show(now: clock).sessions.filter { $0.state != .cancelled }
        let found = sessions.flatMap { session in session.workshops.map { (session, $0) } }
        known = (entries.count, found)
        return found
    }

    /// The last open day that is as many days before another.
    func openDay(_ count: Int, before day: CivilDate) -> CivilDate? {
        days.last { $0 <= day.advanced(by: -count) }
    }

    /// Who asks, a second after whoever asked before.
    func request() -> Office.Request {
        clock.addTimeInterval(1)
        return Office.Request(
            now: clock, author: Sentence.rehearsalAuthor[programme.language], accepting: .anything,
            identifiers: identifiers)
    }

    func note(_ event: RehearsalEvent) {
        let entry = RehearsalReport.Entry(date: today, event: event)
        entries.append(entry)
        tell(entry)
    }

    /// Whether something happens that does so once in `count` times.
    func happens(onceIn count: Int) -> Bool { Int.random(in: 1...count, using: &dice) == 1 }

    private func turnClock(to time: ClockTime?) throws(Refusal) {
        do {
            clock = try CivilTime(today, time ?? .midnight).instant(in: programme.zone)
        } catch {
            throw .unexpected("\(error)")
        }
    }

    private func tellEverybody() throws(Refusal) {
        guard programme.contact != nil else { return }
        let report = try office.invite(request())
        guard report.waiting > 0 else { return }
        _ = try office.handOver(request())
        if !report.messages.isEmpty { note(.told(report.messages)) }
    }

    private func confirmVenues() throws(Refusal) {
        for venue in programme.venues { _ = try office.confirm(venue: venue.identifier.description, request()) }
        note(.venuesConfirmed(programme.venues.count))
    }

    /// Issues what is owed, where the programme says who invoices whom.
    private func invoice() throws(Refusal) {
        guard programme.invoicing != nil else { return }
        note(.invoiced(try office.issueInvoice(request())))
    }

    private func scan() throws(Refusal) {
        let report = try office.scan(.all, request())
        if report.moved > 0 { note(.scanned(passes: report.moved)) }
    }
}
