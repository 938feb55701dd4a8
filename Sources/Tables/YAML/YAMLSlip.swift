/// A slip of the pen that keeps a text from being YAML, or from saying what was meant.
package struct YAMLSlip: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// A line is moved in with a tab.
        case tab
        /// A line is moved in with spaces that YAML does not take for such.
        case wideSpace
        /// A line is moved in more than those beside it, or less.
        case indentation
        /// A text has a colon and a space in it.
        case colon
        /// A text begins with a character that means something to YAML.
        case beginning(String)
        /// A quotation has no end.
        case unclosedQuote(String)
        /// Something follows the end of a quotation, or of a list in brackets.
        case textAfter(String)
        /// A backslash between double quotes.
        case backslash
        /// A bracket is not closed.
        case unclosedBracket(String)
        /// A closing bracket too many.
        case bracketTooMany(String)
        case missingComma
        /// A hyphen that begins an item of a list has no space behind it.
        case dashWithoutSpace
        /// The colon behind a key has no space behind it.
        case colonWithoutSpace
        /// A line is neither a key with its value nor an item of a list.
        case noColon
        /// A second document begins.
        case secondDocument
        /// A hash begins a comment where a text was meant.
        case comment
        /// Octets that are no UTF-8.
        case encoding
        /// None of these.
        case other
    }

    package let kind: Kind
    /// 1…; nil where it is not known.
    package let line: Int?
    package let column: Int?
    /// What was written there, in part.
    package let text: String

    package init(_ kind: Kind, line: Int? = nil, column: Int? = nil, text: String = "") {
        self.kind = kind
        self.line = line
        self.column = column
        self.text = text
    }
}
