import Answers
import Billing
import Tables
import Workshops

/// The members of one object of a JSON text, read by name; one that is null is as good as absent.
///
/// A member that is malformed gives nil and a finding. Each member that is read is thereby known;
/// ``finish(ignoring:)`` reports those that nobody read.
final class JSONFields {
    let path: String
    private let node: JSONNode
    private let members: [(name: String, node: JSONNode)]
    private let findings: JSONFindings
    private var known: [String] = []

    /// Nil, with a finding, when the value is no object.
    init?(_ node: JSONNode, at path: String, _ findings: JSONFindings) {
        guard case .object(let members) = node.value else {
            findings.add(.priceFile(.expected(.object, found: node.summary)), at: path, offset: node.offset)
            return nil
        }
        self.path = path
        self.node = node
        self.members = members
        self.findings = findings
        var names: Set<String> = []
        for member in members where !names.insert(member.name).inserted {
            add(.programme(.duplicateKey(member.name.summary)), at: member.name.summary, member.node)
        }
    }

    /// Adds a finding at a member, or at the object itself.
    func add(_ problem: Finding.Problem, at key: String? = nil, _ severity: Finding.Severity = .error) {
        add(problem, at: key, key.flatMap(member) ?? node, severity)
    }

    /// The value of a member that may be left out.
    func optional(_ key: String) -> JSONNode? {
        if !known.contains(key) { known.append(key) }
        guard let found = member(key) else { return nil }
        if case .null = found.value { return nil }
        return found
    }

    /// The value of a member that must be there.
    func required(_ key: String) -> JSONNode? {
        let found = optional(key)
        if found == nil { add(.programme(.missingKey(key))) }
        return found
    }

    /// A whole number.
    func number(_ node: JSONNode?, at key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        if case .number(let text) = node.value, let number = Int(text), range.contains(number) { return number }
        add(.priceFile(.notWhole(found: node.summary, range)), at: key, node)
        return nil
    }

    /// What one of some words means.
    func word<Meaning>(_ node: JSONNode?, at key: String, _ meanings: KeyValuePairs<String, Meaning>) -> Meaning? {
        word(node, at: key, among: meanings.map(\.key)).map { meanings[$0].value }
    }

    /// One of the words of a setting.
    func choice<Setting: Worded & RawRepresentable>(
        _ node: JSONNode?, at key: String, _ setting: Setting.Type
    ) -> Setting? where Setting.RawValue == String {
        if case .text(let word) = node?.value, let value = Setting(word: word) { return value }
        _ = word(node, at: key, among: Setting.allCases.map(\.rawValue))
        return nil
    }

    /// Which of the words it is.
    private func word(_ node: JSONNode?, at key: String, among known: [String]) -> Int? {
        guard let node else { return nil }
        guard case .text(let word) = node.value else {
            add(.priceFile(.expected(.text, found: node.summary)), at: key, node)
            return nil
        }
        if let index = known.firstIndex(of: word) { return index }
        let shown = node.summary
        add(.programme(.unknownWord(shown, nearest: shown.nearest(among: known), known: known)), at: key, node)
        return nil
    }

    /// The items of a list, each with its path; none when it is left out.
    func items(_ key: String) -> [(path: String, node: JSONNode)] {
        guard let node = optional(key) else { return [] }
        guard case .list(let items) = node.value else {
            add(.priceFile(.expected(.list, found: node.summary)), at: key, node)
            return []
        }
        return items.enumerated().map { ("\(key)[\($0.offset)]", $0.element) }
    }

    /// The objects of a list; what is none is left out, with a finding.
    func objects(_ key: String) -> [JSONFields] {
        items(key).compactMap { JSONFields($0.node, at: below($0.path), findings) }
    }

    /// The object of a member that may be left out.
    func object(_ key: String) -> JSONFields? {
        optional(key).flatMap { JSONFields($0, at: below(key), findings) }
    }

    /// Reports every member that was never asked for, with the nearest one that is known.
    func finish(_ severity: Finding.Severity = .error, ignoring ignored: Set<String> = []) {
        for member in members where !known.contains(member.name) && !ignored.contains(member.name) {
            let name = member.name.summary, nearest = findings.isFull ? nil : name.nearest(among: known)
            add(.programme(.unknownKey(name, nearest: nearest)), at: name, member.node, severity)
        }
    }

    func add(_ problem: Finding.Problem, at key: String?, _ node: JSONNode, _ severity: Finding.Severity = .error) {
        findings.add(problem, at: key.map(below) ?? path, offset: node.offset, severity)
    }

    private func member(_ key: String) -> JSONNode? { members.first { $0.name == key }?.node }

    private func below(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}
