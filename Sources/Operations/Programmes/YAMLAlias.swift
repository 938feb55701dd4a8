import Yams

/// An anchor or an alias of YAML, which no programme needs.
///
/// A few lines of them can stand for more than any memory holds, so that they must be found before the text is composed.
/// Where one may begin, only the parser knows: it reads the text with each `&` and `*` replaced by a character that
/// begins a word. Each word that then begins with one is an anchor or an alias.
struct YAMLAlias {
    let text: String
    /// Both count from 1.
    let line: Int
    let column: Int

    /// The first in a text.
    ///
    /// - Throws: `YamlError` where the text is no YAML either way.
    init?(firstIn text: String) throws {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else { return nil }
        let words = Self.replace(text, Self.standIns)
        do {
            guard let found = try Yams.compose(yaml: words, .basic)?.firstStandIn, let mark = found.mark else {
                return nil
            }
            self.init(found.string, mark.line, mark.column)
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            guard let word = keys.first(where: { $0.unicodeScalars.first?.isStandIn == true }) else {
                throw YamlError.duplicatedKeysInMapping(duplicates: keys.map(Self.original), context: context)
            }
            self.init(word, context.mark.line, context.mark.column)
        } catch let error as YamlError {
            guard let mark = error.mark, let found = Self.last(in: words, before: mark) else { throw error }
            self.init(found.word, found.line, found.column)
        }
    }

    private init(_ word: String, _ line: Int, _ column: Int) {
        let name = word.unicodeScalars.prefix { !$0.properties.isWhitespace && !",[]{}".unicodeScalars.contains($0) }
        text = Self.original(String(name))
        self.line = line
        self.column = column
    }

    /// The last before a place at which the parser gave up: it ends a word where a list follows an anchor on its line, or
    /// a mapping on the next one.
    private static func last(in text: String, before mark: Mark) -> (word: String, line: Int, column: Int)? {
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
        guard lines.indices.contains(mark.line - 1) else { return nil }
        let here = Array(lines[mark.line - 1].prefix(mark.column)),
            above = mark.line > 1 ? Array(lines[mark.line - 2]) : []
        for (line, scalars) in [(mark.line, here), (mark.line - 1, above)] {
            let start = scalars.indices.last { index in
                scalars[index].isStandIn && (index == 0 || " \t[]{},:?-".unicodeScalars.contains(scalars[index - 1]))
            }
            if let start { return (String(String.UnicodeScalarView(scalars[start...])), line, start + 1) }
        }
        return nil
    }

    private static func original(_ text: String) -> String {
        replace(text, Dictionary(uniqueKeysWithValues: standIns.map { ($1, $0) }))
    }

    private static func replace(_ text: String, _ scalars: [Unicode.Scalar: Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { scalars[$0] ?? $0 }))
    }

    /// Noncharacters, which no text has that is handed to a parser.
    fileprivate static let standIns: [Unicode.Scalar: Unicode.Scalar] = ["&": "\u{1FFFE}", "*": "\u{1FFFF}"]
}

extension Unicode.Scalar {
    fileprivate var isStandIn: Bool { YAMLAlias.standIns.values.contains(self) }
}

extension Node {
    /// The first word of the text, keys among them, that begins where an anchor or an alias would.
    fileprivate var firstStandIn: Scalar? {
        switch self {
        case .scalar(let scalar): scalar.isStandIn ? scalar : nil
        case .sequence(let sequence): sequence.lazy.compactMap(\.firstStandIn).first
        case .mapping(let mapping): mapping.lazy.compactMap { $0.key.firstStandIn ?? $0.value.firstStandIn }.first
        case .alias: nil
        }
    }
}

extension Node.Scalar {
    fileprivate var isStandIn: Bool {
        style == .plain && string.unicodeScalars.first.map(\.isStandIn) == true
    }
}

extension YamlError {
    fileprivate var mark: Mark? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
        default: nil
        }
    }
}
