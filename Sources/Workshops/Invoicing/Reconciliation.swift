package import Foundation

/// The register of passes and that of presences, held against each other.
package struct Reconciliation: Sendable, Equatable {
    /// One anomaly, and what it is known from; it names nobody.
    package struct Line: Sendable, Equatable {
        package var anomaly: Anomaly
        package var workshop: WorkshopNumber
        package var date: CivilDate
        /// What became of the workshop.
        package var state: Workshop.State
        /// Nil when it is about the whole workshop, or somebody who never had one.
        package var seat: Int?
        /// The number of the participant; nil when it is about the whole workshop.
        package var person: Int?
        /// What the sheet says of them; nil when it says nothing.
        package var presence: Presence?
        /// Who filled the sheet in, and when; nil while it is open.
        package var closing: AttendanceSheet.Closing?
        /// The passes that it is about.
        package var passes: [GivenPass]

        package init(
            _ anomaly: Anomaly, _ workshop: WorkshopNumber, on date: CivilDate, _ state: Workshop.State,
            seat: Int? = nil, person: Int? = nil, presence: Presence? = nil,
            closing: AttendanceSheet.Closing? = nil, passes: [GivenPass] = []
        ) {
            self.anomaly = anomaly
            self.workshop = workshop
            self.date = date
            self.state = state
            self.seat = seat
            self.person = person
            self.presence = presence
            self.closing = closing
            self.passes = passes
        }
    }

    /// By session, workshop and seat; of the whole workshop first.
    package let lines: [Line]
    /// The last session that was looked at; nil for all of them.
    package let upToSession: Int?
    /// The zone in which instants are told.
    package let zone: TimeZone

    package init(_ lines: [Line], upToSession: Int? = nil, zone: TimeZone) {
        self.lines = lines.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
        self.upToSession = upToSession
        self.zone = zone
    }

    package func count(_ kind: Anomaly.Kind) -> Int { lines.reduce(0) { $0 + ($1.anomaly.kind == kind ? 1 : 0) } }
}

extension Reconciliation.Line {
    /// What comes first ranks lower.
    fileprivate var rank: [Int] {
        let kind = Anomaly.Kind.allCases.firstIndex(of: anomaly.kind) ?? 0
        return [workshop.session, workshop.order, seat ?? 0, person ?? 0, kind]
    }
}
