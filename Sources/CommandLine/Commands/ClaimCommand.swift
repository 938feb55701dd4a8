import Answers
import ArgumentParser
import Catalogue
import Operations
import Workshops

/// `ateliers claim`, and what can be done with counter-payment claims.
struct ClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim", abstract: Terminal.help(.claimAbstract),
        subcommands: [Make.self, Send.self, Settle.self, Undo.self, Show.self, List.self])

    struct Make: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.claimMakeAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.monthHelp)), transform: CivilMonth.typed) var month: CivilMonth
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                ClaimReportAnswer(report: try office.makeClaim(of: month, options.request))
            }
        }
    }

    struct Send: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.claimSendAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.claimHelp))) var claim: Int
        @Option(help: ArgumentHelp(Terminal.help(.sentOnHelp)), transform: CivilDate.typed) var on: CivilDate?
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                ClaimReportAnswer(report: try office.sendClaim(claim, on: on, options.request))
            }
        }
    }

    struct Undo: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.claimUndoAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.claimHelp))) var claim: Int
        @Option(help: ArgumentHelp(Terminal.help(.claimBecauseHelp))) var because = ""
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                ClaimReportAnswer(report: try office.withdrawClaim(claim, reason: because, options.request))
            }
        }
    }
}

extension CivilMonth {
    /// The month that somebody typed.
    static func typed(_ text: String) throws -> CivilMonth {
        guard let month = CivilMonth(typed: text) else { throw ValidationError(Terminal.help(.monthHelp)) }
        return month
    }
}
