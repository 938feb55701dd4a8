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
                } else {
                    lines[used] = item.line(of: field)
                }
            }
            return named.value
        }
        if count(key) == 0 { add(.emptyList, at: key) }
        return items
    }

    func line(of key: String) -> Int? { optionalNode(key)?.mark?.line }
}
