import CLibical
import Workshops

/// One value of a property, as libical read it and Swift checked it.
enum PropertyValue: Equatable, Sendable {
    case text(String)
    case time(StatedTime)
    /// Seconds, negative for a time before.
    case duration(Int)
    case period(StatedTime, until: StatedTime)
    /// A day or time that no calendar or clock shows, such as month 13.
    case impossible

    /// A copy of the value; what libical returns dies with it.
    init?(_ value: OpaquePointer?) {
        guard let value = unsafe value else { return nil }
        switch unsafe icalvalue_isa(value) {
        case ICAL_TEXT_VALUE:
            guard let text = unsafe icalvalue_get_text(value) else { return nil }
            self = .text(unsafe String(cString: text))
        case ICAL_DATE_VALUE:
            self = unsafe StatedTime(icalvalue_get_date(value)).map(Self.time) ?? .impossible
        case ICAL_DATETIME_VALUE:
            self = unsafe StatedTime(icalvalue_get_datetime(value)).map(Self.time) ?? .impossible
        case ICAL_DURATION_VALUE:
            self = .duration(unsafe Self.seconds(icalvalue_get_duration(value)))
        case ICAL_PERIOD_VALUE:
            self = unsafe Self.period(icalvalue_get_period(value))
        default:
            // STATUS and TRANSP, whose values are words.
            guard let text = unsafe icalvalue_as_ical_string_r(value) else { return nil }
            defer { unsafe icalmemory_free_buffer(text) }
            self = .text(unsafe String(cString: text))
        }
    }

    private static func seconds(_ duration: icaldurationtype) -> Int {
        let days = Int(duration.weeks) * 7 + Int(duration.days)
        let seconds = ((days * 24 + Int(duration.hours)) * 60 + Int(duration.minutes)) * 60 + Int(duration.seconds)
        return duration.is_neg == 0 ? seconds : -seconds
    }

    private static func period(_ period: icalperiodtype) -> PropertyValue {
        guard let start = unsafe StatedTime(period.start) else { return .impossible }
        // A period ends at a time or has a duration; the other one is null.
        if unsafe icaltime_is_null_time(period.end) != 0 {
            return .period(start, until: start.advanced(by: unsafe seconds(period.duration)))
        }
        guard let end = unsafe StatedTime(period.end) else { return .impossible }
        return .period(start, until: end)
    }
}

/// A day, or a time on the clocks of some zone, as a file states it.
struct StatedTime: Equatable, Sendable {
    enum Form {
        /// A day, from its midnight.
        case date
        /// In the zone that TZID names, or else in that of the reader.
        case local
        /// With a `Z`.
        case utc
    }

    /// Seconds since 1 January 1970, 0:00, on the same clocks, as if they never changed.
    let second: Int
    let form: Form

    init(second: Int, form: Form) {
        self.second = second
        self.form = form
    }

    func advanced(by seconds: Int) -> StatedTime { StatedTime(second: second + seconds, form: form) }

    /// The time, or nil when there is no such day or time; libical lets month 13 pass.
    init?(_ time: icaltimetype) {
        guard
            let date = unsafe CivilDate(year: Int(time.year), month: Int(time.month), day: Int(time.day)),
            unsafe (0...23).contains(time.hour), unsafe (0...59).contains(time.minute),
            // 60 is a leap second.
            unsafe (0...60).contains(time.second)
        else { return nil }
        let clock = unsafe (Int(time.hour) * 60 + Int(time.minute)) * 60 + min(Int(time.second), 59)
        second = date.dayNumber * 86_400 + clock
        form = unsafe time.is_date != 0 ? .date : icaltime_is_utc(time) != 0 ? .utc : .local
    }
}
