/// Whether the values of a property have the form that they must have, before libical reads them.
///
/// libical makes something of `2021-04-01`, of `PT1H30` and of numbers that are too large, and does not say so.
enum ValueForm {
    static func isRight(for property: StatedProperty, in bytes: [UInt8]) -> Bool {
        let values = bytes[property.valueRange].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        switch property.name {
        case .start, .end, .instance, .stamp, .exceptions, .dates:
            switch property["VALUE"]?.uppercased() {
            case nil: return values.allSatisfy { isDate($0) || isTime($0) }
            case "DATE": return values.allSatisfy(isDate)
            case "PERIOD": return values.allSatisfy(isPeriod)
            default: return values.allSatisfy(isTime)
            }
        case .freeBusy: return values.allSatisfy(isPeriod)
        case .duration: return values.allSatisfy(isDuration)
        default: return true
        }
    }

    /// `20210401` (RFC 5545 §3.3.4).
    private static func isDate(_ value: ArraySlice<UInt8>) -> Bool { value.count == 8 && value.allSatisfy(isDigit) }

    /// `20210401T090000`, with or without `Z` (§3.3.5).
    private static func isTime(_ value: ArraySlice<UInt8>) -> Bool {
        let local = value.last == UInt8(ascii: "Z") ? value.dropLast() : value
        return local.count == 15 && isDate(local.prefix(8)) && local.dropFirst(8).first == UInt8(ascii: "T")
            && local.suffix(6).allSatisfy(isDigit)
    }

    /// A time, a slash, and a time or duration (§3.3.9).
    private static func isPeriod(_ value: ArraySlice<UInt8>) -> Bool {
        let parts = value.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2 && isTime(parts[0]) && (isTime(parts[1]) || isDuration(parts[1]))
    }

    /// `P1DT2H30M`, `-PT15M` or `P2W` (§3.3.6), in numbers of at most nine digits.
    private static func isDuration(_ value: ArraySlice<UInt8>) -> Bool {
        var rest = value
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return false }
        var units = Array("WDTHMS".utf8)[...]
        while !rest.isEmpty {
            let digits = rest.prefix(while: isDigit)
            rest = rest.dropFirst(digits.count)
            // Each unit at most once, in their order; hours, minutes and seconds after the T.
            guard let unit = rest.popFirst(), let index = units.firstIndex(of: unit) else { return false }
            let isUnit = unit != UInt8(ascii: "T")
            guard isUnit ? (1...9).contains(digits.count) : digits.isEmpty && !rest.isEmpty else { return false }
            guard !"HMS".utf8.contains(unit) || !units.contains(UInt8(ascii: "T")) else { return false }
            units = units[(index + 1)...]
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
