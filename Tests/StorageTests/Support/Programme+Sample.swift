import Foundation
import Testing
import Workshops

@testable import Storage

extension Programme {
    /// The programme of which ``ProgrammeRecord/sample(_:)`` is the record.
    static func sample() throws -> Programme {
        let record = try ProgrammeRecord.sample()
        let day = record.window.lowerBound
        let (morning, afternoon) = try (#require(TimeSpan("09:00-12:00")), #require(TimeSpan("14:00-17:00")))
        return Programme(
            identifier: record.identifier, name: record.name, language: record.language,
            zone: try #require(TimeZone(identifier: record.zone)),
            decision: Decision(
                number: record.decisionNumber, date: try #require(CivilDate("2021-01-25")),
                budgetLine: record.budgetLine,
                commissioner: record.commissioner, provider: record.provider, includedInPrice: [], eligibility: [],
                otherwise: []),
            window: record.window, hours: try #require(HalfDayHours(morning: morning, afternoon: afternoon)),
            closedWeekdays: [], closures: [], sessions: record.sessions, rhythm: Rhythm(), themes: record.themes,
            themeVote: ThemeVote(closesAfterWorkshop: record.voteClosesAfter ?? 1), thingsToBring: record.thingsToBring,
            venues: record.venues.map { venue in
                Venue(
                    identifier: venue.identifier, name: venue.name, town: venue.town, address: venue.address,
                    position: venue.position, state: venue.state, opening: [], busyCalendar: nil, kit: venue.kit,
                    wishedSessions: 2)
            },
            kits: record.kits,
            trainers: record.trainers.map { trainer in
                Trainer(
                    identifier: trainer.identifier, name: trainer.name, isPlaceholder: trainer.isPlaceholder,
                    teaches: [1], mostPerWeek: 4, minutes: [:], off: [], leave: [])
            },
            journeys: [], communes: record.communes,
            passes: PassOrder(
                ordered: 1_230, passesPerChequebook: record.passesPerChequebook, chequebooks: 123,
                reserve: record.reserve,
                received: "2020-09", answers: .init(date: day, confirmed: 18, declined: 3, silent: 22),
                expires: record.passesExpire, serials: record.serials),
            tariff: record.tariff)
    }
}
