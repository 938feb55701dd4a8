/// Where a link leads: to ourselves, to a site (`https:`), to somebody's mail (`mailto:`) or telephone (`tel:`).
package struct Link: Sendable, Hashable {
    let text: String

    /// A link to ourselves.
    package init(_ path: Path) { text = path.text }

    /// Nil for every other scheme, for a site without a name or with a user's, and unless written as RFC 3986 has it.
    package init?(_ text: String) {
        guard Path(text) == nil else {
            self.text = text
            return
        }
        guard text.isURI, let colon = text.firstIndex(of: ":") else { return nil }
        let rest = text[text.index(after: colon)...]
        let isOurs =
            switch text[..<colon].lowercased() {
            case "https": rest.hasPrefix("//") && rest.dropFirst(2).prefix { !"/?#".contains($0) }.isHost
            case "mailto", "tel": !rest.isEmpty
            default: false
            }
        guard isOurs else { return nil }
        self.text = text
    }
}

extension Substring {
    /// Whether it is a host with its port, if any, written in letters, digits, `-`, `.`, `:`.
    fileprivate var isHost: Bool {
        first.map(\.isURILetter) == true && allSatisfy { $0.isURILetter || "-.:".contains($0) }
    }
}

extension Character {
    fileprivate var isURILetter: Bool { isASCII && (isLetter || isNumber) }
}
