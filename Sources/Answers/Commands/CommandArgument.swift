/// What a command takes: by its place, or by its name.
package struct CommandArgument: Sendable, Equatable {
    /// How it is given.
    package enum Kind: String, Sendable {
        /// By its place on the line.
        case operand
        /// A name, then a value.
        case option
        /// A name alone.
        case flag
    }

    package let kind: Kind
    /// The names as they are typed, such as `-h` and `--help`; none for an operand.
    package let names: [String]
    /// What its value is called, by a word of English in kebab-case, such as `half-day`.
    package let value: String
    /// What it means, in one sentence of the reader's language.
    package let abstract: String
    /// The only values that it takes; empty when there are others.
    package let choices: [String]
    /// What holds when it is left out.
    package let preset: String?
    package let isOptional: Bool
    package let isRepeating: Bool

    package init(
        _ kind: Kind, names: [String] = [], value: String, abstract: String, choices: [String] = [],
        preset: String? = nil, isOptional: Bool = true, isRepeating: Bool = false
    ) {
        self.kind = kind
        self.names = names
        self.value = value
        self.abstract = abstract
        self.choices = choices
        self.preset = preset
        self.isOptional = isOptional
        self.isRepeating = isRepeating
    }

    /// The name by which one speaks of it: the longest.
    package var name: String? { names.max { $0.utf8.count < $1.utf8.count } }
}
