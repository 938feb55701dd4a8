/// What an element holds: another, or text.
package enum Node: Sendable {
    /// Another element.
    case element(Element)
    /// Text, whatever is in it; its ends of line are spaces to a reader.
    case text(String)
}

extension Node {
    var element: Element? { if case .element(let element) = self { element } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// Text whose lines are kept: a `br` for each end of line (LF, CR LF, CR).
    package static func lines(_ text: String) -> [Node] {
        let lines = text.withLineFeeds.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.flatMap { [.element(Element(.br)), .text(String($0))] }.dropFirst())
    }
}
