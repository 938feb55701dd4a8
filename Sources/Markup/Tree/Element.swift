/// An element: what it is, its attributes, and what it holds.
package struct Element: Sendable {
    let kind: Kind
    let attributes: [Attribute]
    /// None, unless it has a ``Tag``.
    let nodes: [Node]

    enum Kind: Sendable {
        case tag(Tag)
        case void(VoidTag)
        case style(StyleSheet)
    }

    /// An element that holds others or text; attributes that are nil are left out.
    package init(_ tag: Tag, _ attributes: Attribute?..., @MarkupBuilder holding nodes: () -> [Node] = { [] }) {
        self.init(.tag(tag), attributes, nodes())
    }

    /// An element that holds nothing; attributes that are nil are left out.
    package init(_ tag: VoidTag, _ attributes: Attribute?...) { self.init(.void(tag), attributes) }

    /// A `style` element.
    package init(_ style: StyleSheet) { self.init(.style(style), []) }

    /// Of attributes of one name the first counts, as for a reader of HTML (§13.2.5.33); XML allows one.
    init(_ kind: Kind, _ attributes: [Attribute?], _ nodes: [Node] = []) {
        self.kind = kind
        self.attributes = attributes.reduce(into: []) { kept, attribute in
            guard let attribute, !kept.contains(where: { $0.name == attribute.name }) else { return }
            kept.append(attribute)
        }
        self.nodes = nodes
    }
}

extension Element {
    var name: String {
        switch kind {
        case .tag(let tag): tag.rawValue
        case .void(let tag): tag.rawValue
        case .style: "style"
        }
    }

    /// Nil for one that holds nothing.
    var tag: Tag? { if case .tag(let tag) = kind { tag } else { nil } }

    /// The value of an attribute.
    subscript(name: Attribute.Name) -> String? { attributes.first { $0.name == name }?.value }
}
