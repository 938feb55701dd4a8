import Answers
import Workshops

extension ProgrammeFile {
    static func trainers(
        _ fields: YAMLFields, venues: DeclaredNames, sessions: SessionRules?, window: ClosedRange<CivilDate>?
    ) -> [Trainer]? {
        // Where themes and workshops are not as many, it is told once.
        let orders = 1...max(sessions?.workshopsPerSession ?? 20, fields.count("themes") ?? 0, 1)
        let trainers = fields.named("trainers") { trainer($0, venues: venues, orders: orders, window: window) }
        guard let trainers, let sessions, !trainers.isEmpty else { return trainers }
        let taught = min(sessions.workshopsPerSession, fields.count("themes") ?? sessions.workshopsPerSession)
        for order in 1..<(taught + 1) where !trainers.contains(where: { $0.teaches.contains(order) }) {
            fields.add(.nobodyTeaches(workshop: order), at: "trainers")
        }
        for venue in venues.book.identifiers where !trainers.contains(where: { $0.minutes[venue] != nil }) {
            fields.add(.nobodyServes(venue: venue), at: "trainers", .warning)
        }
        return trainers
    }

    private static func trainer(
        _ fields: YAMLFields, venues: DeclaredNames, orders: ClosedRange<Int>, window: ClosedRange<CivilDate>?
    ) -> Named<Trainer>? {
        let identifier = fields.identifier("id")
        let name = fields.text("name")
        let placeholder = fields.flag("placeholder", default: false)
        let email = fields.optionalValue("e-mail", .email) { EmailAddress($0) }
        let teaches = fields.items("teaches") { fields.number($0, in: orders) }
        let mostPerWeek = fields.number("most per week", in: 1...14)
        let minutes = fields.minutes("minutes", among: venues)
        let off = fields.optionalItems("off", fields.weeklyHalfDays)
        let leave = fields.optionalItems("leave") { node -> ClosedRange<CivilDate>? in
            guard let days = fields.days(node) else { return nil }
            if let window, !days.overlaps(window) {
                fields.add(.outsideWindow(days, window: window), at: node, .warning)
            }
            return days
        }
        guard let identifier, let name, let placeholder, let teaches, let mostPerWeek, let minutes, let off, let leave
        else { return nil }
        let trainer = Trainer(
            identifier: identifier, name: name, isPlaceholder: placeholder, teaches: Set(teaches),
            mostPerWeek: mostPerWeek, minutes: minutes, off: Set(off.joined()), leave: leave, email: email)
        return Named(identifier, name, trainer)
    }
}
