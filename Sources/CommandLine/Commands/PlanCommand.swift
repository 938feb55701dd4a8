import Answers
import ArgumentParser
import Catalogue
import Operations

struct PlanCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "plan", abstract: Terminal.help(.planAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var accept: AcceptanceOptions
    @OptionGroup var search: SearchOptions

    @Flag(help: ArgumentHelp(Terminal.help(.againHelp)))
    var again = false

    @Flag(help: ArgumentHelp(Terminal.help(.explainHelp)))
    var explain = false

    @Option(help: ArgumentHelp(Terminal.help(.whyNotHelp)))
    var whyNot: [String] = []

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            guard explain || !whyNot.isEmpty else { return try plan(office) }
            // What has its dates is explained as it is; questions that cannot be read are refused before planning.
            let stored = try explanation(office)
            if !again, let stored { return ExplanationAnswer(planned: nil, report: stored) }
            let planned = try plan(office)
            return try explanation(office).map { ExplanationAnswer(planned: planned, report: $0) } ?? planned
        }
    }

    private func explanation(_ office: Office) throws(Refusal) -> ExplanationReport? {
        try office.explanation(
            ofSessions: explain, whyNot: whyNot, search: search.watch(in: common.spokenLanguage), options.request)
    }

    private func plan(_ office: Office) throws(Refusal) -> PlanAnswer {
        let watch = search.watch(in: common.spokenLanguage)
        let request = options.request(accepting: accept.acceptance)
        let report = try office.plan(again: again, asking: search.asked, search: watch, request)
        let isStopped = !watch.keepGoing()
        let published = report.change == .proposed ? nil : try office.publish(request)
        return PlanAnswer(report: report, published: published, isStopped: isStopped)
    }
}
