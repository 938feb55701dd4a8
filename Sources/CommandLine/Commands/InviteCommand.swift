import Answers
import ArgumentParser
import Catalogue
import Operations
import Workshops

struct InviteCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "invite", abstract: Terminal.help(.inviteAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(fromPlan: true) { office throws(Refusal) in
            InviteAnswer(report: try office.invite(options.request))
        }
    }
}

struct OutboxCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "outbox", abstract: Terminal.help(.outboxAbstract))

    @Option(help: ArgumentHelp(Terminal.help(.outboxSentHelp))) var sent: PeopleNumbers?
    @Flag(help: ArgumentHelp(Terminal.help(.outboxAllSentHelp))) var allSent = false
    @Option(help: ArgumentHelp(Terminal.help(.outboxNotSentHelp))) var notSent: PeopleNumbers?
    @Option(help: ArgumentHelp(Terminal.help(.outboxAgainHelp))) var again: String?
    @Flag(help: ArgumentHelp(Terminal.help(.pageHelp))) var html = false
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func validate() throws {
        guard [sent != nil, allSent, notSent != nil, again != nil].filter(\.self).count < 2 else {
            throw ValidationError(Terminal.help(.sentOrAll))
        }
    }

    func run() throws {
        if let again { return try printAgain(again) }
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let request = options.request
            if let notSent { return OutboxAnswer(outbox: try office.takeBack(messages: notSent.numbers, request)) }
            return OutboxAnswer(
                outbox: sent != nil || allSent
                    ? try office.handOver(messages: sent?.numbers, request) : try office.outbox(now: request.now))
        }
    }

    /// To a person by their number, or to a trainer by what the programme calls them.
    private func printAgain(_ who: String) throws {
        let number = Int(who).map(Recipient.participant)
        guard let recipient = number ?? Identifier(who).map(Recipient.trainer) else {
            throw ValidationError(Terminal.help(.outboxAgainHelp))
        }
        try common.answer { office throws(Refusal) in
            DuplicateAnswer(letters: try office.duplicates(for: recipient, now: options.request.now), isPage: html)
        }
    }
}
