import Tables

/// Looks through answers for what docs/json.md does not allow.
struct JSONConvention {
    private(set) var complaints: [String] = []
    /// The names of all members, but of those that are named by codes.
    private(set) var names: Set<String> = []
    /// The names of the members of the first object of each kind, by where such objects stand.
    private var members: [String: [String]] = [:]

    /// Names under which a word is a code.
    private static let codes: Set = [
        "answer", "by", "change", "code", "event", "fact", "fault", "halfDay", "imprestAccount", "kind", "language",
        "method", "outcome", "presence", "referredBy", "severity", "state", "status",
    ]
    /// Names under which words in a list are codes.
    private static let listedCodes: Set = ["available", "missing", "wishes"]
    private static let days: Set = [
        "answeredOn", "appealEnds", "closesOn", "date", "firstDay", "lastDay", "made", "mandateOn", "sent", "takenOn",
        "today", "withdrawn",
    ]
    private static let instants: Set = [
        "answered", "at", "began", "ended", "expires", "lastModified", "modified", "sheetClosed", "since", "stamp",
        "until",
    ]
    private static let times: Set = ["start", "end"]
    private static let money: Set = [
        "amount", "applied", "deductible", "due", "euros", "excess", "floor", "gross", "net", "paid", "payable",
        "price", "value", "vat",
    ]
    /// Objects whose members are named by codes, those that apply.
    private static let maps: Set = [
        "cases", "comments", "counts", "others", "presences", "terms", "whole", "workshops",
    ]

    /// Those that count what the codes stand for: what is paid is a number of passes there.
    private static let counted: Set = ["counts", "others"]

    /// Looks through one answer; answers of one kind have the same members.
    mutating func read(_ text: String, of kind: String) {
        guard let root = try? JSONReader.read(Array(text.utf8)) else { return complain(kind, "no JSON") }
        look(at: root, name: "", path: Self.names(of: root).contains("conflict") ? "refusal" : kind)
    }

    private static func names(of node: JSONNode) -> [String] {
        if case .object(let members) = node.value { members.map(\.name) } else { [] }
    }

    private mutating func look(at node: JSONNode, name: String, path: String) {
        switch node.value {
        case .object(let members):
            let names = members.map(\.name)
            if names != Set(names).sorted() { complain(path, "names in disorder or twice") }
            let isMap = Self.maps.contains(name)
            for name in names where isMap ? !name.isKebab : !name.isCamel { complain(path, "name \(name)") }
            if !isMap, names != self.members[path, default: names] { complain(path, "other members: \(names)") }
            if !isMap {
                self.members[path] = names
                self.names.formUnion(names)
            }
            for member in members {
                let isCounted = Self.counted.contains(name)
                look(at: member.node, name: isCounted ? "" : member.name, path: "\(path).\(member.name)")
            }
        case .list(let items):
            for item in items {
                if Self.listedCodes.contains(name), case .text(let text) = item.value, !text.isKebab {
                    complain(path, "no code: \(text)")
                }
                look(at: item, name: "", path: path + "[]")
            }
        case .text(let text): look(at: text, name, path)
        case .number(let number):
            if number.contains(where: { ".eE".contains($0) }) { complain(path, "no whole number: \(number)") }
            if name.isMoney(Self.money) { complain(path, "an amount whose name does not end in Cents") }
            if Self.instants.union(Self.days).contains(name) { complain(path, "a time as a number") }
        case .flag, .null: break
        }
    }

    private mutating func look(at text: String, _ name: String, _ path: String) {
        if text.isEmpty { complain(path, "an empty text") }
        if name.hasSuffix("Cents") || text.wholeMatch(of: /-?\d+[.,]\d\d( ?€)?/) != nil {
            complain(path, "an amount as text: \(text)")
        }
        if Self.codes.contains(name), !text.isKebab { complain(path, "no code: \(text)") }
        if Self.days.contains(name), text.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil { complain(path, "no day: \(text)") }
        if name == "month", text.wholeMatch(of: /\d{4}-\d\d/) == nil { complain(path, "no month: \(text)") }
        if Self.times.contains(name), text.wholeMatch(of: /\d\d:\d\d/) == nil { complain(path, "no time: \(text)") }
        if name == "hours", text.wholeMatch(of: /\d\d:\d\d-\d\d:\d\d/) == nil { complain(path, "no hours: \(text)") }
        if text.wholeMatch(of: /\d\d?\/\d\d?\/\d{4}/) != nil { complain(path, "no day: \(text)") }
        let looksLikeInstant = text.prefixMatch(of: /\d{4}-\d\d-\d\d[T ]\d\d:?\d\d/) != nil
        if looksLikeInstant || Self.instants.contains(name),
            text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)/) == nil
        {
            complain(path, "no instant: \(text)")
        }
    }

    private mutating func complain(_ path: String, _ complaint: String) { complaints.append("\(path): \(complaint)") }
}

extension String {
    fileprivate var isKebab: Bool { wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil }

    fileprivate var isCamel: Bool { wholeMatch(of: /[a-z][A-Za-z0-9]*/) != nil }

    /// Whether one of the words is an amount's, and none says that passes or workshops are counted, or that it is cents.
    fileprivate func isMoney(_ words: Set<String>) -> Bool {
        let own = Set(replacing(/[A-Z]/) { " \($0.output.lowercased())" }.split(separator: " ").map(String.init))
        return !own.isDisjoint(with: words) && own.isDisjoint(with: ["cents", "passes", "workshops"])
    }
}
