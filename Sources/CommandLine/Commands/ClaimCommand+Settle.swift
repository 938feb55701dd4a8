import Answers
import ArgumentParser
import Catalogue
import Operations
import Workshops

extension ClaimCommand {
    struct Settle: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.claimSettleAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.claimHelp))) var claim: Int
        @Option(help: ArgumentHelp(Terminal.help(.claimPaidHelp))) var paid: Serials?
        @Option(help: ArgumentHelp(Terminal.help(.claimRejectedHelp))) var rejected: Serials?
        @Option(help: ArgumentHelp(Terminal.help(.claimAnswerHelp)), completion: .file()) var answer: String?
        @Option(help: ArgumentHelp(Terminal.help(.faultHelp))) var fault: Pass.Fault?
        @Option(help: ArgumentHelp(Terminal.help(.rejectedBecauseHelp))) var because = ""
        @Option(help: ArgumentHelp(Terminal.help(.settledOnHelp)), transform: CivilDate.typed) var on: CivilDate?
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func validate() throws {
            guard answer == nil || (paid == nil && rejected == nil) else {
                throw ValidationError(Terminal.help(.claimAnswerTwice))
            }
        }

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                let settlement = try settlement()
                let report =
                    if let answer {
                        try office.settleClaim(
                            claim, from: GivenFile(at: answer), settlement, on: on, options.request)
                    } else {
                        try office.settleClaim(claim, settlement, on: on, options.request)
                    }
                return ClaimReportAnswer(report: report)
            }
        }

        private func settlement() throws(Refusal) -> ClaimSettlement {
            var settlement = ClaimSettlement(fault: fault, reason: because)
            switch try paid?.selection {
            case .all: settlement.paysRest = true
            case .serials(let texts): settlement.paid = texts
            case .chequebook, nil: break
            }
            settlement.rejected = try rejected?.texts ?? []
            return settlement
        }
    }
}

extension Pass.Fault: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}
