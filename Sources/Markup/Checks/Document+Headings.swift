extension Document {
    /// What stands before the `h1`, as the head of a letter does, is of the second level.
    func headingFaults(_ all: [PlacedElement]) -> [Fault] {
        let levels = all.compactMap { $0.element.tag?.headingLevel }
        let top = levels.count { $0 == 1 }
        let skipped = zip([1] + levels, levels).filter { $1 > $0 + 1 }.map { Fault.skippedHeading($1) }
        return (top == 1 ? [] : [.topHeadings(top)]) + skipped
    }
}

extension Tag {
    fileprivate var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        default: nil
        }
    }
}
