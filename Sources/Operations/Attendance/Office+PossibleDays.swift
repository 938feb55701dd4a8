package import Answers
package import Foundation
import Scheduling
import Storage
package import Workshops

extension Office {
    /// When a workshop can be held instead: the days from tomorrow on that break no rule, those first on which everybody
    /// can come, then by what the plan costs, then the nearest to a day, that on which it is held now if none is named.
    ///
    /// Only mornings or afternoons when a half of the day is asked for.
    package func possibleDays(
        for number: WorkshopNumber, half: HalfDay? = nil, near: CivilDate? = nil, now: Date
    ) throws(Refusal) -> PossibleDays {
        let (programme, reading) = try usableProgramme()
        return try read(now: now) { connection in
            let stored = try connection.sessions(of: programme.identifier)
            guard !stored.isEmpty else { throw Refusal.nothingPlanned }
            let (session, index) = try Self.find(number, in: stored)
            let workshop = stored[session].workshops[index]
            guard !workshop.state.isCancelled else { throw Refusal.attendance(.cancelled(number, workshop.state)) }
            let today = CivilTime(at: now, in: programme.zone).date
            let planning = SessionPlanning(programme: programme, reading: reading, stored: stored, today: today)
            let choices = planning.otherHalfDays(for: number).filter { half == nil || $0.halfDay == half }
            let book = try SeatBook(programme.identifier, in: connection, now: now)
            let people = try book.people(of: workshop, in: stored[session])
            let sorted = choices.map { choice in
                (
                    choice,
                    people.filter { !$0.availability.contains(WeeklyHalfDay(choice.date.weekday, choice.halfDay)) }
                )
            }.sorted { one, other in
                let order = { (choice: OtherHalfDays.Choice, absent: [Participant]) in
                    (
                        absent.count, choice.difference.total,
                        abs((near ?? workshop.date).distance(to: choice.date)), choice.date, choice.halfDay
                    )
                }
                return order(one.0, one.1) < order(other.0, other.1)
            }
            let before = try connection.forecast(book)
            let days = try sorted.prefix(PossibleDays.shown).map { choice, absent in
                var moved = stored
                moved[session].workshops[index].date = choice.date
                return try PossibleDays.Day(
                    date: choice.date, halfDay: choice.halfDay,
                    span: planning.span(of: workshop, on: choice.halfDay), difference: choice.difference,
                    people: people.count,
                    absent: absent.map { PossibleDays.Absent(person: $0.number, name: $0.person?.name ?? "–") },
                    price: .init(before: before, after: connection.forecast(book, of: moved)))
            }
            return PossibleDays(
                workshop: number, date: workshop.date, span: workshop.span, days: days, more: sorted.count - days.count)
        }
    }
}

extension SeatBook {
    /// Those who have a seat, or are offered one, for a workshop, as they registered.
    fileprivate func people(of workshop: Workshop, in session: Session) throws -> [Participant] {
        try connection.liveEnrolments(inSession: session.id, of: programme)
            .filter { $0.firstWorkshop <= workshop.order }.sorted { $0.participant < $1.participant }
            .compactMap { try connection.participant($0.participant, of: programme) }
    }
}
