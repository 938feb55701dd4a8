package import Answers
import Calendars
package import Foundation
import Workshops

extension ProgrammeOverview {
    /// What people's programs call a calendar of a part of the programme.
    package func title(_ part: String) -> String { "\(name) – \(part)" }

    /// Whether a file is called as a calendar of some programme.
    package static func isCalendar(_ file: String) -> Bool {
        let parts = file.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let words = parts[0].split(separator: UInt8(ascii: "-"), maxSplits: 1)
        guard parts.count == 2, parts[1].elementsEqual("ics".utf8), let kind = words.first.flatMap({ String($0) })
        else {
            return false
        }
        guard words.count == 2, let subject = String(words[1]) else { return kind == "programme" }
        return kind == "session"
            ? Int(subject) != nil : ["venue", "trainer"].contains(kind) && Identifier(subject) != nil
    }

    /// Every calendar of the programme: file name and bytes.
    package func calendars() throws(Refusal) -> [(file: String, bytes: Data)] {
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
