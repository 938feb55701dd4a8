import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct EnrolCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "enrol", abstract: Terminal.help(.enrolAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.peopleHelp))) var people: PeopleNumbers
    @Option(help: ArgumentHelp(Terminal.help(.seatSessionHelp))) var session: Int?
    @Flag(help: ArgumentHelp(Terminal.help(.nearestHelp))) var nearest = false
    @Flag(help: ArgumentHelp(Terminal.help(.overbookHelp))) var overbook = false
    @Option(help: ArgumentHelp(Terminal.help(.overbookReasonHelp))) var because: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func validate() throws {
        guard session == nil || !nearest else { throw ValidationError(Terminal.help(.oneSeatWish)) }
        guard overbook == (because != nil), !overbook || session != nil else {
            throw ValidationError(Terminal.help(.overbookRule))
        }
        guard people.numbers.count == 1 || session != nil || nearest else {
            throw ValidationError(Terminal.help(.seatWishMissing))
        }
    }

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            guard session != nil || nearest else {
                return SeatProposalAnswer(
                    proposal: try office.propose(for: people.numbers[0], now: options.request.now))
            }
            let wish = session.map(Office.SeatWish.session) ?? .nearest
            let request = options.request
            return try EnrolmentAnswer(people.numbers) { person throws(Refusal) in
                try office.enrol(
                    person, in: wish, overbooking: because,
                    people.numbers.count > 1 ? request.part("\(person)") : request)
            }
        }
    }
}
