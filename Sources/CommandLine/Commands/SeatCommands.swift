import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct SeatsCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "seats", abstract: Terminal.help(.seatsAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            SeatsAnswer(overview: try office.seats(now: moment.instant(in: office)))
        }
    }
}

struct WithdrawCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: Terminal.help(.withdrawAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @Option(help: ArgumentHelp(Terminal.help(.reasonHelp))) var reason: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            EnrolmentAnswer(report: try office.withdraw(person, reason: reason, options.request))
        }
    }
}

struct MoveCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "move", abstract: Terminal.help(.moveAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @Option(help: ArgumentHelp(Terminal.help(.seatSessionHelp))) var session: Int
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            EnrolmentAnswer(report: try office.move(person, to: session, options.request))
        }
    }
}

struct OfferCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "offer", abstract: Terminal.help(.offerAbstract))

    @Flag(help: ArgumentHelp(Terminal.help(.offerAgainHelp))) var again = false
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            EnrolmentAnswer(report: try office.offerSeats(again: again, options.request))
        }
    }
}

struct AcceptCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "accept", abstract: Terminal.help(.seatAcceptAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            EnrolmentAnswer(report: try office.accept(person, options.request))
        }
    }
}

struct RefuseCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "refuse", abstract: Terminal.help(.seatRefuseAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            EnrolmentAnswer(report: try office.refuse(person, options.request))
        }
    }
}
