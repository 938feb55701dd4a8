import Answers
import Workshops
import Yams

/// Something of the file with the identifier and the name that nothing else of its list may have.
struct Named<Value> {
    let identifier: Identifier
    let name: String
    let value: Value

    init(_ identifier: Identifier, _ name: String, _ value: Value) {
        self.identifier = identifier
        self.name = name
        self.value = value
    }
}

extension YAMLFields {
    /// A list, not empty, in which every identifier and every name is used once.
    func named<Value>(_ key: String, _ body: (YAMLFields) -> Named<Value>?) -> [Value]? {
        var lines: [String: Int?] = [:]
        let items = sections(key) { item -> Value? in
            guard let named = body(item) else { return nil }
            for (field, text) in [("id", named.identifier.description), ("name", named.name)] {
                let used = "\(field) \(text)"
                if let line = lines[used] {
                    item.add(.duplicateName(text, firstLine: line), at: field)
                    return nil
                }
                lines[used] = item.line(of: field)
            }
            return named.value
        }
        if count(key) == 0 {
            add(.emptyList, at: key)
            return nil
        }
        return items
    }

    /// What a list names, by the identifiers of its items and these fields, whatever else is wrong with them.
    func declared(_ key: String, calledBy fields: [String]) -> DeclaredNames {
        let items = optionalNode(key)?.sequence.map(Array.init) ?? []
        var marks: [Identifier: Mark] = [:], named: [(Identifier, [String])] = []
        for item in items {
            guard let node = item["id"], let identifier = node.scalar.flatMap({ Identifier($0.string) }) else {
                continue
            }
            marks[identifier] = node.mark
            named.append((identifier, fields.compactMap { item[$0]?.scalar?.string }))
        }
        return DeclaredNames(
            book: NameBook(named), marks: marks, isComplete: !items.isEmpty && named.count == items.count)
    }

    func line(of key: String) -> Int? { optionalNode(key)?.mark?.line }
}
