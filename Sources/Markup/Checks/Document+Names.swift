extension Document {
    /// Who does not see a page is told what each field, button, link and picture of it is called (WAI-ARIA 1.2 §5.2.8).
    func nameFaults(_ all: [PlacedElement]) -> [Fault] {
        let spoken = all.map(\.element).filter { !$0.spoken.isBlank }
        let ids = Set(spoken.compactMap { $0[.id] })
        let labelled = Set(spoken.filter { $0.tag == .label }.compactMap { $0[.for] })
        let nameless = all.filter { placed in
            let element = placed.element
            let isLabelled = element.isField && labelled.contains(element[.id] ?? "")
            let namedBy = element[.ariaLabelledBy]?.split(separator: " ").map(String.init) ?? []
            return element.needsName && !isLabelled && ids.isDisjoint(with: namedBy)
                && (element[.ariaLabel] ?? "").isBlank && !placed.isNamedByText
        }
        return nameless.map { .noName($0.element.name) }
    }
}

extension PlacedElement {
    /// A field is named by the label in which it stands, what is pressed by what is in it, a picture by its title.
    fileprivate var isNamedByText: Bool {
        if element.isField { return ancestors.contains { $0.tag == .label && $0[.for] == nil && !$0.spoken.isBlank } }
        return switch element.kind {
        case .void: element[.alt] != nil
        case .tag(.svg):
            (ancestors + [element]).contains { $0[.ariaHidden] != nil }
                || element.nodes.contains { $0.element?.tag == .title && $0.element?.text.isBlank == false }
        default: !element.spoken.isBlank
        }
    }
}

extension Element {
    fileprivate var needsName: Bool {
        switch kind {
        case .void(.img), .tag(.svg), .tag(.a), .tag(.button), .tag(.summary): true
        default: isField
        }
    }

    /// Whether somebody fills it in.
    fileprivate var isField: Bool {
        switch kind {
        case .void(.input): self[.type] != Attribute.Field.hidden.rawValue
        case .tag(.select), .tag(.textarea): true
        default: false
        }
    }

    /// What is read aloud of it: its texts and what its pictures are called, but nothing that is filled in.
    fileprivate var spoken: String {
        guard !isField, self[.ariaHidden] == nil else { return "" }
        let texts = nodes.map { $0.text ?? $0.element?.spoken ?? "" }
        return ([self[.ariaLabel] ?? self[.alt] ?? ""] + texts).joined()
    }
}
