import Calendars
package import Workshops

extension CalendarFeed.Color {
    /// Of several feeds that somebody follows, most have colours of their own, and each keeps its own.
    package init(of subject: FeedSubject) {
        let sum = subject.description.utf8.reduce(0) { $0 + Int($1) }
        self = Self.allCases[sum % Self.allCases.count]
    }
}
