import ArgumentParser
import Operations

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "confirm", abstract: Terminal.help(.confirmAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    @Option(help: ArgumentHelp(Terminal.help(.venueHelp)))
    var venue: String?

    @Option(help: ArgumentHelp(Terminal.help(.sessionHelp)))
    var session: Int?

    /// What is to be confirmed.
    enum Subject {
        case venue(String)
        case session(Int)
    }

    func run() throws {
        let subject = try subject()
        try common.answer { office throws(Refusal) in
            let report =
                switch subject {
                case .venue(let name): try office.confirm(venue: name, options.request)
                case .session(let number): try office.confirm(session: number, options.request)
                }
            return ConfirmAnswer(report: report, subject: subject, published: try office.publish(report.overview))
        }
    }

    func validate() throws { _ = try subject() }

    private func subject() throws -> Subject {
        switch (venue, session) {
        case (let venue?, nil): .venue(venue)
        case (nil, let session?): .session(session)
        default: throw ValidationError(Terminal.help(.oneToConfirm))
        }
    }
}
