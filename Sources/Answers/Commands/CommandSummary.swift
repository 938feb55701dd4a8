/// A command of the terminal, as whoever types it must know it.
package struct CommandSummary: Sendable, Equatable {
    /// The words that call it, such as `ateliers person show`.
    package let words: [String]
    /// What it does, in one sentence of the reader's language.
    package let abstract: String
    /// What it takes, in the order in which it is told.
    package let arguments: [CommandArgument]
    /// The commands that are its parts; a command with parts does nothing by itself.
    package let commands: [CommandSummary]

    package init(
        words: [String], abstract: String, arguments: [CommandArgument] = [], commands: [CommandSummary] = []
    ) {
        self.words = words
        self.abstract = abstract
        self.arguments = arguments
        self.commands = commands
    }

    /// As it is typed, such as `ateliers person show`.
    package var line: String { words.joined(separator: " ") }

    /// The part that is called by a word.
    package func command(_ word: String) -> CommandSummary? { commands.first { $0.words.last == word } }

    /// The deepest command that words call, one after the other, and the words that are left.
    package func called(by words: some Sequence<String>) -> (command: CommandSummary, rest: [String]) {
        var rest = Array(words), command = self
        while let word = rest.first, let part = command.command(word) {
            rest.removeFirst()
            command = part
        }
        return (command, rest)
    }

    /// This command and all that are its parts, and theirs.
    package var everyCommand: [CommandSummary] { [self] + commands.flatMap(\.everyCommand) }
}
