import Testing
import Workshops

@testable import CommandLine

struct TerminalTests {
    private static let hostile = [
        "\u{1B}[2J", "\u{9B}31m", "\u{202E}", "\u{2028}", "\u{200B}", "\u{FEFF}", "\u{E0041}", "\u{1FFFF}",
    ]

    @Test(arguments: hostile)
    func whatIsHiddenIsShown(text: String) {
        let page = Page(language: .english, width: nil, hasColour: true)
        for line in [
            text, page.styled(text, .red), Table(indent: 0, rows: [[.init(text), .init(text)]]).lines(on: page)[0],
        ] {
            let shown = Terminal.shown(line)
            let rest = shown.replacing("\u{1B}[31m", with: "").replacing("\u{1B}[0m", with: "")
            #expect(HiddenCharacter(firstIn: rest) == nil)
        }
    }

    @Test func ourOwnStylesAreObeyed() {
        let page = Page(language: .english, width: nil, hasColour: true)
        #expect(Terminal.shown("a\n" + page.styled("b\n", .bold)) == "a\n\u{1B}[1mb⟨U+000A⟩\u{1B}[0m")
        // A mark that joins does not hide where a style begins.
        #expect(Terminal.shown("\u{600}" + page.styled("\u{301}", .green)) == "\u{600}\u{1B}[32m\u{301}\u{1B}[0m")
    }
}
