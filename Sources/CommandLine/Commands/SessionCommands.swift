import Answers
import ArgumentParser
import Catalogue
import Operations
import Workshops

struct CancelCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: Terminal.help(.cancelAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.sessionOrWorkshopHelp))) var what: SessionOrWorkshop
    @Option(help: ArgumentHelp(Terminal.help(.causeHelp))) var cause: Cause?
    @Option(help: ArgumentHelp(Terminal.help(.whyHelp))) var because: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var accept: AcceptanceOptions

    func validate() throws {
        let isWorkshop = if case .workshop = what { true } else { false }
        guard !isWorkshop || cause != nil else { throw ValidationError(Terminal.help(.causeMissing)) }
    }

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let request = options.request(accepting: accept.acceptance)
            let report: ConfirmReport, sentence: Sentence, remedies: [Remedy]
            switch what {
            case .session(let number):
                report = try office.cancel(session: number, for: cause?.state, reason: because, request)
                let state = cause?.state ?? .cancelledInTime
                sentence = .sessionCancelled(
                    number, report.hasCalledOff(session: number, for: state) ? state : nil, changed: report.changed,
                    losers: report.losers)
                remedies = report.remediesOfCancelling
            case .workshop(let number):
                let state = cause?.state ?? .cancelledByProvider
                report = try office.cancel(workshop: number, state, reason: because, request)
                sentence = .workshopCancelled(number, changed: report.changed)
                remedies = []
            }
            return ConfirmAnswer(
                report: report, sentence: sentence, published: try office.publish(report, request),
                remedies: remedies)
        }
    }

    /// Who calls a workshop off.
    struct Cause: ExpressibleByArgument {
        let state: Workshop.State

        static let allValueStrings = Workshop.State.allCases.filter(\.isCancelled).map(\.rawValue)
        static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

        init?(argument: String) {
            guard let state = Workshop.State(word: argument), state.isCancelled else { return nil }
            self.state = state
        }
    }
}

/// A session or one of its workshops, as typed: `2`, `2.3`.
enum SessionOrWorkshop: ExpressibleByArgument {
    case session(Int)
    case workshop(WorkshopNumber)

    init?(argument: String) {
        let argument = argument.withoutNoun
        if let number = Int(argument) {
            self = .session(number)
        } else if let number = WorkshopNumber(argument) {
            self = .workshop(number)
        } else {
            return nil
        }
    }
}

extension String {
    /// Without a `session` or `atelier` before the number.
    fileprivate var withoutNoun: String {
        let words = split(whereSeparator: \.isWhitespace).map(String.init)
        let isNamed = words.count == 2 && ["session", "atelier", "workshop"].contains(FoldedText(words[0]).text)
        return isNamed ? words[1] : self
    }
}

extension WorkshopNumber: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument.withoutNoun) }
}

struct ThemeCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "theme", abstract: Terminal.help(.themeAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.seatSessionHelp))) var session: Int
    @Argument(help: ArgumentHelp(Terminal.help(.themeHelp))) var theme: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var accept: AcceptanceOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let request = options.request(accepting: accept.acceptance)
            let theme = try office.theme(named: theme, now: request.now)
            let report = try office.choose(theme: theme, forSession: session, request)
            return ConfirmAnswer(
                report: report, sentence: .themeChosen(theme, session: session, changed: report.changed),
                published: try office.publish(report, request), remedies: report.remediesOfChoosing)
        }
    }
}
