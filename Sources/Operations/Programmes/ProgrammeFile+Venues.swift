import Answers
import Workshops
import Yams

extension ProgrammeFile {
    static func kits(_ fields: YAMLFields) -> [Kit]? {
        fields.named("kits") { kit -> Named<Kit>? in
            let identifier = kit.identifier("id")
            let name = kit.text("name")
            let placeholder = kit.flag("placeholder", default: false)
            guard let identifier, let name, let placeholder else { return nil }
            return Named(identifier, name, Kit(identifier: identifier, name: name, isPlaceholder: placeholder))
        }
    }

    static func venues(_ fields: YAMLFields, kits: DeclaredNames, sessions: SessionRules?) -> [Venue]? {
        let venues = fields.named("venues") { venue($0, kits: kits, sessions: sessions) }
        guard let venues, let sessions else { return venues }
        let wished = venues.map(\.wishedSessions).reduce(0, +)
        if wished != sessions.count {
            fields.add(.wishedSessions(wished, sessions: sessions.count), at: "venues", .warning)
        }
        return venues
    }

    private static func venue(_ fields: YAMLFields, kits: DeclaredNames, sessions: SessionRules?) -> Named<Venue>? {
        let identifier = fields.identifier("id")
        let name = fields.text("name")
        let town = fields.text("town")
        let address = fields.text("address")
        let position = fields.optionalNode("position").map { fields.scalar($0, .position) { Position($0) } }
        let state = fields.choice("state", Venue.State.self)
        let opening = fields.items("open", fields.weeklyHalfDays).map { Set($0.joined()) }
        let busy = fields.optionalNode("busy") == nil ? nil : fields.path("busy")
        let kit = fields.node("kit").flatMap { fields.reference($0, among: kits) }
        let wished = fields.number("wished sessions", in: 0...100)
        if let opening, opening.isEmpty, let identifier {
            fields.add(.neverOpen(venue: identifier), at: "open")
        }
        guard let identifier, let name, let town, let address, let state, let opening, let kit, let wished
        else { return nil }
        let venue = Venue(
            identifier: identifier, name: name, town: town, address: address, position: position ?? nil, state: state,
            opening: opening, busyCalendar: busy, kit: kit, wishedSessions: wished)
        return Named(identifier, name, venue)
    }

    static func journeys(_ fields: YAMLFields, venues: DeclaredNames) -> [Journey]? {
        var lines: [Set<Identifier>: Int?] = [:]
        return fields.sections("journeys") { journey -> Journey? in
            guard let read = Self.journey(journey, venues: venues) else { return nil }
            if let line = lines[Set(read.venues)] {
                let names = read.venues.map(\.description).joined(separator: " – ")
                journey.add(.duplicateName(names, firstLine: line), at: "between")
            }
            lines[Set(read.venues)] = journey.line(of: "between")
            return read
        }
    }

    private static func journey(_ fields: YAMLFields, venues: DeclaredNames) -> Journey? {
        let ends = fields.items("between") { fields.reference($0, among: venues) }
        let minutes = fields.number("minutes", in: 0...600)
        guard let ends, let minutes else { return nil }
        guard ends.count == 2, ends[0] != ends[1] else {
            fields.add(.sameVenueTwice, at: "between")
            return nil
        }
        return Journey(between: ends[0], and: ends[1], minutes: minutes)
    }
}
