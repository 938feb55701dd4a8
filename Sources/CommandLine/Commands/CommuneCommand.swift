import Answers
import ArgumentParser
import Catalogue
import Operations
import Workshops

struct CommuneCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "commune", abstract: Terminal.help(.communeAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.communeNameHelp))) var commune: String
    @Option(help: ArgumentHelp(Terminal.help(.answerHelp))) var answer: CommuneStanding.Answer?
    @Option(help: ArgumentHelp(Terminal.help(.answeredOnHelp)), transform: CivilDate.typed) var on: CivilDate?
    @Option(help: ArgumentHelp(Terminal.help(.confirmedHelp)), transform: Self.count) var chequebooks: Int?
    @Option(help: ArgumentHelp(Terminal.help(.mandateHelp)), transform: CivilDate.typed) var mandate: CivilDate?
    @Option(help: ArgumentHelp(Terminal.help(.regieHelp))) var regie: CommuneStanding.ImprestAccount?
    @Option(name: .customLong("return"), help: ArgumentHelp(Terminal.help(.returnHelp)), transform: Self.count)
    var returned: Int?
    @Option(help: ArgumentHelp(Terminal.help(.askHelp)), transform: Self.count) var ask: Int?
    @Option(help: ArgumentHelp(Terminal.help(.becauseHelp))) var because: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        let change = AllocationChange(
            answer: answer, answered: on, confirmed: chequebooks, mandate: mandate, imprestAccount: regie,
            returned: returned, asked: ask, reason: because)
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            CommuneAnswer(report: try office.allocate(commune, change, options.request))
        }
    }

    private static func count(_ text: String) throws -> Int {
        guard let count = Int(text), (0...1_000_000).contains(count) else {
            throw ValidationError(Terminal.help(.countHelp))
        }
        return count
    }
}

extension CivilDate {
    /// The day that somebody typed.
    static func typed(_ text: String) throws -> CivilDate {
        guard let day = CivilDate(typed: text) else {
            throw ValidationError(Terminal.help(DaySlip(in: text).map(Sentence.slip) ?? .dayHelp))
        }
        return day
    }
}

extension CommuneStanding.Answer: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}
extension CommuneStanding.ImprestAccount: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}
