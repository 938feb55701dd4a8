extension Writer {
    mutating func write(_ element: Element) {
        write("<")
        write(element.name)
        for attribute in element.attributes { write(attribute) }
        switch element.kind {
        case .void:
            write("/>")
        case .style(let style):
            write(">\n")
            write(style)
            write("</style>")
        case .tag(let tag):
            write(tag.startsLine ? ">\n" : ">")
            for node in element.nodes {
                write(node)
                if tag.holdsLines { write("\n") }
            }
            write("</")
            write(tag.rawValue)
            write(">")
        }
    }

    private mutating func write(_ node: Node) {
        switch node {
        case .element(let element): write(element)
        case .text(let text): write(text: text, in: .element)
        }
    }

    private mutating func write(_ attribute: Attribute) {
        write(" ")
        write(attribute.name.rawValue)
        write("=\"")
        write(text: attribute.value, in: .attribute)
        write("\"")
    }
}

extension Tag {
    /// Whether each thing in it stands on a line of its own, so that a page can be read and compared.
    var holdsLines: Bool {
        switch self {
        case .html, .head, .body, .table, .thead, .tbody, .tfoot: true
        default: false
        }
    }

    /// A reader of HTML drops a line feed that begins what was typed or set in lines: it gets one to drop (§13.2.6.4.7).
    fileprivate var startsLine: Bool { holdsLines || self == .pre || self == .textarea }
}
