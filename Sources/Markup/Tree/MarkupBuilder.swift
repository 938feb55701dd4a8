/// Collects what stands in the braces of an element: elements and strings, which are text (SE-0289).
@resultBuilder
package enum MarkupBuilder {
    /// One element.
    package static func buildExpression(_ element: Element) -> [Node] { [.element(element)] }

    /// Text, whatever is in it.
    package static func buildExpression(_ text: String) -> [Node] { [.text(text)] }

    /// Elements, one after the other.
    package static func buildExpression(_ elements: [Element]) -> [Node] { elements.map { .element($0) } }

    /// What was collected elsewhere, as by ``Node/lines(_:)``.
    package static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }

    /// All of it, in order.
    package static func buildBlock(_ nodes: [Node]...) -> [Node] { nodes.flatMap(\.self) }

    /// `if`
    package static func buildOptional(_ nodes: [Node]?) -> [Node] { nodes ?? [] }

    /// `if`, `switch`
    package static func buildEither(first nodes: [Node]) -> [Node] { nodes }

    /// `else`, `switch`
    package static func buildEither(second nodes: [Node]) -> [Node] { nodes }

    /// `for`
    package static func buildArray(_ nodes: [[Node]]) -> [Node] { nodes.flatMap(\.self) }
}
