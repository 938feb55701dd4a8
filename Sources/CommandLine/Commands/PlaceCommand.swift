import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct PlaceCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "place", abstract: Terminal.help(.placeAbstract))

    @Option(help: ArgumentHelp(Terminal.help(.placePeopleHelp))) var people: PeopleNumbers?
    @Option(help: ArgumentHelp(Terminal.help(.placeAcceptHelp))) var accept: String?
    @Option(help: ArgumentHelp(Terminal.help(.placeOnlyHelp))) var only: PeopleNumbers?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func validate() throws {
        guard accept != nil || only == nil else { throw ValidationError(Terminal.help(.onlyWithAccept)) }
    }

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            guard let accept else {
                return PlacementAnswer(proposal: try office.proposePlacement(of: people?.numbers, options.request))
            }
            return EnrolmentAnswer(
                report: try office.acceptPlacement(
                    accept, of: people?.numbers, only: only?.numbers, options.request))
        }
    }
}
