package import Answers
package import Workshops

extension UsageFault {
    /// For programs.
    package var code: String {
        switch self {
        case .unknownCommand: "unknown-command"
        case .missingCommand: "missing-command"
        case .unknownOption: "unknown-option"
        case .missingValue: "missing-value"
        case .unexpectedValue: "unexpected-value"
        case .unexpectedWords: "unexpected-words"
        case .missing: "missing-argument"
        case .unfit: "unfit-value"
        case .folderTaken: "folder-misplaced"
        case .repeated: "repeated-option"
        case .exclusive: "exclusive-options"
        case .rule: "usage"
        case .unknownShell: "unknown-shell"
        case .notUnderstood: "not-understood"
        }
    }

    /// What is wrong, in one sentence.
    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        switch self {
        case .unknownCommand(let words):
            let line = Self.shown(words.joined(separator: " "))
            return Sentence(
                fr: "La commande \(fr.quoted(line)) n'existe pas.", en: "There is no command \(en.quoted(line)).")
        case .missingCommand(let words):
            let line = words.joined(separator: " ")
            return Sentence(
                fr: "Dites ce qu'il faut faire, après \(fr.quoted(line)).",
                en: "Say what to do, after \(en.quoted(line)).")
        case .unknownOption(let name):
            return Sentence(
                fr: "L'option \(fr.quoted(Self.shown(name))) n'existe pas ici.",
                en: "There is no option \(en.quoted(Self.shown(name))) here.")
        case .missingValue(let argument):
            let name = argument.name ?? argument.value
            return Sentence(
                fr: "Il manque une valeur après \(fr.quoted(name)).",
                en: "A value is missing after \(en.quoted(name)).")
        case .unexpectedValue(let value, let flag):
            let flag = Self.shown(flag), value = Self.shown(value)
            return Sentence(
                fr: "L'option \(fr.quoted(flag)) s'écrit seule ; \(fr.quoted(value)) est de trop.",
                en: "The option \(en.quoted(flag)) stands alone; \(en.quoted(value)) is too much.")
        case .unexpectedWords, .missing, .unfit, .folderTaken, .repeated, .exclusive: return sentenceOfValues
        case .rule(let text): return Sentence(fr: text, en: text)
        case .unknownShell(let shell):
            return Sentence(
                fr: "Rien n'est prévu pour le shell \(fr.quoted(Self.shown(shell))) ; il y a bash, zsh et fish.",
                en: "There is nothing for the shell \(en.quoted(Self.shown(shell))); there is bash, zsh and fish.")
        case .notUnderstood:
            return Sentence(fr: "Cette ligne ne se comprend pas.", en: "This line cannot be understood.")
        }
    }

    /// Of values: missing, too many, or wrong.
    private var sentenceOfValues: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        switch self {
        case .unexpectedWords(let words):
            let isOne = words.count == 1
            return Sentence(
                fr: "\(fr.list(words.map { fr.quoted(Self.shown($0)) })) \(isOne ? "est" : "sont") de trop.",
                en: "\(en.list(words.map { en.quoted(Self.shown($0)) })) \(isOne ? "is" : "are") too much.")
        case .missing(let argument):
            return Sentence(
                fr: "Il manque \(argument.written(in: .french)).", en: "\(argument.written(in: .english)) is missing.")
        case .unfit(let value, let argument, let rule):
            return Sentence(
                fr: "\(fr.quoted(Self.shown(value))) ne convient pas pour \(argument.written(in: .french))."
                    + (rule.map { " \($0)" } ?? ""),
                en: "\(en.quoted(Self.shown(value))) does not do for \(argument.written(in: .english))."
                    + (rule.map { " \($0)" } ?? ""))
        case .folderTaken(let folder, let argument):
            return Sentence(
                fr: "\(fr.quoted(Self.shown(folder))), le dossier d'un programme, est pris ici pour "
                    + "\(argument.written(in: .french)).",
                en: "\(en.quoted(Self.shown(folder))), the folder of a programme, is taken for "
                    + "\(argument.written(in: .english)) here.")
        case .repeated(let argument, let values):
            let name = argument.name ?? argument.value
            return Sentence(
                fr: "L'option \(fr.quoted(name)) est donnée plusieurs fois : "
                    + "\(fr.list(values.map { fr.quoted(Self.shown($0)) })) ; n'en gardez qu'une.",
                en: "The option \(en.quoted(name)) is given several times: "
                    + "\(en.list(values.map { en.quoted(Self.shown($0)) })); keep only one.")
        case .exclusive(let one, let other):
            return Sentence(
                fr: "\(fr.quoted(Self.shown(one))) et \(fr.quoted(Self.shown(other))) ne vont pas ensemble ; "
                    + "donnez l'une ou l'autre, une fois.",
                en: "\(en.quoted(Self.shown(one))) and \(en.quoted(Self.shown(other))) do not go together; "
                    + "give one or the other, once.")
        default: return UsageFault.notUnderstood.sentence
        }
    }

    /// What was typed, on one line and not longer than a message can hold.
    private static func shown(_ text: String) -> String { text.beginning.shown() }
}

extension CommandArgument {
    /// As it stands in a line: `<personne>`, `--session <numéro>`, `--format text|json`.
    package func written(in language: Language) -> String {
        switch kind {
        case .operand: placeholder(in: language)
        case .option: "\(name ?? "") \(placeholder(in: language))"
        case .flag: name ?? ""
        }
    }

    /// What stands for its value: what it is called, or its few choices.
    private func placeholder(in language: Language) -> String {
        let all = choices.joined(separator: "|")
        guard all.isEmpty || all.utf8.count > 32 else { return all }
        return "<\(Sentence.valueWord(value)[language])>"
    }

    /// What it means, and what it can be.
    package func explained(in language: Language) -> String {
        let more = [
            choices.isEmpty ? nil : Sentence.choices(choices)[language], preset.map { Sentence.preset($0)[language] },
        ].compactMap(\.self)
        guard !more.isEmpty else { return abstract }
        return abstract + " (" + more.joined(separator: language == .french ? "\u{A0}; " : "; ") + ")"
    }
}

extension CommandSummary {
    /// How it is written: `ateliers person show <personne> [<dossier>] [<options>]`.
    package func usage(in language: Language) -> String {
        guard commands.isEmpty else { return "\(line) <\(Sentence.commandWord[language])>" }
        let operands = arguments.filter { $0.kind == .operand || !$0.isOptional }
            .map { $0.isOptional ? "[\($0.written(in: language))]" : $0.written(in: language) }
        let hasOptions = arguments.contains { $0.kind != .operand && $0.isOptional }
        return ([line] + operands + (hasOptions ? ["[<options>]"] : [])).joined(separator: " ")
    }
}

/// What stands around the descriptions of commands.
extension Sentence {
    package static let usageHeading = Sentence(fr: "Usage", en: "Usage")
    package static let operandsHeading = Sentence(fr: "Arguments", en: "Arguments")
    package static let optionsHeading = Sentence(fr: "Options", en: "Options")
    package static let commandsHeading = Sentence(fr: "Commandes", en: "Commands")
    package static let commandWord = Sentence(fr: "commande", en: "command")

    static func choices(_ words: [String]) -> Sentence {
        Sentence(
            fr: "choix : \(words.joined(separator: ", "))", en: "one of: \(words.joined(separator: ", "))")
    }

    static func preset(_ value: String) -> Sentence { Sentence(fr: "sinon : \(value)", en: "otherwise: \(value)") }

    /// Before the sentence that says what is wrong with a line.
    package static let usageLead = Sentence(fr: "Commande incomprise.", en: "The command was not understood.")
    /// Before the lines that were probably meant.
    package static let meantLead = Sentence(fr: "Vouliez-vous dire :", en: "Did you mean:")
    /// Before the way to know more.
    package static let moreLead = Sentence(fr: "Pour en savoir plus :", en: "To know more:")

    /// What may have been meant, where it is not sure.
    package static func meant(_ words: [String]) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "Vouliez-vous dire \(words.map { fr.quoted($0.shown()) }.joined(separator: " ou ")) ?",
            en: "Did you mean \(words.map { en.quoted($0.shown()) }.joined(separator: " or "))?")
    }

    /// Before the people who may be meant by a name.
    package static let peopleMeantLead = Sentence(
        fr: "Plusieurs personnes peuvent être voulues :", en: "Several people may be meant:")
    /// Before the way to find somebody.
    package static let findLead = Sentence(
        fr: "Une personne se dit par son numéro ; pour le trouver :", en: "People go by their number; to find it:")

    package static let helpOptionHelp = Sentence(fr: "Montrer cette aide.", en: "Show this help.")
    package static let versionOptionHelp = Sentence(fr: "Montrer la version.", en: "Show the version.")
    package static let helpCommandHelp = Sentence(
        fr: "Montrer l'aide d'une commande.", en: "Show the help of a command.")

    /// Where to read about one command, after the list of all.
    package static func helpPointer(_ line: String) -> Sentence {
        Sentence(fr: "\(line) <commande> --help en dit plus.", en: "\(line) <command> --help says more.")
    }

    /// What the argument parser writes into what shells complete, and what it means by it.
    package static let completionPhrases: [(english: String, sentence: Sentence)] = [
        ("Show help information.", helpOptionHelp), ("Show the version.", versionOptionHelp),
        ("Show subcommand help information.", helpCommandHelp),
    ]
}

/// What the page of the manual says beside the descriptions of commands.
extension Sentence {
    package static let manualHelp = Sentence(
        fr: "Écrire la page du manuel, pour man : ateliers --manual | man -l -.",
        en: "Write the page of the manual, for man: ateliers --manual | man -l -.")
    package static let manualName = Sentence(fr: "NOM", en: "NAME")
    package static let manualCommonOptions = Sentence(fr: "OPTIONS COMMUNES", en: "COMMON OPTIONS")
    package static let manualExitCodes = Sentence(fr: "CODE DE RETOUR", en: "EXIT STATUS")

    /// Which of the common options a command takes.
    package static func manualAlso(_ options: [String]) -> Sentence {
        Sentence(
            fr: "Et, expliqués à la fin : \(options.joined(separator: ", ")).",
            en: "And, explained at the end: \(options.joined(separator: ", ")).")
    }

    /// What the exit codes mean, from 0 on.
    package static let exitCodes = [
        Sentence(fr: "C'est fait.", en: "It is done."),
        Sentence(
            fr: "Une règle s'y oppose ; la réponse dit laquelle.", en: "A rule is against it; the answer says which."),
        Sentence(
            fr: "Ce qui est donné ne convient pas : la ligne, ou un fichier.",
            en: "What is given does not do: the line, or a file."),
        Sentence(
            fr: "Le système ne le permet pas : un droit, un disque, la base de données.",
            en: "The system does not allow it: a permission, a disk, the database."),
    ]
}
