extension String {
    /// Whether it has only characters of RFC 3986 §2, which are all ASCII: no space, control character or backslash.
    var isURI: Bool {
        utf8.allSatisfy { $0.isUnreserved || Array(":/?#[]@!$&'()*+,;=%".utf8).contains($0) }
    }

    /// As one piece of a URI (RFC 3986 §2.1): what is not unreserved is written `%E9`, by byte of UTF-8.
    var percentEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = utf8.flatMap { byte in
            byte.isUnreserved ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// Letters, digits, `-`, `.`, `_`, `~` (RFC 3986 §2.3).
    fileprivate var isUnreserved: Bool {
        switch Unicode.Scalar(self) {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
        default: false
        }
    }
}
