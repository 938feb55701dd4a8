package import Answers
import Calendars
import Documents
package import Foundation
import Workshops

extension Office {
    /// Writes one .ics for the programme and for each session, venue and trainer, as they are stored.
    ///
    /// A file is replaced only when its bytes differ; a calendar that an earlier plan left there
    /// and that no longer has a subject is removed. Other files are left alone.
    package func publish(now: Date) throws(Refusal) -> PublishedCalendars {
        var names: [String] = []
        let folder = KeptFolder(url: folder.published, remedy: .plan, isOurs: Self.isCalendarOfOurs)
        try folder.bring { () throws(Refusal) in
            let calendars = try show(now: now).calendars()
            names = calendars.map(\.file)
            return Dictionary(uniqueKeysWithValues: calendars.map { ($0.file, $0.bytes) })
        }
        return PublishedCalendars(folder: folder.url.relativePath, files: names)
    }

    /// The same after a verb; nil for a trial, of which nothing is published.
    package func publish(_ request: Request) throws(Refusal) -> PublishedCalendars? {
        request.isTrial ? nil : try publish(now: request.now)
    }

    private static func isCalendarOfOurs(_ file: URL) -> Bool {
        guard file.pathExtension == "ics",
            (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true,
            let bytes = try? Data(contentsOf: file)
        else { return false }
        return bytes.range(of: Data(EventCalendar.productIdentifier.utf8)) != nil
    }
}
