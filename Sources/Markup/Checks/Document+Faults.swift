extension Document {
    /// What is wrong with it, rule by rule.
    package var faults: [Fault] {
        let all = root.placed()
        return titleFaults(all) + idFaults(all) + headingFaults(all) + nameFaults(all) + scopeFaults(all)
            + all.flatMap(\.misplaced)
    }

    private func titleFaults(_ all: [PlacedElement]) -> [Fault] {
        let title = all.first { $0.element.tag == .title }?.element.text ?? ""
        return ((root[.lang] ?? "").isBlank ? [.noLanguage] : []) + (title.isBlank ? [.noTitle] : [])
    }

    private func scopeFaults(_ all: [PlacedElement]) -> [Fault] {
        all.map(\.element).filter { $0.tag == .th && $0[.scope] == nil }.map { .noScope($0.text) }
    }
}
