import ArgumentParser
import Operations

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plan", abstract: Terminal.help(.planAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var search: SearchOptions

    @Flag(help: ArgumentHelp(Terminal.help(.againHelp)))
    var again = false

    func run() throws {
        try common.answer { office throws(Refusal) in
            let watch = search.watch(in: common.spokenLanguage)
            let report = try office.plan(again: again, asking: search.asked, search: watch, options.request)
            let isStopped = !watch.keepGoing()
            return PlanAnswer(report: report, published: try office.publish(report.overview), isStopped: isStopped)
        }
    }
}
