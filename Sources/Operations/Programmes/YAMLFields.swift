import Answers
import Foundation
import Tables
import Workshops
import Yams

/// The fields of one mapping of a YAML file, read by name.
///
/// A field that is missing or malformed gives nil and a finding, and so does a list with an item that is. Each field that
/// is read is thereby known; ``finish()`` reports the keys that nobody read, and those that are missing.
final class YAMLFields {
    private let mapping: Node.Mapping
    /// The same by name: a file may have as many keys as it has room for.
    private let values: [String: Node]
    private let mark: Mark?
    private let list: FindingList
    private var known: Set<String> = []
    /// Keys that must be there and are not, in the order in which they were looked for.
    private var missing: [String] = []

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

    func note(_ identifier: Identifier) { list.note(identifier) }
    func noteUnknown(_ text: String, among names: DeclaredNames, at node: Node) {
        list.note(unknown: text, among: names, at: node.mark)
    }

    /// The node of a field that must be there.
    func node(_ key: String) -> Node? {
        guard let node = optionalNode(key) else {
            if !missing.contains(key) { missing.append(key) }
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

    /// The items of a list that must be there; nil, with findings, when one cannot be read.
    func items<Value>(_ key: String, _ body: (Node) -> Value?) -> [Value]? {
        node(key).flatMap { items(of: $0, body) }
    }

    /// The items of a list that may be left out.
    func optionalItems<Value>(_ key: String, _ body: (Node) -> Value?) -> [Value]? {
        guard let node = optionalNode(key) else { return [] }
        return items(of: node, body)
    }

    private func items<Value>(of node: Node, _ body: (Node) -> Value?) -> [Value]? {
        sequence(node).flatMap { Self.whole($0.map(body)) }
    }

    /// All values; nil when one is.
    private static func whole<Value>(_ values: [Value?]) -> [Value]? {
        let read = values.compactMap(\.self)
        return read.count == values.count ? read : nil
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
        // `{ crolles:29 }` is a key without a value for YAML.
        if let (key, _) = entries.first(where: { $1.isNothing && $0.scalar?.string.contains(":") == true }) {
            list.add(.slip(YAMLSlip(.colonWithoutSpace)), at: key.mark)
            return nil
        }
        return Self.whole(entries.map { body($0.key, $0.value) })
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
            if let slip = slip(at: node) {
                list.add(.slip(slip), line: slip.line, column: slip.column)
            } else {
                list.add(.expected(expectation, found: node.summary), at: node.mark)
            }
            return nil
        }
        if let hidden = HiddenCharacter(firstIn: scalar.string) {
            list.add(.hiddenCharacter(hidden), at: node.mark)
            return nil
        }
        return value
    }

    /// Why a value is not one line of text, where the line itself shows it.
    private func slip(at node: Node) -> YAMLSlip? {
        guard node.mapping != nil || node.isNothing, let mark = node.mark, list.lines.indices.contains(mark.line - 1)
        else { return nil }
        return YAMLSlip(ofValueIn: list.lines[mark.line - 1], line: mark.line, column: mark.column)
    }

    /// Reports every key that was never asked for, with the one that was probably meant, and the keys that are missing.
    ///
    /// A key that is missing because it is written wrongly is told once; so is the one key that is missing where one is
    /// written that nobody knows.
    func finish() {
        let sorted = known.sorted()
        var unknown: [(name: String, nearest: String?, mark: Mark?)] = []
        for (key, _) in mapping {
            let name = key.scalar?.string ?? key.summary
            guard !known.contains(name) else { continue }
            // What was meant by a key that will not be told is not looked for, as looking takes time.
            let isTold = unknown.count < list.room
            let nearest = isTold ? nearest(to: name, among: missing) ?? nearest(to: name, among: sorted) : nil
            missing.removeAll { $0 == nearest }
            unknown.append((name, nearest, key.mark))
        }
        if missing.count == 1, unknown.count == 1, unknown[0].nearest == nil {
            unknown[0].nearest = missing.removeFirst()
        }
        for key in unknown { list.add(.unknownKey(key.name, nearest: key.nearest), at: key.mark) }
        for key in missing { list.add(.missingKey(key), at: mark) }
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
    /// Whether nothing is written there.
    fileprivate var isNothing: Bool {
        scalar.map { $0.string.isEmpty && $0.style != .singleQuoted && $0.style != .doubleQuoted } ?? false
    }

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
