import Answers
import Catalogue
import Documents
import Workshops

/// Why a line is no command, what was probably meant, and where to read more.
struct UsagePage {
    let fault: UsageFault
    let command: CommandSummary
    let correction: Correction?
    /// Whom a name may mean that was typed instead of a number; nil where none was.
    var people: PeopleMeant?

    func json(in language: Language) -> JSON {
        let lines = people?.lines ?? []
        let guesses =
            correction.map { correction in
                correction.line.map { [$0.asTyped] } ?? correction.words
            } ?? []
        return fault.json(meant: lines + guesses, in: language)
    }

    func text(_ page: Page) -> String {
        let language = page.language, width = page.width ?? HelpPage.width
        let lead = "\(Sentence.usageLead[language]) \(fault.sentence[language])"
        let about = fault.argument.map { HelpPage.row($0.written(in: language), $0.explained(in: language), width) }
        let usage = "\(Sentence.usageHeading[language])\(page.colon) \(command.usage(in: language))"
        let more = "\(Sentence.moreLead[language]) \(command.line) --help"
        return
            ([page.styled(lead, .bold)] + [about].compactMap(\.self) + (people?.text(page) ?? []) + meant(language)
            + [usage, more]).joined(separator: "\n")
    }

    /// The line that was meant, as a shell reads it; or what may have been.
    private func meant(_ language: Language) -> [String] {
        guard let correction else { return [] }
        guard let line = correction.line else { return [Sentence.meant(correction.words)[language]] }
        return [Sentence.meantLead[language], "  → \(line.asTyped.shown())"]
    }
}

extension UsageFault {
    /// What it is about, and so what to read about.
    fileprivate var argument: CommandArgument? {
        switch self {
        case .missingValue(let argument), .missing(let argument), .unfit(_, let argument, _),
            .folderTaken(_, let argument),
            .repeated(let argument, _):
            argument
        default: nil
        }
    }
}
