/// An element with those that it stands in, the outermost first.
struct PlacedElement {
    let element: Element
    let ancestors: [Element]
}

extension Element {
    /// It and all in it, in order.
    func placed(in ancestors: [Element] = []) -> [PlacedElement] {
        [PlacedElement(element: self, ancestors: ancestors)]
            + nodes.compactMap(\.element).flatMap { $0.placed(in: ancestors + [self]) }
    }

    /// The texts in it.
    var text: String { nodes.map { $0.text ?? $0.element?.text ?? "" }.joined() }
}

extension String {
    /// Whether it says nothing.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
