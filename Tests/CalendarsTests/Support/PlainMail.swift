import Foundation

/// A second reader of e-mail files, which knows nothing of ours and reads only what our own files have.
struct PlainMail {
    struct Malformed: Error { let line: String }

    struct Part {
        let head: [String: String]
        let content: Data
    }

    let bytes: Data
    let head: [String: String]
    let parts: [Part]

    /// Reads a file, or throws at a line that is too long, not ASCII or not ended by CR LF.
    init(_ file: Data) throws {
        let text = String(decoding: file, as: UTF8.self)
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard lines.popLast() == "" else { throw Malformed(line: "") }
        lines = try lines.map { line in
            guard line.unicodeScalars.last == "\r", line.utf8.count <= 77,
                line.utf8.dropLast().allSatisfy({ (0x20...0x7E).contains($0) })
            else { throw Malformed(line: line) }
            return String(line.unicodeScalars.dropLast())
        }
        bytes = file
        head = Self.head(lines.prefix { !$0.isEmpty })
        let type = head["CONTENT-TYPE"] ?? ""
        guard let range = type.range(of: "multipart/alternative; boundary=\""), type.last == "\"" else {
            throw Malformed(line: type)
        }
        let boundary = "--" + type[range.upperBound...].dropLast()
        guard lines.last == boundary + "--" else { throw Malformed(line: lines.last ?? "") }
        parts = try lines.dropLast().split(separator: boundary).dropFirst().map { part in
            let fields = part.prefix { !$0.isEmpty }
            guard let content = Data(base64Encoded: part.dropFirst(fields.count).joined()) else {
                throw Malformed(line: part.first ?? "")
            }
            return Part(head: Self.head(fields), content: content)
        }
    }

    private static func head(_ lines: some Sequence<String>) -> [String: String] {
        var fields: [String] = []
        for line in lines {
            if line.hasPrefix(" "), let last = fields.popLast() {
                fields.append(last + line)
            } else {
                fields.append(line)
            }
        }
        return Dictionary(
            fields.map { field in
                let colon = field.firstIndex(of: ":") ?? field.endIndex
                return (field[..<colon].uppercased(), decoded(String(field[colon...].dropFirst())))
            }, uniquingKeysWith: { first, _ in first + " and another" })
    }

    /// The value without its one leading space and its encoded words; white space between two of those goes (RFC 2047 §6.2).
    private static func decoded(_ value: String) -> String {
        var words: [(text: String, isEncoded: Bool)] = []
        for word in value.dropFirst().split(separator: " ", omittingEmptySubsequences: false) {
            guard word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?="),
                let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
            else {
                words.append((String(word), false))
                continue
            }
            words.append((String(decoding: data, as: UTF8.self), true))
        }
        var text = ""
        for (index, word) in words.enumerated() {
            if index > 0, !(word.isEncoded && words[index - 1].isEncoded) { text += " " }
            text += word.text
        }
        return text.replacing("  <", with: " <").hasPrefix(" <") ? String(text.dropFirst()) : text
    }
}
