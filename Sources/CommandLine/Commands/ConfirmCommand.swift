import Answers
import ArgumentParser
import Catalogue
import Operations

struct ConfirmCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "confirm", abstract: Terminal.help(.confirmAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions
    @OptionGroup var accept: AcceptanceOptions

    @Option(help: ArgumentHelp(Terminal.help(.venueHelp)))
    var venue: String?

    @Option(help: ArgumentHelp(Terminal.help(.sessionHelp)))
    var session: Int?

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let request = options.request(accepting: accept.acceptance)
            let report =
                if let venue {
                    try office.confirm(venue: venue, request)
                } else {
                    try office.confirm(session: session ?? 0, request)
                }
            let sentence =
                venue.map { report.sentence(ofVenue: $0) }
                ?? .sessionConfirmed(session ?? 0, changed: report.changed)
            return ConfirmAnswer(
                report: report, sentence: sentence, published: try office.publish(report, request))
        }
    }

    func validate() throws {
        guard (venue == nil) != (session == nil) else { throw ValidationError(Terminal.help(.oneToConfirm)) }
    }
}
