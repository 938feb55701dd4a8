extension PlacedElement {
    /// What is wrong with where it stands, and with where its texts do.
    var misplaced: [Fault] {
        let outer = ancestors.compactMap(\.tag)
        let refusing =
            outer.suffix(1).first { !$0.contentModel.holds(element) }
            ?? outer.last { element.tag.map($0.neverHolds.contains) ?? false }
        return (refusing.map { [.misplaced(element.name, in: $0.rawValue)] } ?? []) + strayTexts
    }

    private var strayTexts: [Fault] {
        guard let tag = element.tag, !tag.contentModel.hasText else { return [] }
        let strays = element.nodes.compactMap(\.text).filter { !$0.isBlank }
        return strays.map { _ in .misplaced("#text", in: tag.rawValue) }
    }
}
