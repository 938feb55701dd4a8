/// A page of HTML, which is well-formed XML, too.
package struct Document: Sendable {
    let root: Element

    /// A page in a language (a tag of BCP 47); its head may hold ``Element/viewport``, ``Element/stylesheet(_:)``, too.
    package init(
        language: String, title: String, style: StyleSheet? = nil, head: [Element] = [],
        @MarkupBuilder body: () -> [Node]
    ) {
        root = Element(.html, .lang(language)) {
            Element(.head) {
                Element(.meta, .charset)
                Element(.title) { title }
                head
                if let style { Element(style) }
            }
            Element(.body, holding: body)
        }
    }
}

extension Element {
    /// Lets a page be as wide as the screen of a telephone.
    package static var viewport: Element { Element(.meta, .name("viewport"), .content("width=device-width")) }

    /// A style sheet that the page fetches from ourselves.
    package static func stylesheet(_ path: Path) -> Element { Element(.link, .rel(.stylesheet), .href(path)) }
}
