import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct FeedCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "feed", abstract: Terminal.help(.feedAbstract))

    enum Kind: String, ExpressibleByArgument, Worded {
        case session, venue, trainer, person

        init?(argument: String) { self.init(word: argument) }

        var spellings: [String] {
            switch self {
            case .session: ["session"]
            case .venue: ["venue", "lieu"]
            case .trainer: ["trainer", "formateur", "formatrice"]
            case .person: ["person", "personne", "participant", "participante"]
            }
        }
    }

    @Argument(help: ArgumentHelp(Terminal.help(.feedKindHelp))) var kind: Kind
    @Argument(help: ArgumentHelp(Terminal.help(.feedSubjectHelp))) var which: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func validate() throws {
        let isNumbered = kind == .session || kind == .person
        guard !isNumbered || Int(which) != nil else { throw ValidationError(Terminal.help(.feedSubjectHelp)) }
    }

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            FeedAnswer(feed: try office.feed(of: subject(office), options.request))
        }
    }

    private func subject(_ office: Office) throws(Refusal) -> FeedSubject {
        switch kind {
        case .session: .session(Int(which) ?? 0)
        case .venue: .venue(try known(office.venue))
        case .trainer: .trainer(try known(office.trainer))
        case .person: .participant(Int(which) ?? 0)
        }
    }

    /// What is called so; or what was, as what is gone from the programme keeps its feed for a while.
    private func known(
        _ find: (_ name: String, _ now: Date) throws(Refusal) -> Identifier
    ) throws(Refusal) -> Identifier {
        do throws(Refusal) {
            return try find(which, options.request.now)
        } catch .unknownVenue(let name, let known) {
            guard let gone = Identifier(which) else { throw .unknownVenue(name, known: known) }
            return gone
        } catch .unknownTrainer(let name, let known) {
            guard let gone = Identifier(which) else { throw .unknownTrainer(name, known: known) }
            return gone
        }
    }
}
