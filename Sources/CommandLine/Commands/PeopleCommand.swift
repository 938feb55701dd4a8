import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct PeopleCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "people", abstract: Terminal.help(.peopleAbstract))

    @Option(help: ArgumentHelp(Terminal.help(.findHelp)), transform: Self.search) var find: PersonSearch?
    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            PeopleAnswer(people: try office.people(found: find, now: moment.instant(in: office)), search: find)
        }
    }

    private static func search(_ text: String) throws -> PersonSearch {
        guard let search = PersonSearch(text) else { throw ValidationError(Terminal.help(.findHelp)) }
        return search
    }
}
