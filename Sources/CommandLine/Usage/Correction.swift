import Answers
import Catalogue
import Workshops

/// What was probably meant by a line that is no command.
struct Correction: Equatable {
    /// What may have been meant by the first word that is wrong, such as `ateliers statistics`, or `--format json`.
    let words: [String]
    /// The whole line; nil where it is not sure.
    let line: [String]?

    /// Nil when nothing is near.
    init?(of line: TypedLine, _ fault: UsageFault? = nil) {
        if case .folderTaken(let folder, let argument) = fault, let place = line.words.lastIndex(of: folder) {
            // What is missing goes before the folder.
            var words = line.words
            words.insert(Terminal.help(.valueWord(argument.value)).uppercased(), at: place)
            (self.words, self.line) = ([], words)
            return
        }
        var line = line, first: [String]?
        for _ in 1...Self.most {
            guard let fault = line.fault() else { break }
            guard let guess = Guess(for: fault, in: line), !guess.replacements.isEmpty else { break }
            first = first ?? guess.replacements.map { (guess.lead + $0).joined(separator: " ") }
            guard guess.replacements.count == 1 else { break }
            line = TypedLine(words: guess.applied, all: line.all)
        }
        guard let first else { return nil }
        words = first
        self.line = first.count == 1 && line.fault() == nil ? line.words : nil
    }

    /// Mistakes in one line; with more, nobody knows what was meant.
    private static let most = 4
}

/// What one word of a line may have been.
private struct Guess {
    let words: [String]
    let range: Range<Int>
    let replacements: [[String]]
    /// The words before it, where it says nothing without them.
    var lead: [String] = []

    /// With the first replacement in place.
    var applied: [String] { words[..<range.lowerBound] + replacements[0] + words[range.upperBound...] }

    init?(for fault: UsageFault, in line: TypedLine) {
        words = line.words
        let (command, rest) = line.called
        switch fault {
        case .unknownCommand:
            let known = command.commands.compactMap(\.words.last) + (command.words.count == 1 ? ["help"] : [])
            let place = words.count - rest.count, word = rest.first ?? ""
            let near = word.meant(among: known), others = CommandSynonyms.of(word, after: command.words.dropFirst())
            let isNear = others.isEmpty || near.contains { $0.utf8.starts(with: word.lowercased().utf8) }
            range = isNear ? place..<(place + 1) : (place + 1 - command.words.count)..<(place + 1)
            replacements = isNear ? near.map { [$0] } : others
            lead = isNear ? command.words : ["ateliers"]
        case .unknownOption(let name):
            guard let place = words.firstIndex(where: { $0.optionParts.name == name }) else { return nil }
            if let turned = Self.turned(line) {
                range = 0..<words.count
                replacements = [turned]
            } else {
                range = place..<(place + 1)
                replacements = Self.options(like: words[place], of: command)
            }
        case .unfit(let value, let argument, _):
            let joined = argument.names.map { "\($0)=\(value)" }
            guard let place = words.lastIndex(where: { $0 == value || joined.contains($0) }) else { return nil }
            range = place..<(place + 1)
            let name = words[place] == value ? "" : "\(words[place].optionParts.name)="
            replacements = value.meant(among: argument.choices).map { [name + $0] }
        default: return nil
        }
    }

    /// Options that were typed before the command, after it.
    private static func turned(_ line: TypedLine) -> [String]? {
        guard line.called.command.words.count == 1,
            let place = line.words.firstIndex(where: { line.all.command($0) != nil }), place > 0
        else { return nil }
        return Array(line.words[place...] + line.words[..<place])
    }

    /// Options whose name is near, or of which a choice was taken for a name: `--json`.
    private static func options(like word: String, of command: CommandSummary) -> [[String]] {
        let (typed, value) = word.optionParts
        var known: [String: [String]] = [:]
        for option in command.arguments where option.kind == .option {
            for choice in option.choices where value == nil { known[choice] = [option.name ?? "", choice] }
        }
        for argument in command.arguments {
            guard let name = argument.name, argument.kind == .option || value == nil else { continue }
            known[name.bare] = [name + (value.map { "=\($0)" } ?? "")]
        }
        if let other = CommandSynonyms.option(typed.bare), let option = known[other] { return [option] }
        return typed.bare.meant(among: known.keys.sorted()).compactMap { known[$0] }
    }
}

extension String {
    /// Without the hyphens that make it a name.
    fileprivate var bare: String { String(unicodeScalars.drop { $0 == "-" }) }
}
