import Answers
import ArgumentParser
import Catalogue
import Operations

struct InviteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "invite", abstract: Terminal.help(.inviteAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            InviteAnswer(report: try office.invite(options.request))
        }
    }
}

struct OutboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "outbox", abstract: Terminal.help(.outboxAbstract))

    @Option(help: ArgumentHelp(Terminal.help(.outboxSentHelp))) var sent: PeopleNumbers?
    @Flag(help: ArgumentHelp(Terminal.help(.outboxAllSentHelp))) var allSent = false
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func validate() throws {
        guard sent == nil || !allSent else { throw ValidationError(Terminal.help(.sentOrAll)) }
    }

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let request = options.request
            return OutboxAnswer(
                outbox: sent != nil || allSent
                    ? try office.handOver(messages: sent?.numbers, request) : try office.outbox(now: request.now))
        }
    }
}
