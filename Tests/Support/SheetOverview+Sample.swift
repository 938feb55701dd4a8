package import Answers
import Foundation
package import Workshops

extension SheetOverview {
    /// The sheet of workshop 1.1, on which a person sits in each of these seats, with the number of the seat.
    package static func sample(
        seatsTaken: [Int], of seats: Int = 8, marked presence: Presence? = nil, named name: String = "Dupont Ada"
    ) -> SheetOverview {
        let day = TestSupport.date(2021, 3, 1), instant = Date(timeIntervalSince1970: 0)
        let venue = VenueOverview(
            identifier: identifier("crolles"), name: "Mission Locale", town: "Crolles", address: "38920 Crolles",
            position: nil, state: .confirmed)
        let workshop = WorkshopOverview(
            id: "w", order: 1, date: day, span: certain(TimeSpan("14:00-17:00")), theme: Theme(title: "Quézako"),
            trainer: TrainerOverview(identifier: identifier("a"), name: "Ada", isPlaceholder: false, email: nil),
            state: .planned, status: .confirmed, revision: Revision(created: instant, modified: instant))
        return SheetOverview(
            number: WorkshopNumber(session: 1, order: 1),
            session: SessionOverview(id: "s", number: 1, state: .planned, venue: venue, workshops: [workshop]),
            workshop: workshop, programme: "Ateliers", decision: "D-1", commissioner: "C", provider: "P",
            thingsToBring: [], workshops: 1,
            rows: seatsTaken.map { seat in
                Row(
                    seat: seat, person: seat, name: name, commune: "Crolles", presence: presence,
                    passesDue: 2, passesGiven: 0, passesMissing: 0)
            },
            seats: seats, sheet: AttendanceSheet(workshop: "w"), zone: .gmt, language: .french)
    }
}
