/// Reads a JSON text (RFC 8259) strictly, without ever going deeper than its limit.
package struct JSONReader {
    private let octets: [UInt8]
    private let limits: JSONLimits
    private var position = 0
    private var values = 0

    /// The value of a text.
    package static func read(_ octets: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONFault) -> JSONNode {
        var reader = JSONReader(octets, limits)
        let node = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.next == nil else { throw reader.unexpected() }
        return node
    }

    private init(_ octets: [UInt8], _ limits: JSONLimits) {
        self.octets = octets
        self.limits = limits
        if octets.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private var next: UInt8? { position < octets.count ? octets[position] : nil }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
        skipSpace()
        let offset = position
        values += 1
        guard values <= limits.values else { throw fault(.tooManyValues(limit: limits.values)) }
        guard depth <= limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
        let value: JSONNode.Value
        switch next {
        case UInt8(ascii: "{"): value = try object(depth: depth)
        case UInt8(ascii: "["): value = try list(depth: depth)
        case UInt8(ascii: "\""): value = .text(try text())
        case UInt8(ascii: "-"): value = .number(try number())
        case UInt8(ascii: "t"): value = try word("true", .flag(true))
        case UInt8(ascii: "f"): value = try word("false", .flag(false))
        case UInt8(ascii: "n"): value = try word("null", .null)
        case let octet? where Self.isDigit(octet): value = .number(try number())
        default: throw unexpected()
        }
        return JSONNode(value: value, offset: offset)
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONNode.Value {
        position += 1
        var members: [(name: String, node: JSONNode)] = []
        skipSpace()
        guard !skip("}") else { return .object([]) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw unexpected() }
            let name = try text()
            skipSpace()
            guard skip(":") else { throw unexpected() }
            members.append((name, try value(depth: depth + 1)))
            skipSpace()
        } while skip(",")
        guard skip("}") else { throw unexpected() }
        return .object(members)
    }

    private mutating func list(depth: Int) throws(JSONFault) -> JSONNode.Value {
        position += 1
        var items: [JSONNode] = []
        skipSpace()
        guard !skip("]") else { return .list([]) }
        repeat {
            items.append(try value(depth: depth + 1))
            skipSpace()
        } while skip(",")
        guard skip("]") else { throw unexpected() }
        return .list(items)
    }

    private mutating func number() throws(JSONFault) -> String {
        let start = position
        _ = skip("-")
        if !skip("0") { try digits() }
        if skip(".") { try digits() }
        if skip("e") || skip("E") {
            if !skip("+") { _ = skip("-") }
            try digits()
        }
        return String(decoding: octets[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(JSONFault) {
        guard let first = next, Self.isDigit(first) else { throw unexpected() }
        while let octet = next, Self.isDigit(octet) { position += 1 }
    }

    private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(JSONFault) -> JSONNode.Value {
        let letters = word.description.utf8
        guard octets[position...].starts(with: letters) else { throw unexpected() }
        position += letters.count
        return value
    }

    private mutating func text() throws(JSONFault) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let octet = next, octet != UInt8(ascii: "\"") {
            guard octet >= 0x20 else { throw unexpected() }
            if octet == UInt8(ascii: "\\") {
                text += try escape()
            } else {
                text.append(octet)
                position += 1
            }
        }
        guard skip("\"") else { throw unexpected() }
        guard let valid = String(validating: text, as: UTF8.self) else {
            throw JSONFault(kind: .notUTF8, offset: start)
        }
        return valid
    }

    private mutating func escape() throws(JSONFault) -> [UInt8] {
        position += 1
        guard let letter = next else { throw unexpected() }
        if letter == UInt8(ascii: "u") { return try scalar() }
        guard let octet = Self.escapes[letter] else { throw unexpected() }
        position += 1
        return [octet]
    }

    /// `\uXXXX`, or two of them for a character beyond U+FFFF.
    private mutating func scalar() throws(JSONFault) -> [UInt8] {
        let start = position
        var units = [try unit()]
        if UTF16.isLeadSurrogate(units[0]), skip("\\") {
            guard next == UInt8(ascii: "u") else { throw unexpected() }
            units.append(try unit())
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw JSONFault(kind: .notUTF8, offset: start)
        }
        return Array(text.utf8)
    }

    private mutating func unit() throws(JSONFault) -> UInt16 {
        position += 1
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let octet = next, let digit = Character(Unicode.Scalar(octet)).hexDigitValue else {
                throw unexpected()
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    private mutating func skipSpace() {
        while let octet = next, octet == 0x20 || octet == 0x09 || octet == 0x0A || octet == 0x0D { position += 1 }
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: position) }

    /// What stands here instead of what was to come: a few characters of the line.
    private func unexpected() -> JSONFault {
        let line = octets[position...].prefix(20).prefix { $0 >= 0x20 }
        return fault(.unexpected(String(decoding: line, as: UTF8.self).filter { $0 != "\u{FFFD}" }.summary))
    }

    private static func isDigit(_ octet: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet) }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
}
