extension Document {
    /// Each `id` is one element's, and whatever speaks of one speaks of one that is there (HTML Living Standard §3.2.6).
    func idFaults(_ all: [PlacedElement]) -> [Fault] {
        let elements = all.map(\.element), ids = elements.compactMap { $0[.id] }, known = Set(ids)
        let invalid = known.filter { $0.isEmpty || $0.unicodeScalars.contains(where: \.properties.isWhitespace) }
        let repeated = known.filter { id in ids.count { $0 == id } > 1 }
        let unknown = elements.flatMap(\.references).filter { !known.contains($1) }
        let fragments = Set(known.map { Path.fragment($0).text })
        let links = elements.compactMap { $0[.href] }.filter { $0.hasPrefix("#") && $0 != "#" }
        let lost = links.filter { !fragments.contains($0) }
        return invalid.sorted().map { .invalidID($0) } + repeated.sorted().map { .repeatedID($0) }
            + unknown.map { .unknownID($1, of: $0.rawValue) }
            + lost.map { .unknownID(String($0.dropFirst()), of: Attribute.Name.href.rawValue) }
    }
}

extension Element {
    /// The `id`s of which it speaks.
    fileprivate var references: [(Attribute.Name, String)] {
        [Attribute.Name.for, .ariaLabelledBy, .ariaDescribedBy].flatMap { name in
            (self[name] ?? "").split(separator: " ").map { (name, String($0)) }
        }
    }
}
