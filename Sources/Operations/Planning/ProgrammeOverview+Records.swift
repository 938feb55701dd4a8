import Answers
import Billing
import Foundation
import Storage
import Workshops

extension ProgrammeOverview {
    /// What the database holds of a programme; nil when it holds nothing.
    init?(_ identifier: Identifier, in connection: SQLConnection) throws {
        guard let record = try connection.programme(identifier) else { return nil }
        guard let zone = TimeZone(identifier: record.zone) else {
            throw Refusal.databaseUnusable(.unreadable("programme.zone = \(record.zone)"))
        }
        let sessions = try connection.sessions(of: identifier)
        let shown = try connection.overviews(of: sessions, in: record)
        self.init(
            identifier: record.identifier, name: record.name, language: record.language, zone: zone,
            window: record.window, rules: record.sessions,
            price: PriceRange(
                tariff: record.tariff, sessions: record.sessions, passesPerChequebook: record.passesPerChequebook,
                workshops: WorkshopStates(of: sessions)),
            thingsToBring: record.thingsToBring, contact: record.contact,
            announcesConfirmations: record.announcesConfirmations, voteClosesAfter: record.voteClosesAfter,
            venues: shown.venues, trainers: shown.trainers, sessions: shown.sessions,
            appeal: record.appealEnd.map { end in
                let held = sessions.filter { $0.state != .cancelled }.flatMap(\.workshops)
                return AppealOverview(lastDay: end, days: held.map(\.date))
            })
    }
}

extension SessionOverview {
    fileprivate init(_ session: Session, at venue: VenueOverview, themes: [Theme], trainers: [TrainerOverview]) {
        self.init(
            id: session.id, number: session.number, state: session.state, venue: venue,
            workshops: session.workshops.compactMap { workshop in
                guard let trainer = trainers.first(where: { $0.identifier == workshop.trainer }) else { return nil }
                let theme = Theme(of: workshop.order, among: themes, chosen: session.chosenTheme)
                return WorkshopOverview(
                    id: workshop.id, order: workshop.order, date: workshop.date, span: workshop.span, theme: theme,
                    trainer: trainer, state: workshop.state,
                    status: WorkshopStatus(
                        of: workshop.state, isAgreed: workshop.isAgreed, in: session.state, at: venue.state),
                    revision: workshop.revision)
            })
    }
}

extension Theme {
    /// What a workshop is about, once its participants have chosen.
    fileprivate init(of order: Int, among themes: [Theme], chosen: String?) {
        let theme = themes.indices.contains(order - 1) ? themes[order - 1] : Theme(title: "")
        self = if let chosen, theme.options.contains(chosen) { Theme(title: chosen) } else { theme }
    }
}

extension VenueOverview {
    init(_ record: VenueRecord) {
        self.init(
            identifier: record.identifier, name: record.name, town: record.town, address: record.address,
            position: record.position, state: record.state)
    }
}

extension TrainerOverview {
    init(_ record: TrainerRecord) {
        self.init(
            identifier: record.identifier, name: record.name, isPlaceholder: record.isPlaceholder, email: record.email)
    }
}

extension SQLConnection {
    /// Sessions with their venues and trainers; what has left the programme is still shown where one refers to it.
    func overviews(
        of sessions: [Session], in record: ProgrammeRecord
    ) throws -> (sessions: [SessionOverview], venues: [VenueOverview], trainers: [TrainerOverview]) {
        let held = Set(sessions.map(\.venue))
        let led = Set(sessions.flatMap(\.workshops).map(\.trainer))
        let gone = try venues(of: record.identifier, retired: true).filter { held.contains($0.identifier) }
        let left = try trainers(of: record.identifier, retired: true).filter { led.contains($0.identifier) }
        let venues = (record.venues + gone).map(VenueOverview.init)
        let trainers = (record.trainers + left).map(TrainerOverview.init)
        let shown = sessions.compactMap { session in
            venues.first { $0.identifier == session.venue }.map {
                SessionOverview(session, at: $0, themes: record.themes, trainers: trainers)
            }
        }
        return (shown, venues, trainers)
    }

    /// What is stored of a programme, or a refusal when nothing is.
    func overview(of programme: Identifier) throws -> ProgrammeOverview {
        guard let overview = try ProgrammeOverview(programme, in: self) else { throw Refusal.nothingPlanned }
        return overview
    }
}
