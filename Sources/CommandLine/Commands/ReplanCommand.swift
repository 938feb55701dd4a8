import Answers
import ArgumentParser
import Catalogue
import Operations

struct ReplanCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "replan", abstract: Terminal.help(.replanAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var accept: AcceptanceOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let watch = search.watch(in: common.spokenLanguage)
            let request = options.request(accepting: accept.acceptance)
            let report = try office.replan(asking: search.asked, search: watch, request)
            let isStopped = !watch.keepGoing()
            let published = report.state == .stored ? try office.publish(request) : nil
            return ReplanAnswer(report: report, published: published, isStopped: isStopped)
        }
    }
}
