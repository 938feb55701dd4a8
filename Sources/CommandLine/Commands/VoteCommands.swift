import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct VoteCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "vote", abstract: Terminal.help(.voteAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @Argument(help: ArgumentHelp(Terminal.help(.votedThemesHelp))) var themes: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        let chosen = themes.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            VoteAnswer(vote: try office.vote(chosen, by: person, options.request))
        }
    }
}

struct VotesCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "votes", abstract: Terminal.help(.votesAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.seatSessionHelp))) var session: Int
    @Flag(help: ArgumentHelp(Terminal.help(.closeVoteHelp))) var close = false
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            guard close else {
                return VoteAnswer(vote: try office.votes(ofSession: session, now: options.request.now))
            }
            let report = try office.closeVote(ofSession: session, options.request)
            let votes = try office.votes(ofSession: session, now: options.request.now)
            let chosen = votes.chosen ?? votes.tally.winner ?? ""
            return ConfirmAnswer(
                report: report, sentence: .themeChosen(chosen, session: session, changed: report.changed),
                published: try office.publish(options.request), remedies: report.remediesOfChoosing)
        }
    }
}
