import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct PriceCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "price", abstract: Terminal.help(.priceAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.priceFileHelp)), completion: .file()) var file: String?
    @Flag(help: ArgumentHelp(Terminal.help(.fromDatabaseHelp))) var fromDatabase = false
    @Flag(help: ArgumentHelp(Terminal.help(.soFarHelp))) var soFar = false
    @Option(help: ArgumentHelp(Terminal.help(.supposeHelp))) var suppose: [SupposedState] = []
    @Option(help: ArgumentHelp(Terminal.help(.supposePassesHelp))) var passes: [SupposedPasses] = []
    @Option(help: ArgumentHelp(Terminal.help(.issuedHelp))) var issued: [IssuedAmount] = []
    @Option(help: ArgumentHelp(Terminal.help(.upToHelp))) var upTo: Int?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        let supposes = soFar || upTo != nil || !(suppose.isEmpty && passes.isEmpty && issued.isEmpty)
        guard fromDatabase || (file != nil && !supposes) else {
            throw ValidationError(Terminal.help(.priceSourceMissing))
        }
    }

    func run() throws {
        var common = common
        // Without a file, the folder stands in its place.
        if fromDatabase, let file { common.folder = file }
        try common.answer(fromPlan: fromDatabase) { office throws(Refusal) in
            guard !fromDatabase, let file else {
                return PriceAnswer(overview: try office.price(assumptions, now: Date()))
            }
            return PriceAnswer(overview: try office.price(from: file == "-" ? .standardInput : GivenFile(at: file)))
        }
    }

    private var assumptions: PriceAssumptions {
        PriceAssumptions(
            basis: soFar ? .soFar : .everythingHeld, workshops: suppose, passes: passes, issued: issued.map(\.amount),
            upToSession: upTo)
    }

    /// What a document asked for: euros, below zero for a credit note.
    struct IssuedAmount: ExpressibleByArgument {
        let amount: Money

        init?(argument: String) {
            let isCredit = argument.hasPrefix("-")
            guard let euros = Money(typed: isCredit ? String(argument.dropFirst()) : argument) else { return nil }
            amount = isCredit ? .zero - euros : euros
        }
    }
}

extension SupposedState: ExpressibleByArgument {}
extension SupposedPasses: ExpressibleByArgument {}
