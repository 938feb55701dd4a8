package import Answers
import Calendars
import Documents
package import Foundation
import Storage
import Workshops

extension Office {
    /// Writes one .ics for the programme and for each session, venue and trainer, as they are stored.
    ///
    /// A file is replaced only when its bytes differ; a calendar that an earlier plan left there
    /// and that no longer has a subject is removed. Other files are left alone.
    package func publish(now: Date) throws(Refusal) -> PublishedCalendars {
        var names: [String] = []
        try keep(KeptFolder(folder.published, proof: .content(Self.isCalendarOfOurs)), remedy: .plan) {
            let calendars = try show(now: now).calendars()
            names = calendars.map(\.file)
            return Dictionary(uniqueKeysWithValues: calendars.map { ($0.file, $0.bytes) })
        }
        return PublishedCalendars(folder: folder.published.relativePath, files: names)
    }

    /// The same after a verb, which is stored whatever becomes of the files; nil for a trial, of which nothing is published.
    package func publish(_ request: Request) throws(Refusal) -> PublishedCalendars? {
        guard !request.isTrial else { return nil }
        return try following(.calendars) { () throws(Refusal) in try publish(now: request.now) }
    }

    /// The same after a change by hand; nil while it is only proposed.
    package func publish(_ report: ConfirmReport, _ request: Request) throws(Refusal) -> PublishedCalendars? {
        report.state == .proposed ? nil : try publish(request)
    }

    private static func isCalendarOfOurs(_ name: String, _ bytes: Data) -> Bool {
        ProgrammeOverview.isCalendar(name) && EventCalendar.wrote(bytes)
    }
}
