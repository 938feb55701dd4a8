internal import Foundation
internal import Workshops

/// Instants as text, `2021-01-25T09:00:00Z` (RFC 3339 in UTC).
///
/// Parts of a second follow a point, up to nine digits and only when there are any. A `Date` of
/// our century is known to about 100 ns, so that what is read equals what was written.
extension Date {
    private static let billion = 1_000_000_000
    private static let referenceDay = 11_323  // 1 January 2001, in days since 1970

    /// The text, or nil outside the years 1…9999.
    var storedText: String? {
        guard (-63_113_904_000..<252_423_993_600).contains(timeIntervalSinceReferenceDate) else { return nil }
        var seconds = Int(timeIntervalSinceReferenceDate.rounded(.down))
        let part = timeIntervalSinceReferenceDate - Double(seconds)
        var nanoseconds = Int((part * Double(Self.billion)).rounded())
        if nanoseconds == Self.billion { (seconds, nanoseconds) = (seconds + 1, 0) }
        let civil = CivilTime(at: Date(timeIntervalSinceReferenceDate: Double(seconds)), in: .gmt)
        let second = Digits.padded(((seconds % 60) + 60) % 60, to: 2)
        guard nanoseconds > 0 else { return "\(civil.date)T\(civil.time):\(second)Z" }
        var decimals = Digits.padded(nanoseconds, to: 9)
        while decimals.utf8.last == UInt8(ascii: "0") { decimals.removeLast() }
        return "\(civil.date)T\(civil.time):\(second).\(decimals)Z"
    }

    /// The instant, or nil when the text is of another form.
    init?(storedText: String) {
        let bytes = Array(storedText.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes.last == UInt8(ascii: "Z"),
            let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = Digits.number(bytes[11..<13]), hour < 24,
            let minute = Digits.number(bytes[14..<16]), minute < 60,
            let second = Digits.number(bytes[17..<19]), second < 60,
            let nanoseconds = Self.nanoseconds(bytes[19..<(bytes.count - 1)])
        else { return nil }
        let seconds = (date.dayNumber - Self.referenceDay) * 86_400 + hour * 3_600 + minute * 60 + second
        self.init(timeIntervalSinceReferenceDate: Double(seconds) + Double(nanoseconds) / Double(Self.billion))
    }

    /// Reads nothing, or a point and one to nine digits.
    private static func nanoseconds(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let point = bytes.first else { return 0 }
        let digits = bytes.dropFirst()
        guard point == UInt8(ascii: "."), (1...9).contains(digits.count) else { return nil }
        return Digits.number(digits + Array(repeating: UInt8(ascii: "0"), count: 9 - digits.count))
    }
}
