package import Workshops

/// What people call the venues, trainers and kits of a programme.
package struct PlanNames: Sendable, Equatable {
    package let venues: [Identifier: String]
    package let trainers: [Identifier: String]
    package let kits: [Identifier: String]

    package init(venues: [Identifier: String], trainers: [Identifier: String], kits: [Identifier: String]) {
        self.venues = venues
        self.trainers = trainers
        self.kits = kits
    }
}

extension PlanNames {
    package init(_ programme: Programme) {
        // The town says where, unless two venues are in it.
        let towns = Dictionary(grouping: programme.venues, by: \.town)
        let names = programme.venues.map { venue in
            (venue.identifier, towns[venue.town]?.count == 1 ? venue.town : venue.name)
        }
        venues = Dictionary(names) { first, _ in first }
        trainers = Dictionary(programme.trainers.map { ($0.identifier, $0.name) }) { first, _ in first }
        kits = Dictionary(programme.kits.map { ($0.identifier, $0.name) }) { first, _ in first }
    }

    package func venue(_ identifier: Identifier) -> String { venues[identifier] ?? identifier.description }
    package func trainer(_ identifier: Identifier) -> String { trainers[identifier] ?? identifier.description }
    package func kit(_ identifier: Identifier) -> String { kits[identifier] ?? identifier.description }
}
