/// What is wrong with a line that was typed, so that it is no command.
package enum UsageFault: Sendable, Equatable {
    /// All the words up to the one that is unknown.
    case unknownCommand([String])
    /// The words after which one more is needed.
    case missingCommand([String])
    case unknownOption(String)
    case missingValue(CommandArgument)
    /// A flag that was given a value.
    case unexpectedValue(String, flag: String)
    /// More words than the command takes.
    case unexpectedWords([String])
    case missing(CommandArgument)
    /// A value that is none for what it was given to, and what is asked of one.
    case unfit(String, CommandArgument, rule: String?)
    /// The folder of a programme, which stands where something else is expected.
    case folderTaken(String, CommandArgument)
    /// Something that can be given once, given again and otherwise.
    case repeated(CommandArgument, values: [String])
    /// Two flags of which one alone can be given.
    case exclusive(String, String)
    /// What the command itself asks of its line, as a sentence of the reader's language.
    case rule(String)
    /// A shell that nothing is completed for.
    case unknownShell(String)
    /// Nothing better can be said.
    case notUnderstood
}
