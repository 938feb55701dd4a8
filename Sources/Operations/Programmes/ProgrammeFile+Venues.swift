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

    static func venues(_ fields: YAMLFields, kits: [Kit]?, sessions: SessionRules?) -> [Venue]? {
        let kitNames = kits?.map(\.identifier) ?? []
        let venues = fields.named("venues") { venue($0, kits: kitNames, sessions: sessions) }
        guard let venues, let sessions else { return venues }
        let wished = venues.map(\.wishedSessions).reduce(0, +)
        if wished != sessions.count {
            fields.add(.wishedSessions(wished, sessions: sessions.count), at: "venues", .warning)
        }
        return venues
    }

    private static func venue(_ fields: YAMLFields, kits: [Identifier], sessions: SessionRules?) -> Named<Venue>? {
        let identifier = fields.identifier("id")
        let name = fields.text("name")
        let town = fields.text("town")
        let address = fields.text("address")
        let position = fields.optionalNode("position").map { fields.scalar($0, .position) { Position($0) } }
        let state = fields.choice("state", Venue.State.self)
        let opening = fields.items("open") { $0 }.map(fields.weeklyHalfDays)
        let busy = fields.optionalNode("busy") == nil ? nil : fields.path("busy")
        let kit = fields.node("kit").flatMap { fields.reference($0, among: kits) }
        let wished = fields.number("wished sessions", in: 0...(sessions?.count ?? 100))
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

    static func journey(_ fields: YAMLFields, venues: [Identifier]) -> Journey? {
        let ends = fields.items("between") { fields.reference($0, among: venues) }
        let minutes = fields.number("minutes", in: 0...600)
        guard let ends, let minutes else { return nil }
        guard ends.count == 2, ends[0] != ends[1] else {
            fields.add(.outOfRange(Set(ends).count, 2...2), at: "between")
            return nil
        }
        return Journey(between: ends[0], and: ends[1], minutes: minutes)
    }
}

/// Something of the file with the identifier and the name that nothing else of its list may have.
struct Named<Value> {
    let identifier: Identifier
    let name: String
    let value: Value

    init(_ identifier: Identifier, _ name: String, _ value: Value) {
        self.identifier = identifier
        self.name = name
        self.value = value
    }
}

extension YAMLFields {
    /// A list, not empty, in which every identifier and every name is used once.
    func named<Value>(_ key: String, _ body: (YAMLFields) -> Named<Value>?) -> [Value]? {
        var lines: [String: Int?] = [:]
        let items = sections(key) { item -> Value? in
            guard let named = body(item) else { return nil }
            for (field, text) in [("id", named.identifier.description), ("name", named.name)] {
                let used = "\(field) \(text)"
                if let line = lines[used] {
                    item.add(.duplicateName(text, firstLine: line), at: field)
                } else {
                    lines[used] = item.line(of: field)
                }
            }
            return named.value
        }
        if let items, items.isEmpty { add(.outOfRange(0, 1...1000), at: key) }
        return items
    }

    func line(of key: String) -> Int? { optionalNode(key)?.mark?.line }
}

extension Position {
    /// Reads `45.285, 5.884`: latitude, longitude.
    init?(_ text: String) {
        let parts = text.split(separator: ",").map { Double($0.trimmingPrefix { $0 == " " }) }
        guard parts.count == 2, let latitude = parts[0], let longitude = parts[1] else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }
}
