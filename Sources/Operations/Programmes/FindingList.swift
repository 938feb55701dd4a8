import Answers
import Tables
import Workshops
import Yams

/// The findings of one file, collected while it is read; those past the hundredth are only counted.
///
/// One mistake is one finding: what only follows from another is not told beside it.
final class FindingList {
    let file: String
    /// The folder in which files that are named must be; nil to leave them unseen.
    let folder: ProgrammeFolder?
    /// The lines of the file, once it is text.
    var lines: [Substring.UnicodeScalarView] = []
    private var kept: [Finding] = []
    private var dropped = 0
    private(set) var hasErrors = false
    private var unknown: [UnknownName] = []
    private var named: Set<Identifier> = []

    init(file: String, folder: ProgrammeFolder? = nil) {
        self.file = file
        self.folder = folder
    }

    var isFull: Bool { room <= 0 }

    /// How many more findings are kept.
    var room: Int { Self.limit - kept.count }

    /// In the order of the lines.
    var findings: [Finding] {
        let sorted = kept.withMisplacedKeys.sorted {
            ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
        }
        guard dropped > 0 else { return sorted }
        let more = Finding.Problem.programme(.moreFindings(dropped))
        return sorted + [Finding(severity: .error, place: Finding.Place(file: file), problem: more)]
    }

    func add(_ problem: ProgrammeProblem, at mark: Mark?, _ severity: Finding.Severity = .error) {
        add(problem, line: mark?.line, column: mark?.column, severity)
    }

    func add(_ problem: ProgrammeProblem, line: Int?, column: Int?, _ severity: Finding.Severity = .error) {
        let place = Finding.Place(file: file, line: line, column: column)
        add(Finding(severity: severity, place: place, problem: .programme(problem)))
    }

    func add(_ finding: Finding) {
        if finding.severity == .error { hasErrors = true }
        guard !isFull else {
            dropped += 1
            return
        }
        kept.append(finding)
    }

    private static let limit = 100
}

extension FindingList {
    /// Something named that is not in its list.
    private struct UnknownName {
        let text: String
        let names: DeclaredNames
        let mark: Mark?
    }

    /// Notes that something of a list is named, or a text that names nothing there.
    func note(_ identifier: Identifier) { named.insert(identifier) }
    func note(unknown text: String, among names: DeclaredNames, at mark: Mark?) {
        hasErrors = true
        unknown.append(UnknownName(text: text, names: names, mark: mark))
    }

    /// Tells each name that is in no list once. One that is named often, where something is never named, is what that is
    /// called elsewhere.
    func tellUnknownNames() {
        for (text, all) in Dictionary(grouping: unknown, by: \.text).sorted(by: { $0.key < $1.key }) {
            let names = all[0].names, known = names.book.identifiers.map(\.description)
            let unnamed = names.book.identifiers.filter { !named.contains($0) }
            if all.count > 1, unnamed.count == 1, let mark = names.marks[unnamed[0]] {
                add(.misnamed(unnamed[0].description, instead: text, times: all.count), at: mark)
            } else {
                let nearest = isFull ? nil : text.nearest(among: known)
                add(.unknownReference(text, nearest: nearest, known: known), at: all[0].mark)
            }
        }
        unknown = []
    }
}

/// What a list of the file names, as far as it can be read.
struct DeclaredNames {
    let book: NameBook
    /// Where each is named.
    let marks: [Identifier: Mark]
    /// Whether each item of the list has an identifier: else nothing can be said of what names its items.
    let isComplete: Bool

    /// All that is named; nothing when something is missing.
    var whole: NameBook { isComplete ? book : NameBook([(identifier: Identifier, names: [String])]()) }
}

extension [Finding] {
    /// The same, where a key that is unknown in one place and missing in another is one that is not moved in as it should.
    fileprivate var withMisplacedKeys: [Finding] {
        let missing = Set(compactMap { if case .programme(.missingKey(let key)) = $0.problem { key } else { nil } })
        let unknown = Set(compactMap { if case .programme(.unknownKey(let key, _)) = $0.problem { key } else { nil } })
        let misplaced = missing.intersection(unknown)
        return compactMap { finding in
            switch finding.problem {
            // What is not there may be what is written under a key that nobody knows.
            case .programme(.voteWithoutOptions) where !unknown.isEmpty: return nil
            case .programme(.serialsMissing) where !unknown.isEmpty: return nil
            case .programme(.missingKey(let key)) where misplaced.contains(key): return nil
            case .programme(.unknownKey(let key, _)) where misplaced.contains(key):
                return Finding(
                    severity: finding.severity, place: finding.place, problem: .programme(.misplacedKey(key)))
            default: return finding
            }
        }
    }
}
