import ArgumentParser
import Operations

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plan", abstract: Terminal.help(.planAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    @Flag(help: ArgumentHelp(Terminal.help(.againHelp)))
    var again = false

    func run() throws {
        try common.answer { office throws(Refusal) in
            let report = try office.plan(again: again, options.request)
            return PlanAnswer(report: report, published: try office.publish(report.overview))
        }
    }
}
