import Calendars
import Foundation
import Workshops

/// The calendar files of a programme, as written.
package struct PublishedCalendars: Sendable, Equatable {
    /// The path of the folder they are in.
    package let folder: String
    /// File names, in the order in which people look for them.
    package let files: [String]
}

extension Office {
    /// Writes one .ics for the programme and for each session, venue and trainer.
    ///
    /// A file is replaced only when its bytes differ; a calendar that an earlier plan left there
    /// and that no longer has a subject is removed. Other files are left alone.
    package func publish(_ overview: ProgrammeOverview) throws(Refusal) -> PublishedCalendars {
        let calendars = try overview.calendars()
        let folder = folder.published
        try writing(folder) { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
        for calendar in calendars {
            let file = folder.appending(path: calendar.file)
            guard (try? Data(contentsOf: file)) != calendar.bytes else { continue }
            try writing(file) { try calendar.bytes.write(to: file, options: .atomic) }
        }
        for file in stale(in: folder, keeping: Set(calendars.map(\.file))) {
            try writing(file) { try FileManager.default.removeItem(at: file) }
        }
        return PublishedCalendars(folder: folder.relativePath, files: calendars.map(\.file))
    }

    /// Does something with a file that people are to find, or says why it cannot be done.
    func writing(_ file: URL, _ body: () throws -> Void) throws(Refusal) {
        do { try body() } catch { throw .cannotPublish(path: file.relativePath, FileFault(error)) }
    }

    /// The calendars of ours that are not to be kept.
    private func stale(in folder: URL, keeping kept: Set<String>) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".ics") && !kept.contains($0) }
            .map { folder.appending(path: $0) }
            .filter { file in
                guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true,
                    let bytes = try? Data(contentsOf: file)
                else { return false }
                return bytes.range(of: Data(EventCalendar.productIdentifier.utf8)) != nil
            }
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
