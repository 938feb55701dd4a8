/// A style sheet (CSS) of our own: only what is written in the source becomes one, never what somebody typed.
package struct StyleSheet: Sendable, ExpressibleByStringLiteral {
    let text: String

    /// The text as it stands in the source.
    package init(stringLiteral text: StaticString) { self.text = text.description }

    private init(_ text: String) { self.text = text }

    /// Both; where they speak of the same, what the second says counts.
    package static func + (first: Self, second: Self) -> Self { Self(first.text + second.text) }
}
