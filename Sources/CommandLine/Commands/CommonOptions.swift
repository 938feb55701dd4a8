import Answers
import ArgumentParser
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// The form in which a command answers.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension Language: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Terminal.help(.folderHelp)), completion: .directory)
    var folder = "."

    @Option(help: ArgumentHelp(Terminal.help(.databaseHelp)), completion: .file())
    var database: String?

    @Option(help: ArgumentHelp(Terminal.help(.languageHelp)))
    var language: Language?

    @Option(help: ArgumentHelp(Terminal.help(.formatHelp)))
    var format: AnswerFormat = .text

    /// The same of another folder.
    func at(_ folder: String) -> CommonOptions {
        var common = self
        common.folder = folder
        return common
    }

    var office: Office {
        let named = database ?? ProcessInfo.processInfo.environment["ATELIERS_DATABASE"]
        return Office(folder: ProgrammeFolder(path: folder), database: named.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// Carries out a verb and prints its answer, or says why it was refused; a trial says that it was one, and a clock that
    /// is behind the audit is told.
    ///
    /// Of what is told from the plan, that the file says something else by now is told, too.
    func answer(isTrial: Bool = false, fromPlan: Bool = false, _ verb: (Office) throws(Refusal) -> any Answer) throws {
        let office = office
        do {
            let answer = try verb(office)
            let language = spokenLanguage(of: office)
            if let behind = office.clockBehind {
                Terminal.tell(page(language, STDERR_FILENO).styled(Sentence.clockBehind(behind)[language], .yellow))
            }
            if fromPlan, format == .text, office.differsFromPlan(now: Date()) {
                let page = page(language, STDERR_FILENO)
                let lines = [page.styled(Sentence.differsFromPlan[language], .yellow)] + page.lines(for: [.plan])
                Terminal.tell(lines.joined(separator: "\n"))
            }
            try print(answer, isTrial: isTrial, in: language)
        } catch let refusal as Refusal {
            // Whoever forgets what comes before the folder has it taken for that.
            if folder == ".", case .noProgramme = refusal, let fault = TypedLine.called.misplacedFolder {
                throw UsageError(fault: fault)
            }
            try print(RefusalAnswer(refusal: refusal), in: spokenLanguage(of: office))
        }
    }

    private func print(_ answer: any Answer, isTrial: Bool = false, in language: Language) throws {
        switch format {
        case .text:
            if isTrial { Terminal.tell(Sentence.trial[language]) }
            Terminal.tell(answer.remarks(page(language, STDERR_FILENO)))
            let text = answer.text(page(language, STDOUT_FILENO))
            answer.isDocument ? Terminal.hand(text) : Terminal.answer(text)
        case .json:
            Terminal.hand(try answer.json(in: language).written())
        }
        guard answer.exitCode == 0 else { throw ExitCode(answer.exitCode) }
    }

    private func page(_ language: Language, _ stream: Int32) -> Page {
        Page(
            language: language, width: Terminal.width, hasColour: Terminal.hasColour(stream),
            place: (folder == "." ? [] : [folder]) + (database.map { ["--database", $0] } ?? []))
    }

    /// `--language`, then the environment, then the programme, then French.
    var spokenLanguage: Language { spokenLanguage(of: office) }

    private func spokenLanguage(of office: Office) -> Language {
        language ?? Terminal.environmentLanguage ?? office.programmeLanguage ?? .french
    }
}
