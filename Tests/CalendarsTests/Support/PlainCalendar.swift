import Foundation

/// A second reader of calendar files, which knows nothing of libical or of ours.
///
/// It is as strict as RFC 5545 §3.1 and reads only what our own files have.
struct PlainCalendar {
    struct Property: Equatable {
        let name: String
        let parameters: String
        let value: String

        /// The whole line, unfolded.
        var line: String { "\(name)\(parameters.isEmpty ? "" : ";")\(parameters):\(value)" }

        /// The value of a TEXT property (§3.3.11).
        var text: String {
            var text: [UInt8] = []
            var isEscaped = false
            for byte in value.utf8 {
                if isEscaped {
                    text.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
                } else if byte != UInt8(ascii: "\\") {
                    text.append(byte)
                }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            }
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// Physical lines without their CR LF.
    let lines: [[UInt8]]
    let properties: [Property]

    struct Malformed: Error { let line: [UInt8] }

    /// Reads a file, or throws at a line that is too long, not UTF-8 or not ended by CR LF.
    init(_ file: Data) throws {
        var lines: [[UInt8]] = []
        var unfolded: [[UInt8]] = []
        var rest = file[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = Array(rest[..<end].dropLast())
            guard rest[..<end].last == UInt8(ascii: "\r"), line.count <= 75, !line.contains(UInt8(ascii: "\r")),
                String(validating: line, as: UTF8.self) != nil
            else { throw Malformed(line: line) }
            lines.append(line)
            if line.first == UInt8(ascii: " ") {
                unfolded[unfolded.count - 1] += line.dropFirst()
            } else {
                unfolded.append(line)
            }
            rest = rest[(end + 1)...]
        }
        guard rest.isEmpty else { throw Malformed(line: Array(rest)) }
        self.lines = lines
        properties = unfolded.map { line in
            var isQuoted = false
            let colon =
                line.firstIndex { byte in
                    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
                    return byte == UInt8(ascii: ":") && !isQuoted
                } ?? line.endIndex
            let semicolon = line[..<colon].firstIndex(of: UInt8(ascii: ";")) ?? colon
            return Property(
                name: String(decoding: line[..<semicolon], as: UTF8.self),
                parameters: String(decoding: line[semicolon..<colon].dropFirst(), as: UTF8.self),
                value: String(decoding: line[colon...].dropFirst(), as: UTF8.self))
        }
    }

    subscript(name: String) -> Property? { properties.first { $0.name == name } }

    /// The properties of each VEVENT.
    var events: [[Property]] {
        properties.split { $0.name == "BEGIN" && $0.value == "VEVENT" }.dropFirst().map { part in
            Array(part.prefix { $0.name != "END" })
        }
    }
}
