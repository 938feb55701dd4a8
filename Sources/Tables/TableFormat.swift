/// How a table is written: its encoding, and what stands between cells.
package struct TableFormat: Sendable, Hashable {
    package var separator: TableSeparator
    package var encoding: TableEncoding

    package init(separator: TableSeparator = .semicolon, encoding: TableEncoding = .utf8) {
        self.separator = separator
        self.encoding = encoding
    }
}

/// What stands between two cells.
package enum TableSeparator: UInt8, Sendable, CaseIterable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09
}

/// How the characters of a table are written.
package enum TableEncoding: Sendable, Hashable {
    case utf8
    /// What Windows calls ANSI in western Europe.
    case windows1252

    /// The text, or nil when the octets are none.
    func text(_ octets: some Collection<UInt8>) -> String? {
        switch self {
        case .utf8: String(validating: octets, as: UTF8.self)
        case .windows1252: Windows1252.text(octets)
        }
    }
}

/// The characters of Windows code page 1252, where they differ from those of Unicode.
///
/// [WHATWG Encoding](https://encoding.spec.whatwg.org/index-windows-1252.txt); the five octets that the code page
/// leaves open are no text here.
private enum Windows1252 {
    /// 0x80…0x9F.
    private static let high: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    static func text(_ octets: some Collection<UInt8>) -> String? {
        var scalars = String.UnicodeScalarView()
        for octet in octets {
            let code = (0x80...0x9F).contains(octet) ? high[Int(octet) - 0x80] : UInt32(octet)
            guard let scalar = Unicode.Scalar(code), code != 0 || octet == 0 else { return nil }
            scalars.append(scalar)
        }
        return String(scalars)
    }
}
