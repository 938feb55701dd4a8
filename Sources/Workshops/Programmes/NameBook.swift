/// Things that have an identifier, with what people call them: they are found by either.
package struct NameBook: Sendable {
    /// In the order of the programme.
    package let identifiers: [Identifier]
    private let byName: [String: Set<Identifier>]

    package init(_ named: [(identifier: Identifier, names: [String])]) {
        identifiers = named.map(\.identifier)
        var found: [String: Set<Identifier>] = [:]
        for item in named {
            for name in item.names { found[FoldedText(name).text, default: []].insert(item.identifier) }
        }
        // An identifier is that of one thing, whatever others are called.
        for identifier in identifiers { found[FoldedText(identifier.description).text] = [identifier] }
        byName = found
    }

    package var isEmpty: Bool { identifiers.isEmpty }

    /// The one thing that is called so, accents, capitals and hyphens aside; nil for none, and for several.
    package func find(_ text: String) -> Identifier? {
        if let identifier = Identifier(text), identifiers.contains(identifier) { return identifier }
        let found = byName[FoldedText(text).text] ?? []
        return found.count == 1 ? found.first : nil
    }

    /// What each of the folded names means that means one thing only.
    package var meanings: [String: Identifier] {
        byName.filter { $0.value.count == 1 && !$0.key.isEmpty }.compactMapValues(\.first)
    }
}

extension NameBook {
    /// By identifier, name and town; a town of several venues means none of them.
    package init(_ venues: [Venue]) { self.init(venues.map { ($0.identifier, [$0.name, $0.town]) }) }

    package init(_ trainers: [Trainer]) { self.init(trainers.map { ($0.identifier, [$0.name]) }) }

    package init(_ kits: [Kit]) { self.init(kits.map { ($0.identifier, [$0.name]) }) }
}
