import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct CommunesCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "communes", abstract: Terminal.help(.communesAbstract))

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in CommunesAnswer(overview: try office.communes(now: Date())) }
    }
}
