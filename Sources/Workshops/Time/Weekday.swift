/// A day of the week; Monday is 0 (ISO 8601 order).
public enum Weekday: Int, CaseIterable, Codable, Comparable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
