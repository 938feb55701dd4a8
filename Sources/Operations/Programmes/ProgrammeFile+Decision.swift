import Answers
import Calendars
import Foundation
import Workshops

extension ProgrammeFile {
    struct Identity {
        let identifier: Identifier
        let name: String
        let language: Language
        let zone: TimeZone
    }

    static func identity(_ fields: YAMLFields) -> Identity? {
        let identifier = fields.identifier("id")
        let name = fields.text("name")
        let language = fields.choice("language", Language.self)
        // TimeZone also knows abbreviations such as "CET" and offsets; only names of the IANA database are stable.
        let zone = fields.value("time zone", .timeZone) { name in
            TimeZone.knownTimeZoneIdentifiers.contains(name) ? TimeZone(identifier: name) : nil
        }
        guard let identifier, let name, let language, let zone else { return nil }
        return Identity(identifier: identifier, name: name, language: language, zone: zone)
    }

    static func decision(_ fields: YAMLFields, window: ClosedRange<CivilDate>?) -> Decision? {
        let number = fields.text("number")
        let date = fields.date("date")
        let published = fields.optionalNode("published") == nil ? nil : fields.date("published")
        let commissioner = fields.text("commissioner")
        let provider = fields.text("provider")
        let budgetLine = fields.text("budget line")
        let included = fields.texts("included in price")
        let eligibility = fields.texts("eligibility")
        let otherwise = fields.texts("otherwise")
        if let date, let window, date > window.upperBound {
            fields.add(.decisionAfterWindow(date, windowEnd: window.upperBound), at: "date")
        }
        guard let number, let date, let commissioner, let provider, let budgetLine, let included, let eligibility,
            let otherwise
        else { return nil }
        return Decision(
            number: number, date: date, budgetLine: budgetLine, commissioner: commissioner, provider: provider,
            includedInPrice: included, eligibility: eligibility, otherwise: otherwise, published: published)
    }

    static func contact(_ fields: YAMLFields) -> Contact? {
        let name = fields.text("name")
        let email = fields.value("e-mail", .email) { EmailAddress($0) }
        let telephone = fields.value("telephone", .telephone) { TelephoneNumber($0) }
        guard let name, let email, let telephone else { return nil }
        return Contact(name: name, email: email, telephone: telephone)
    }

    static func window(_ fields: YAMLFields) -> ClosedRange<CivilDate>? {
        let first = fields.date("from")
        let last = fields.date("to")
        guard let first, let last, let window = fields.range(from: first, to: last, at: nil) else { return nil }
        let days = window.count
        guard (1...longestWindow).contains(days) else {
            fields.add(.windowTooLong(days: days, limit: longestWindow))
            return nil
        }
        return window
    }

    /// Calendars must be able to say when the clocks of the zone change.
    static func check(_ zone: TimeZone?, _ window: ClosedRange<CivilDate>?, _ fields: YAMLFields) {
        guard let zone, let window else { return }
        if !EventCalendar.canWrite(zone, in: window.lowerBound.year...window.upperBound.year) {
            fields.add(.zoneUnfit(zone.identifier), at: "programme")
        }
    }

    static func hours(_ fields: YAMLFields) -> HalfDayHours? {
        let morning = fields.value("morning", .hours) { TimeSpan(typed: $0) }
        let afternoon = fields.value("afternoon", .hours) { TimeSpan(typed: $0) }
        guard let morning, let afternoon else { return nil }
        guard let hours = HalfDayHours(morning: morning, afternoon: afternoon) else {
            fields.add(.rangeReversed(from: morning.end.description, to: afternoon.start.description), at: "afternoon")
            return nil
        }
        return hours
    }

    static func closureCalendar(_ fields: YAMLFields) -> ClosureCalendar? {
        let file = fields.path("file")
        let effect = fields.choice("days", Closure.Effect.self)
        guard let file, let effect else { return nil }
        return ClosureCalendar(file: file, effect: effect)
    }

    /// Days; two years leave room for any programme and keep the search small.
    private static let longestWindow = 731
}
