package import Foundation

extension Date {
    /// Reads an instant as people and scripts type it, `2021-01-26T09:00:00+01:00` or `2021-01-26T08:00:00Z`, and nothing
    /// else ([RFC 3339 §5.6](https://www.rfc-editor.org/rfc/rfc3339#section-5.6)); parts of a second are dropped.
    ///
    /// Nil when the calendar has no such day, when clocks do not show such a time, and outside the years 1970…2222, which
    /// every calendar program can read: nothing rolls over into another day.
    package init?(typed text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), [bytes[13], bytes[16]] == Array("::".utf8),
            let day = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Digits.number(bytes[11..<13]), hour < 24,
            let minute = Digits.number(bytes[14..<16]), minute < 60,
            let second = Digits.number(bytes[17..<19]), second < 60,
            let offset = Self.offset(Self.dropPartOfSecond(bytes[19...]))
        else { return nil }
        let seconds = day.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second - offset
        guard (0..<7_983_878_400).contains(seconds) else { return nil }
        self.init(timeIntervalSince1970: Double(seconds))
    }

    private static func dropPartOfSecond(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.first == UInt8(ascii: ".") else { return bytes }
        let digits = bytes.dropFirst().prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? bytes : bytes.dropFirst(1 + digits.count)
    }

    /// Seconds east of Greenwich, by `Z`, `+01:00`, `+0100` or `+01`: at most fourteen hours, as far as zones go.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.elementsEqual("Z".utf8) { return 0 }
        guard let sign = bytes.first, "+-".utf8.contains(sign) else { return nil }
        var digits = bytes.dropFirst()
        if digits.count == 5 {
            guard digits.remove(at: digits.startIndex + 2) == UInt8(ascii: ":") else { return nil }
        }
        guard [2, 4].contains(digits.count), let hours = Digits.number(digits.prefix(2)),
            let minutes = digits.count == 2 ? 0 : Digits.number(digits.suffix(2)), minutes < 60,
            hours * 60 + minutes <= 14 * 60
        else { return nil }
        return (sign == UInt8(ascii: "-") ? -60 : 60) * (hours * 60 + minutes)
    }
}
