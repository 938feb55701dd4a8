/// A place where workshops are held.
package struct Venue: Sendable, Equatable {
    /// Whether the place has agreed to host the workshops.
    package enum State: String, Sendable, CaseIterable {
        case tentative, confirmed
    }

    package var identifier: Identifier
    package var name: String
    package var town: String
    package var address: String
    package var position: Position?
    package var state: State
    package var opening: Set<WeeklyHalfDay>
    /// The calendar of when the place is taken, relative to the programme's folder.
    package var busyCalendar: String?
    /// The kit of equipment used there.
    package var kit: Identifier
    /// How many sessions the coordinators would like here; not imposed.
    package var wishedSessions: Int

    package init(
        identifier: Identifier, name: String, town: String, address: String, position: Position?, state: State,
        opening: Set<WeeklyHalfDay>, busyCalendar: String?, kit: Identifier, wishedSessions: Int
    ) {
        self.identifier = identifier
        self.name = name
        self.town = town
        self.address = address
        self.position = position
        self.state = state
        self.opening = opening
        self.busyCalendar = busyCalendar
        self.kit = kit
        self.wishedSessions = wishedSessions
    }
}

/// A position on Earth in decimal degrees (WGS 84), as in GEO of RFC 5545 §3.8.1.6.
public struct Position: Hashable, Sendable {
    /// −90…90, north is positive.
    public let latitude: Double
    /// −180…180, east is positive.
    public let longitude: Double

    /// The position, or nil outside these ranges.
    public init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}
