@testable import Markup

/// Texts that somebody could type to be more than text.
enum Hostile {
    /// What texts are put together from.
    static let pieces = [
        "<", ">", "&", "\"", "'", "<br/>", "</p>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "&lt;", "&#60;",
        "&#0;",
        "<img src=x onerror=alert(1)>", "\" onclick=\"alert(1)", "javascript:", "<?php", "<!DOCTYPE a>",
        "\u{301}", "\u{338}", "\u{20D2}", "\u{FE0F}", "\u{600}", "\u{110BD}", "\u{200D}", "\u{1F3FB}",
        "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}",
        "\0", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{9F}",
        "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{10FFFF}", "\u{D7FF}", "\u{E000}",
        "\r", "\n", "\r\n", "\t", " ", "a", "é", "e\u{301}", "日本", "👩‍👩‍👧‍👦", "🇫🇷", "ﷺ",
    ]

    /// The two that were let through when texts were escaped by `Character`.
    static let known = [
        "A<U+0301 b>&U+0301", "A<\u{301}b>\u{301}&\u{301}", "\u{600}<img src=x onerror=alert(1) y\u{600}>",
    ]

    static func text(using generator: inout some RandomNumberGenerator) -> String {
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
            .joined()
    }
}
