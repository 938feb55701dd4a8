internal import Crypto
internal import Foundation

/// The SHA-256 of a file, in the form of `sha256sum` of GNU coreutils.
struct Checksum: Equatable {
    /// 64 lower-case digits.
    let hexadecimal: String

    private static let chunk = 1 << 20

    /// Reads the whole file, a piece at a time.
    init(of file: FileHandle) throws {
        var digest = SHA256()
        try file.seek(toOffset: 0)
        while let bytes = try file.read(upToCount: Self.chunk), !bytes.isEmpty { digest.update(data: bytes) }
        hexadecimal = digest.finalize().hexadecimal
    }

    /// Reads the one line that ``line(for:)`` or `sha256sum` wrote, whatever name stands in it; nil for anything else.
    init?(line text: String) {
        var line = Substring(text)
        if line.utf8.last == UInt8(ascii: "\n") { line = line.dropLast() }
        if line.hasPrefix("\\") { line = line.dropFirst() }
        let digits = line.utf8.prefix { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) }
        let rest = line.utf8.dropFirst(digits.count)
        guard digits.count == 64, rest.count > 2, !rest.contains(UInt8(ascii: "\n")),
            rest.starts(with: "  ".utf8) || rest.starts(with: " *".utf8)
        else { return nil }
        hexadecimal = String(decoding: digits, as: UTF8.self)
    }

    /// `<digits>  <name>`; a name with a backslash or the end of a line is escaped, and the line then begins with `\`.
    func line(for name: String) -> String {
        let escaped = name.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
        return "\(escaped == name ? "" : "\\")\(hexadecimal)  \(escaped)\n"
    }
}
