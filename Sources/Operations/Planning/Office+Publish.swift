import Calendars
package import Foundation
import Workshops

/// The calendar files of a programme, as written.
package struct PublishedCalendars: Sendable, Equatable {
    /// The path of the folder they are in.
    package let folder: String
    /// File names, in the order in which people look for them.
    package let files: [String]
}

extension Office {
    /// Writes one .ics for the programme and for each session, venue and trainer, as they are stored.
    ///
    /// A file is replaced only when its bytes differ; a calendar that an earlier plan left there
    /// and that no longer has a subject is removed. Other files are left alone.
    package func publish(now: Date) throws(Refusal) -> PublishedCalendars {
        var names: [String] = []
        let folder = KeptFolder(url: folder.published, command: "plan", isOurs: Self.isCalendarOfOurs)
        try folder.bring { () throws(Refusal) in
            let calendars = try show(now: now).calendars()
            names = calendars.map(\.file)
            return Dictionary(uniqueKeysWithValues: calendars.map { ($0.file, $0.bytes) })
        }
        return PublishedCalendars(folder: folder.url.relativePath, files: names)
    }

    private static func isCalendarOfOurs(_ file: URL) -> Bool {
        guard file.pathExtension == "ics",
            (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true,
            let bytes = try? Data(contentsOf: file)
        else { return false }
        return bytes.range(of: Data(EventCalendar.productIdentifier.utf8)) != nil
    }
}

extension ProgrammeOverview {
    /// Every calendar of the programme: file name and bytes.
    func calendars() throws(Refusal) -> [(file: String, bytes: Data)] {
        let everything = sessions.map { (session: $0, events: events(of: $0)) }
        var calendars = [(file: "programme.ics", title: name, events: everything.flatMap(\.events))]
        for (session, events) in everything {
            calendars.append(("session-\(session.number).ics", title("session \(session.number)"), events))
        }
        for venue in venues {
            let events = everything.filter { $0.session.venue.identifier == venue.identifier }.flatMap(\.events)
            calendars.append(("venue-\(venue.identifier).ics", title(venue.name), events))
        }
        for trainer in trainers {
            let led = everything.flatMap { session, events in
                zip(session.workshops, events).filter { $0.0.trainer.identifier == trainer.identifier }.map(\.1)
            }
            calendars.append(("trainer-\(trainer.identifier).ics", title(trainer.name), led))
        }
        do throws(CalendarRefusal) {
            return try calendars.map { calendar throws(CalendarRefusal) in
                (calendar.file, try EventCalendar(name: calendar.title, zone: zone, events: calendar.events).bytes())
            }
        } catch {
            throw .calendarUnwritable(error)
        }
    }
}
