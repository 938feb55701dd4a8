import Answers
import Workshops
import Yams

extension ProgrammeFile {
    static func sessionRules(_ fields: YAMLFields) -> SessionRules? {
        let count = fields.number("number", in: 1...100)
        let workshops = fields.number("workshops", in: 1...20)
        let seats = fields.number("seats", in: 1...1000)
        let above = fields.optionalNode("overbooking") == nil ? 0 : fields.number("overbooking", in: 0...100)
        let join = fields.flag("join mid-series", default: true)
        let offer = fields.optionalNode("offer lasts") == nil ? 3 : fields.number("offer lasts", in: 1...60)
        guard let count, let workshops, let seats, let above, let join, let offer else { return nil }
        return SessionRules(
            count: count, workshopsPerSession: workshops, seats: seats, overbooking: above, joinMidSeries: join,
            offerDays: offer)
    }

    static func rhythm(_ fields: YAMLFields) -> Rhythm? {
        let ideal = fields.number("ideal gap", in: 1...60)
        let shortest = fields.number("shortest gap", in: 1...60)
        let longest = fields.number("longest gap", in: 1...60)
        let regular = fields.flag("regular", default: false)
        let spread = fields.number("wished spread", in: 0...365)
        let turnaround = fields.number("trainer turnaround", in: 0...600)
        let handling = fields.number("kit handling", in: 0...600)
        guard let ideal, let shortest, let longest, let regular, let spread, let turnaround, let handling
        else { return nil }
        guard shortest <= ideal, ideal <= longest else {
            fields.add(.gapsReversed(shortest: shortest, ideal: ideal, longest: longest), at: "ideal gap")
            return nil
        }
        if regular, longest / 7 * 7 < shortest {
            fields.add(.noWholeWeek(shortest: shortest, longest: longest), at: "regular")
        }
        return Rhythm(
            idealGap: ideal, shortestGap: shortest, longestGap: longest, isRegular: regular, wishedSpread: spread,
            trainerTurnaround: turnaround, kitHandling: handling)
    }

    static func themes(_ fields: YAMLFields, sessions: SessionRules?) -> [Theme]? {
        let themes = fields.sections("themes") { theme -> Theme? in
            let title = theme.text("title")
            let options = theme.optionalItems("options") { option(theme, $0) }
            let skills = skills(theme)
            if options?.count == 1 { theme.add(.optionsMissing(theme: title ?? ""), at: "options") }
            guard let title, let options, let skills else { return nil }
            return Theme(
                title: title, options: options.map(\.title), skills: skills,
                optionSkills: Dictionary(
                    options.filter { !$0.skills.isEmpty }.map { ($0.title, $0.skills) },
                    uniquingKeysWith: { first, _ in first }))
        }
        if let count = fields.count("themes"), let sessions, count != sessions.workshopsPerSession {
            fields.add(.themeCount(count, workshops: sessions.workshopsPerSession), at: "themes")
        }
        return themes
    }

    /// One of the themes to choose from: its title, or a mapping with its skills.
    private static func option(_ theme: YAMLFields, _ node: Node) -> Theme? {
        guard node.mapping != nil else { return theme.scalar(node, .text, YAMLFields.text).map { Theme(title: $0) } }
        return theme.section(node) { option in
            let title = option.text("title"), skills = skills(option)
            guard let title, let skills else { return nil }
            return Theme(title: title, skills: skills)
        }
    }

    private static func skills(_ fields: YAMLFields) -> [String]? {
        guard let skills = fields.optionalItems("skills", { fields.scalar($0, .text, YAMLFields.text) }) else {
            return nil
        }
        if fields.optionalNode("skills") != nil, !(3...5).contains(skills.count) {
            fields.add(.skillCount(skills.count), at: "skills", .warning)
        }
        if Set(skills).count < skills.count { fields.add(.skillTwice, at: "skills") }
        return skills
    }

    static func themeVote(_ fields: YAMLFields, themes: [Theme]?, sessions: SessionRules?) -> ThemeVote? {
        // The vote must close before the workshop whose theme it decides.
        let voted = themes?.firstIndex { !$0.options.isEmpty }
        let last = voted ?? max(1, (sessions?.workshopsPerSession ?? 20) - 1)
        let closes = fields.number("closes after workshop", in: 1...max(1, last))
        if themes != nil, voted == nil { fields.add(.voteWithoutOptions, .warning) }
        return closes.map { ThemeVote(closesAfterWorkshop: $0) }
    }
}
