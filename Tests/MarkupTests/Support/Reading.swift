import Foundation
import FoundationXML

@testable import Markup

/// An element as somebody else reads it.
final class Reading {
    let name: String
    let attributes: [String: [Unicode.Scalar]]
    private(set) var content: [Content] = []

    enum Content {
        case element(Reading)
        case text([Unicode.Scalar])
    }

    init(_ name: String, _ attributes: [String: [Unicode.Scalar]] = [:]) {
        self.name = name
        self.attributes = attributes
    }

    func add(_ element: Reading) { content.append(.element(element)) }

    /// Texts that follow each other are one; empty ones are none.
    func add(_ scalars: [Unicode.Scalar]) {
        guard !scalars.isEmpty else { return }
        if case .text(let text)? = content.last {
            content[content.count - 1] = .text(text + scalars)
        } else {
            content.append(.text(scalars))
        }
    }
}

extension Reading: Equatable {
    /// By scalar: strings are equal when they only look alike.
    static func == (left: Reading, right: Reading) -> Bool {
        left.name == right.name && left.attributes == right.attributes && left.content == right.content
    }
}

extension Reading.Content: Equatable {}

extension Reading: CustomStringConvertible {
    var description: String {
        let content = content.map { content in
            switch content {
            case .element(let element): "\(element)"
            case .text(let text): "\(text.map { String($0.value, radix: 16) })"
            }
        }
        return "\(name)\(attributes)\(content)"
    }
}

extension Reading {
    /// What the XML reader of Foundation makes of a document; nil when it is not well-formed.
    static func ofXML(_ bytes: [UInt8]) -> Reading? {
        let parser = XMLParser(data: Data(bytes)), delegate = Delegate()
        parser.delegate = delegate
        // It takes the end of the file for that of every element.
        return parser.parse() && delegate.open.isEmpty ? delegate.root : nil
    }

    private final class Delegate: NSObject, XMLParserDelegate {
        var root: Reading?
        private(set) var open: [Reading] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let element = Reading(name, attributes.mapValues { Array($0.unicodeScalars) })
            open.last?.add(element)
            open.append(element)
            root = root ?? element
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.add(Array(text.unicodeScalars)) }
    }
}

extension Element {
    /// What is meant to be read.
    var meant: Reading {
        let attributes = attributes.map { ($0.name.rawValue, $0.value.meant) }
        let reading = Reading(name, Dictionary(uniqueKeysWithValues: attributes))
        let lines: Set<String> = ["html", "head", "body", "table", "thead", "tbody", "tfoot"]
        if lines.union(["pre", "textarea"]).contains(name) { reading.add(["\n"]) }
        for node in nodes {
            switch node {
            case .element(let element): reading.add(element.meant)
            case .text(let text): reading.add(text.meant)
            }
            if lines.contains(name) { reading.add(["\n"]) }
        }
        return reading
    }

    /// How many `<` are ours.
    var brackets: Int {
        if case .void = kind { return 1 }
        return nodes.compactMap(\.element).reduce(2) { $0 + $1.brackets }
    }
}

extension String {
    /// It, but for what XML 1.0 does not allow (§2.2) and for its ends of line (§2.11).
    var meant: [Unicode.Scalar] {
        let scalars = Array(unicodeScalars)
        return scalars.indices.compactMap { place -> Unicode.Scalar? in
            let scalar = scalars[place]
            if scalar.value == 0xA, place > 0, scalars[place - 1].value == 0xD { return nil }
            if scalar.value == 0xD { return "\n" }
            let isAllowed = scalar.value == 9 || scalar.value == 10 || scalar.value >= 32
            return !isAllowed || scalar.value == 0xFFFE || scalar.value == 0xFFFF ? "\u{FFFD}" : scalar
        }
    }
}
