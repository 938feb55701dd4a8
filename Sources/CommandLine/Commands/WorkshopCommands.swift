import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct SheetCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "sheet", abstract: Terminal.help(.sheetAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.workshopHelp))) var workshop: WorkshopNumber
    @Flag(help: ArgumentHelp(Terminal.help(.pageHelp))) var html = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            SheetAnswer(sheet: try office.sheet(of: workshop, now: Date()), isPage: html)
        }
    }
}

struct PostponeCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "postpone", abstract: Terminal.help(.postponeAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.workshopHelp))) var workshop: WorkshopNumber
    @Option(name: .customLong("to"), help: ArgumentHelp(Terminal.help(.postponeToHelp)), transform: CivilDate.typed)
    var day: CivilDate?
    @Option(help: ArgumentHelp(Terminal.help(.halfDayHelp))) var halfDay: HalfDay?
    @Option(help: ArgumentHelp(Terminal.help(.whyHelp))) var because: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var accept: AcceptanceOptions

    func validate() throws {
        // Nothing is accepted of what is only looked at.
        guard day != nil || accept.accepted == nil else { throw ValidationError(Terminal.help(.postponeToHelp)) }
    }

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            guard let day else {
                return PossibleDaysAnswer(
                    days: try office.possibleDays(for: workshop, half: halfDay, now: options.request.now))
            }
            let request = options.request(accepting: accept.acceptance)
            let report = try office.postpone(
                workshop: workshop, to: day, half: halfDay, reason: because, request)
            return ConfirmAnswer(
                report: report, sentence: .workshopMoved(report, workshop) ?? .nothingChanged,
                published: try office.publish(report, request))
        }
    }
}

struct ReinstateCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate", abstract: Terminal.help(.reinstateAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.sessionOrWorkshopHelp))) var what: SessionOrWorkshop
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var accept: AcceptanceOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let request = options.request(accepting: accept.acceptance)
            switch what {
            case .session(let number):
                let report = try office.reinstate(session: number, request)
                return ReinstatementAnswer(
                    report: report, session: number, published: try office.publish(report.confirmation, request))
            case .workshop(let workshop):
                let report = try office.reinstate(workshop: workshop, request)
                return ConfirmAnswer(
                    report: report, sentence: .workshopReinstated(workshop),
                    published: try office.publish(report, request))
            }
        }
    }
}

extension HalfDay: ExpressibleByArgument {
    package static var allValueStrings: [String] { allCases.map { "\($0)" } }

    package init?(argument: String) {
        self.init(word: argument)
    }
}
