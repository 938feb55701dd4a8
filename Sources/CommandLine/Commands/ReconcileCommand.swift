import Answers
import ArgumentParser
import Catalogue
import Operations

struct ReconcileCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: Terminal.help(.reconcileAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    @Option(help: ArgumentHelp(Terminal.help(.reconcileUpToHelp))) var upTo: Int?
    @Flag(help: ArgumentHelp(Terminal.help(.anomaliesTableHelp))) var csv = false

    func run() throws {
        try common.answer { office throws(Refusal) in
            ReconciliationAnswer(
                reconciliation: try office.reconciliation(upTo: upTo, now: moment.instant), isTable: csv)
        }
    }
}
