extension String {
    /// The text with CR LF made LF, or nil when another control character is in it.
    ///
    /// TAB and LF may stay. libical writes control characters as they are, so that one CR LF
    /// could end a property and begin another. Bytes are looked at, not characters: to Swift
    /// CR LF is one `Character`, which is not equal to LF.
    var plainText: String? {
        var hasReturn = false
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "\r") {
                hasReturn = true
            } else if previous == UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") {
                return nil
            } else if byte < 0x20 || byte >= 0x7F, Self.isControl(byte, after: previous) {
                return nil
            }
            previous = byte
        }
        guard hasReturn else { return self }
        guard previous != UInt8(ascii: "\r") else { return nil }
        return String(decoding: utf8.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }

    /// Whether a byte ends a control character: C0 but TAB and LF, DEL, and C1 after 0xC2.
    static func isControl(_ byte: UInt8, after previous: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
        case ..<0x20, 0x7F: true
        case 0x80...0x9F: previous == 0xC2
        default: false
        }
    }
}
