/// A value of a JSON text (RFC 8259), and where it begins.
package struct JSONNode {
    package enum Value {
        /// Members in the order of the text; a name may be there twice.
        case object([(name: String, node: JSONNode)])
        case list([JSONNode])
        case text(String)
        /// As it is written: it may be larger than any number of the program.
        case number(String)
        case flag(Bool)
        case null
    }

    package let value: Value
    /// Octets before it.
    package let offset: Int

    /// What a person would recognise the value by.
    package var summary: String {
        switch value {
        case .object: "{…}"
        case .list: "[…]"
        case .text(let text), .number(let text): text.summary
        case .flag(let isTrue): "\(isTrue)"
        case .null: "null"
        }
    }
}

extension String {
    /// At most 40 characters of a text from outside, none of which moves a terminal.
    package var summary: String {
        String(prefix(40).map { $0.unicodeScalars.contains(where: Self.isUnseen) ? "·" : $0 }) + (count > 40 ? "…" : "")
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

/// How much of a JSON text is read at most.
package struct JSONLimits {
    package var octets: Int
    package var depth: Int
    package var values: Int

    package init(octets: Int = 16_777_216, depth: Int = 32, values: Int = 1_000_000) {
        self.octets = octets
        self.depth = depth
        self.values = values
    }
}
