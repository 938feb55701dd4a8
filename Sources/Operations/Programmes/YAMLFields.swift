import Answers
import Foundation
import Workshops
import Yams

/// The fields of one mapping of a YAML file, read by name.
///
/// A field that is missing or malformed gives nil and a finding. Each field that is read is
/// thereby known; ``finish()`` reports the keys that nobody read.
final class YAMLFields {
    private let mapping: Node.Mapping
    /// The same by name: a file may have as many keys as it has room for.
    private let values: [String: Node]
    private let mark: Mark?
    private let list: FindingList
    private var known: Set<String> = []

    init?(_ node: Node, _ list: FindingList) {
        guard case .mapping(let mapping) = node else {
            list.add(.expected(.mapping, found: node.summary), at: node.mark)
            return nil
        }
        self.mapping = mapping
        values = Dictionary(mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }) { _, last in
            last
        }
        self.mark = node.mark
        self.list = list
    }

    /// Reads the mapping of `node` through `body`, then reports what it did not know.
    static func read<Value>(_ node: Node, _ list: FindingList, _ body: (YAMLFields) -> Value?) -> Value? {
        guard let fields = YAMLFields(node, list) else { return nil }
        let value = body(fields)
        fields.finish()
        return value
    }

    /// Adds a finding at a field, or at the mapping itself.
    func add(_ problem: ProgrammeProblem, at key: String? = nil, _ severity: Finding.Severity = .error) {
        list.add(problem, at: key.flatMap { values[$0]?.mark } ?? mark, severity)
    }

    /// Adds a finding at a value.
    func add(_ problem: ProgrammeProblem, at node: Node?, _ severity: Finding.Severity = .error) {
        list.add(problem, at: node?.mark ?? mark, severity)
    }

    /// The node of a field that must be there.
    func node(_ key: String) -> Node? {
        guard let node = optionalNode(key) else {
            list.add(.missingKey(key), at: mark)
            return nil
        }
        return node
    }

    /// The node of a field that may be left out.
    func optionalNode(_ key: String) -> Node? {
        known.insert(key)
        return values[key]
    }

    /// The nested mapping of a field that must be there.
    func section<Value>(_ key: String, _ body: (YAMLFields) -> Value?) -> Value? {
        node(key).flatMap { Self.read($0, list, body) }
    }

    /// A mapping that is an item of a list.
    func section<Value>(_ node: Node, _ body: (YAMLFields) -> Value?) -> Value? { Self.read(node, list, body) }

    /// The nested mapping of a field that may be left out.
    func optionalSection<Value>(_ key: String, _ body: (YAMLFields) -> Value?) -> Value? {
        optionalNode(key).flatMap { Self.read($0, list, body) }
    }

    /// The items of a list that must be there; items that cannot be read are left out, with findings.
    func items<Value>(_ key: String, _ body: (Node) -> Value?) -> [Value]? {
        node(key).flatMap { sequence($0) }?.compactMap(body)
    }

    /// The items of a list that may be left out.
    func optionalItems<Value>(_ key: String, _ body: (Node) -> Value?) -> [Value] {
        optionalNode(key).flatMap { sequence($0) }?.compactMap(body) ?? []
    }

    /// The mappings of a list that must be there.
    func sections<Value>(_ key: String, _ body: (YAMLFields) -> Value?) -> [Value]? {
        items(key) { Self.read($0, list, body) }
    }

    /// A mapping from names to values, such as minutes by venue.
    func entries<Value>(_ key: String, _ body: (_ name: Node, _ value: Node) -> Value?) -> [Value]? {
        node(key).flatMap { entries(of: $0, .mapping, body) }
    }

    /// The same of a mapping that is an item of a list.
    func entries<Value>(
        of node: Node, _ expectation: ProgrammeProblem.Expectation,
        _ body: (_ name: Node, _ value: Node) -> Value?
    ) -> [Value]? {
        guard case .mapping(let entries) = node else {
            list.add(.expected(expectation, found: node.summary), at: node.mark)
            return nil
        }
        return entries.compactMap { body($0.key, $0.value) }
    }

    /// A field of one line of text, turned into a value that `body` accepts.
    func value<Value>(
        _ key: String, _ expectation: ProgrammeProblem.Expectation, _ body: (String) -> Value?
    ) -> Value? {
        node(key).flatMap { scalar($0, expectation, body) }
    }

    /// One line of text as a value, or a finding that says what was expected.
    func scalar<Value>(
        _ node: Node, _ expectation: ProgrammeProblem.Expectation, _ body: (String) -> Value?
    ) -> Value? {
        guard case .scalar(let scalar) = node, node.null == nil, let value = body(scalar.string) else {
            list.add(.expected(expectation, found: node.summary), at: node.mark)
            return nil
        }
        if let hidden = HiddenCharacter(firstIn: scalar.string) {
            list.add(.hiddenCharacter(hidden), at: node.mark)
            return nil
        }
        return value
    }

    /// Reports every key that was never asked for, with the nearest one that is known.
    func finish() {
        for (key, _) in mapping {
            let name = key.scalar?.string ?? key.summary
            guard !known.contains(name) else { continue }
            let words = list.isFull ? [] : known.sorted()
            list.add(.unknownKey(name, nearest: nearest(to: name, among: words)), at: key.mark)
        }
    }

    /// The word that was probably meant; nil once no more findings are kept, as looking takes time.
    func nearest(to word: String, among known: [String]) -> String? { list.isFull ? nil : word.nearest(among: known) }

    /// How many items a list has, whether they can be read or not.
    func count(_ key: String) -> Int? { values[key]?.sequence?.count }

    /// What its author did that keeps a file of the programme's folder from being read; a fault of the system is none.
    func unreadable(_ path: String) -> ProgrammeProblem? {
        do throws(ProgrammeFolder.Unreadable) {
            _ = try list.folder?.open(path)
        } catch .problem(let problem) {
            return problem
        } catch {}
        return nil
    }

    private func sequence(_ node: Node) -> [Node]? {
        guard case .sequence(let sequence) = node else {
            list.add(.expected(.list, found: node.summary), at: node.mark)
            return nil
        }
        return Array(sequence)
    }
}

extension Node {
    /// What a person would recognise the value by, at most 40 characters.
    var summary: String {
        switch self {
        case .scalar(let scalar): scalar.string.count > 40 ? scalar.string.prefix(40) + "…" : scalar.string
        case .mapping: "{…}"
        case .sequence: "[…]"
        case .alias: "*"
        }
    }
}
