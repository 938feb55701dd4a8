import Catalogue
import Foundation
import Operations
import Workshops

/// The terminal that the program talks to, and what its environment asks for.
enum Terminal {
    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// Results, on standard output.
    static func answer(_ text: String) { write(shown(text), to: .standardOutput) }

    /// Messages, on standard error.
    static func tell(_ text: String) { write(shown(text), to: .standardError) }

    /// A document for programs, such as a page or a table, whose octets are not touched, on standard output.
    static func hand(_ document: String) { write(document, to: .standardOutput) }

    /// Text between two changes of style, which ``shown(_:)`` turns into what a terminal obeys.
    static func styled(_ text: String, _ style: String) -> String {
        "\(mark)\(style)m\(text)\(mark)0m"
    }

    /// What a terminal gets: nothing that is hidden is in it, whoever wrote it, but the ends of lines and our own styles.
    static func shown(_ text: String) -> String {
        // By scalars: to a string, a mark that joins what is beside it would not be there.
        let parts = text.unicodeScalars.split(separator: mark, omittingEmptySubsequences: false).map { String($0) }
        return parts.dropFirst().reduce(into: parts[0].shown(keepingLines: true)) { shown, part in
            let isStyle = Page.Style.codes.contains { part.utf8.starts(with: "\($0)m".utf8) }
            shown += (isStyle ? "\u{1B}[" : String(mark).shown()) + part.shown(keepingLines: true)
        }
    }

    /// A noncharacter, which Unicode leaves to programs for themselves.
    private static let mark: Unicode.Scalar = "\u{1FFFF}"

    /// A line on standard error, which must be a terminal, until the next one or anything else is said.
    static func showProgress(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(line.shown())".utf8))
        hasProgress = !line.isEmpty
    }

    nonisolated(unsafe) private static var hasProgress = false

    private static func write(_ text: String, to file: FileHandle) {
        guard !text.isEmpty else { return }
        if hasProgress { showProgress("") }
        do {
            try file.write(contentsOf: Data((text + "\n").utf8))
        } catch {
            // A reader that has gone away, such as `head`, is no fault of anybody.
            hasFailed = hasFailed || errno != EPIPE
        }
    }

    /// Whether something that was said could not be written, because a disk is full for example.
    nonisolated(unsafe) private(set) static var hasFailed = false

    /// Columns to fit in: what COLUMNS says, or the terminal; nil for as many as it takes.
    static var width: Int? {
        if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Whether to colour what is printed on a stream (no-color.org).
    static func hasColour(_ stream: Int32) -> Bool {
        isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// The language of the locale, when it is one of ours (POSIX order of LC_ALL, LC_MESSAGES, LANG).
    static var environmentLanguage: Language? {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale.flatMap { Language(rawValue: String($0.prefix(2))) }
    }

    /// The language of help, which is printed before any option or programme has been read.
    static let helpLanguage: Language = {
        let arguments = ProcessInfo.processInfo.arguments
        let option = arguments.firstIndex(of: "--language").map { arguments.dropFirst($0 + 1).first ?? "" }
        let joined = arguments.first { $0.hasPrefix("--language=") }?.dropFirst("--language=".count)
        return Language(rawValue: option ?? joined.map(String.init) ?? "") ?? environmentLanguage ?? .french
    }()

    static func help(_ sentence: Sentence) -> String { sentence[helpLanguage] }

    /// A page in the language of help.
    static func helpPage(on stream: Int32) -> Page {
        Page(language: helpLanguage, width: width, hasColour: hasColour(stream))
    }

    /// What shells complete, in the language of help.
    static func completions(_ script: String) -> String {
        Sentence.completionPhrases.reduce(script) { $0.replacing($1.english, with: help($1.sentence)) }
    }
}
