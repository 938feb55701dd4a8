package import Workshops

/// What the records said of one workshop when a document was issued: whether it is owed, who came, which passes they gave,
/// and what did not agree.
package struct WorkshopEvidence: Sendable, Equatable {
    package struct Attendance: Sendable, Equatable {
        /// By number: a document names nobody.
        package let person: Int
        package let presence: Presence

        package init(person: Int, presence: Presence) {
            self.person = person
            self.presence = presence
        }
    }

    package struct PresentedPass: Sendable, Equatable {
        package let serial: String
        package let person: Int?
        package let outcome: PassOutcome
        /// Whether the agreement counts it.
        package let counts: Bool

        package init(serial: String, person: Int?, outcome: PassOutcome, counts: Bool) {
            self.serial = serial
            self.person = person
            self.outcome = outcome
            self.counts = counts
        }
    }

    /// Where the passes and the presences did not agree.
    package struct FoundAnomaly: Sendable, Equatable {
        package let anomaly: Anomaly
        package let seat: Int?
        /// Nil when it is about the whole workshop.
        package let person: Int?
        /// Of the passes that it is about.
        package let serials: [String]

        package init(_ anomaly: Anomaly, seat: Int?, person: Int?, serials: [String]) {
            self.anomaly = anomaly
            self.seat = seat
            self.person = person
            self.serials = serials
        }
    }

    package let number: WorkshopNumber
    package let day: CivilDate
    package let state: Workshop.State
    package let isOwed: Bool
    package let presences: [Attendance]
    package let passes: [PresentedPass]
    package let anomalies: [FoundAnomaly]

    package init(
        number: WorkshopNumber, day: CivilDate, state: Workshop.State, isOwed: Bool, presences: [Attendance],
        passes: [PresentedPass], anomalies: [FoundAnomaly] = []
    ) {
        self.number = number
        self.day = day
        self.state = state
        self.isOwed = isOwed
        self.presences = presences
        self.passes = passes
        self.anomalies = anomalies
    }

    /// Everybody whom the registers know of, by number.
    package var people: [Int] {
        Set(presences.map(\.person) + passes.compactMap(\.person) + anomalies.compactMap(\.person)).sorted()
    }

    /// Those who were there, for some of it at least.
    package var came: Int { presences.filter(\.presence.isThere).count }
}
