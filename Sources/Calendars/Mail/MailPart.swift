/// The head of a part of an e-mail, as far as it says how to read the part.
struct MailPart {
    /// A field of the head, unfolded.
    struct Field {
        let line: Int
        var value: String
    }

    /// Content-Type (RFC 2045 §5).
    var type: Field?
    /// Content-Transfer-Encoding (RFC 2045 §6).
    var encoding: Field?
    /// Where its body is, and the number of its first line.
    var body = 0..<0
    var bodyLine = 0

    /// `text/plain`, which it is when it does not say.
    var mediaType: String {
        let first = type?.value.split(separator: ";", omittingEmptySubsequences: false).first ?? "text/plain"
        return first.lowercased().filter { $0 != " " && $0 != "\t" }
    }

    /// The parameter of Content-Type of that name, in small letters.
    func parameter(_ name: String) -> String? {
        guard let value = type?.value else { return nil }
        var parameters: [String] = [""]
        var isQuoted = false
        for scalar in value.unicodeScalars {
            if scalar == "\"" {
                isQuoted.toggle()
            } else if scalar == ";", !isQuoted {
                parameters.append("")
            } else {
                parameters[parameters.count - 1].unicodeScalars.append(scalar)
            }
        }
        for parameter in parameters.dropFirst() {
            let pair = parameter.utf8.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            if pair.count == 2, Self.trimmed(pair[0]).lowercased() == name { return Self.trimmed(pair[1]) }
        }
        return nil
    }

    private static func trimmed(_ bytes: String.UTF8View.SubSequence) -> String {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var text = bytes.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }
}
