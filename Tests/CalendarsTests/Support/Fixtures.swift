import Calendars
import Foundation
import Testing
import Workshops

let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

func span(_ text: String) throws -> TimeSpan { try #require(TimeSpan(text)) }

/// An event of which a test changes what it is about.
func event(
    uid: String = "6fea451e-90db-5366-bbde-9a65b83f8f64", on day: String = "2021-04-01",
    _ hours: String = "09:00-12:00",
    zone: String = "Europe/Paris", summary: String = "Atelier 1", description: String = "", location: String = "",
    position: Position? = nil, status: CalendarEvent.Status = .confirmed, sequence: Int = 0,
    modified: Date = Date(timeIntervalSince1970: 1_611_648_000)
) throws -> CalendarEvent {
    CalendarEvent(
        uid: uid, date: try date(day), span: try span(hours), zone: zone, summary: summary, description: description,
        location: location, position: position, status: status,
        revision: Revision(sequence: sequence, created: Date(timeIntervalSince1970: 1_611_561_600), modified: modified))
}

func calendar(_ events: CalendarEvent..., name: String = "Ateliers", zone: TimeZone = paris) -> EventCalendar {
    EventCalendar(name: name, zone: zone, events: events)
}

/// The programme's own window.
func reader(
    from first: String = "2021-03-01", to last: String = "2021-06-30", zone: TimeZone = paris
) throws -> CalendarReader {
    CalendarReader(window: try date(first)...date(last), zone: zone)
}

/// A file of lines, each ended by CR LF.
func file(_ lines: [String]) -> Data { Data(lines.map { $0 + "\r\n" }.joined().utf8) }

/// A file of one VCALENDAR with these lines in it; the first of them is line 2.
func calendarFile(_ lines: String...) -> Data { file(["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR"]) }

/// A file of one VEVENT with these lines in it; the first of them is line 3.
func eventFile(_ lines: String...) -> Data {
    file(["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
}

extension CalendarOccurrence {
    /// Short enough to be compared in a table: `2021-03-01 09:00 – 2021-03-01 12:00 Atelier`.
    var text: String { "\(start.date) \(start.time) – \(end.date) \(end.time) \(summary)" }
}
