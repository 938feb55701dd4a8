/// An element of an XML document, before it is written.
struct Element: Equatable, Sendable {
    /// With its prefix: `ram:Name`.
    let name: String
    /// In the order in which they are written.
    var attributes: [Attribute]
    let content: Content

    struct Attribute: Equatable, Sendable {
        let name: String
        let value: String
    }

    enum Content: Equatable, Sendable {
        case text(String)
        case elements([Element])
    }

    /// An element that holds text.
    init(_ name: String, _ text: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
        content = .text(text)
    }

    /// An element that holds others; those that are nil are left out.
    init(_ name: String, _ elements: [Element?]) {
        self.name = name
        attributes = []
        content = .elements(elements.compactMap(\.self))
    }
}
