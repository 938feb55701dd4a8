import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: Terminal.help(.doctorAbstract))

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            DoctorAnswer(problems: try office.examine(now: Date()))
        }
    }
}
