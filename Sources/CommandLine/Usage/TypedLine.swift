import Answers
import ArgumentParser
import Foundation
import Operations
import Workshops

/// The words that somebody typed after `ateliers`, held against all that can be typed.
struct TypedLine {
    let words: [String]
    let all: CommandSummary

    /// The line by which the program was called.
    static var called: TypedLine {
        TypedLine(words: Array(ProcessInfo.processInfo.arguments.dropFirst()), all: .ateliers())
    }

    /// The command that is called, or asked about, and the words after it.
    var called: (command: CommandSummary, rest: [String]) {
        all.called(by: words.first == "help" ? Array(words.dropFirst()) : words)
    }

    /// The words up to one that stands where a command should, and calls none.
    var unknownCommand: [String]? {
        let (command, rest) = called
        guard !command.commands.isEmpty, let word = rest.first, !word.utf8.starts(with: "-".utf8) else { return nil }
        return command.words + [word]
    }

    /// Why the parser, or the command, threw an error.
    func fault(_ error: any Error) -> UsageFault {
        if let error = error as? UsageError { return error.fault }
        if let unknownCommand { return .unknownCommand(unknownCommand) }
        let fault = UsageFault(Ateliers.message(for: error), of: called.command)
        guard case .unfit(let value, let argument, _) = fault, Self.isProgramme(value) else { return fault }
        return .folderTaken(value, argument)
    }

    /// Whether the answer is to be one for programs, wherever on the line that stands.
    var wantsJSON: Bool {
        zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" } || words.contains("--format=json")
    }

    /// The folder of a programme, when it stands where the command expects something else.
    var misplacedFolder: UsageFault? {
        let (command, rest) = called
        var operands = command.arguments.filter { $0.kind == .operand }[...], left = rest[...]
        while let word = left.popFirst() {
            let (name, value) = word.optionParts
            if let option = command.arguments.first(where: { $0.names.contains(name) }) {
                if option.kind == .option, value == nil { _ = left.popFirst() }
                continue
            }
            guard let operand = operands.popFirst() else { return nil }
            if operand.value != "folder", Self.isProgramme(word) { return .folderTaken(word, operand) }
        }
        return nil
    }

    private static func isProgramme(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: ProgrammeFolder(path: path).programmeFile.path)
    }

    /// What is wrong with the line; nil when nothing is.
    func fault() -> UsageFault? {
        if let unknownCommand { return .unknownCommand(unknownCommand) }
        do {
            _ = try Ateliers.parseAsRoot(words)
            return repetition
        } catch {
            return Ateliers.exitCode(for: error) == .success ? nil : fault(error)
        }
    }

    /// An option that can be given once and is given again with another value: one of them would be lost without a word.
    var repetition: UsageFault? {
        let (command, rest) = called
        var given: [String: [String]] = [:], left = rest[...]
        while let word = left.popFirst(), word != "--" {
            let (name, value) = word.optionParts
            guard let option = command.arguments.first(where: { $0.kind == .option && $0.names.contains(name) }),
                let value = value ?? left.popFirst(), !option.isRepeating
            else { continue }
            given[option.names[0], default: []].append(value)
            if let values = given[option.names[0]], Set(values).count > 1 { return .repeated(option, values: values) }
        }
        return nil
    }

    /// Whether some name of an option stands there twice, so that it is worth to look whether that may be.
    static func mayRepeat(_ words: [String]) -> Bool {
        let names = words.filter { $0.utf8.starts(with: "--".utf8) }.map(\.optionParts.name)
        return Set(names).count < names.count
    }
}

/// Thrown for what the argument parser lets pass.
struct UsageError: Error {
    let fault: UsageFault
}

extension [String] {
    /// The words after `ateliers` as a whole line, as a shell reads it.
    var asTyped: String { (["ateliers"] + self).map(\.quoted).joined(separator: " ") }
}

extension String {
    /// `--format=json` as a name and a value.
    var optionParts: (name: String, value: String?) {
        guard utf8.starts(with: "-".utf8), let sign = unicodeScalars.firstIndex(of: "=") else { return (self, nil) }
        return (String(unicodeScalars[..<sign]), String(unicodeScalars[unicodeScalars.index(after: sign)...]))
    }
}
