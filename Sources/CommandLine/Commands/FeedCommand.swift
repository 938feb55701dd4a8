import Answers
import ArgumentParser
import Catalogue
import Operations
import Workshops

struct FeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "feed", abstract: Terminal.help(.feedAbstract))

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case session, venue, trainer, person
    }

    @Argument(help: ArgumentHelp(Terminal.help(.feedKindHelp))) var kind: Kind
    @Argument(help: ArgumentHelp(Terminal.help(.feedSubjectHelp))) var which: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func validate() throws {
        guard subject != nil else { throw ValidationError(Terminal.help(.feedSubjectHelp)) }
    }

    func run() throws {
        guard let subject else { return }
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            FeedAnswer(feed: try office.feed(of: subject, options.request))
        }
    }

    private var subject: FeedSubject? {
        switch kind {
        case .session: Int(which).map { .session($0) }
        case .venue: Identifier(which).map { .venue($0) }
        case .trainer: Identifier(which).map { .trainer($0) }
        case .person: Int(which).map { .participant($0) }
        }
    }
}
