/// The form of a zone's name that may go into a file, or come out of one.
enum ZoneName {
    /// Whether the name is one that no program can take for a path or more than a name.
    static func isSafe(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (1...64).contains(bytes.count), bytes[0] != UInt8(ascii: "/"), bytes[0] != UInt8(ascii: "."),
            bytes.allSatisfy(isAllowed)
        else { return false }
        return !zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: ".") }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "_+/ .:()-".utf8.contains(byte)
        }
    }
}
