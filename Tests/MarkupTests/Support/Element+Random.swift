@testable import Markup

extension Element {
    /// Any element at all, sensible or not, with any text in any place that takes one.
    static func random(depth: Int = 4, using generator: inout some RandomNumberGenerator) -> Element {
        let attributes = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            Attribute.Name.allCases.randomElement(using: &generator).map {
                Attribute($0, Hostile.text(using: &generator))
            }
        }
        if Int.random(in: 0..<5, using: &generator) == 0, let tag = VoidTag.allCases.randomElement(using: &generator) {
            return Element(.void(tag), attributes)
        }
        let nodes: [Node] = (0..<Int.random(in: 0...4, using: &generator)).flatMap { _ -> [Node] in
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: [.text(Hostile.text(using: &generator))]
            case 1: Node.lines(Hostile.text(using: &generator))
            default: depth == 0 ? [] : [.element(random(depth: depth - 1, using: &generator))]
            }
        }
        return Element(.tag(Markup.Tag.allCases.randomElement(using: &generator) ?? .p), attributes, nodes)
    }
}
