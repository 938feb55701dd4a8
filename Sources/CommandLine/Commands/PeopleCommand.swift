import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "people", abstract: Terminal.help(.peopleAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            PeopleAnswer(people: try office.people(now: moment.instant(in: office)))
        }
    }
}
