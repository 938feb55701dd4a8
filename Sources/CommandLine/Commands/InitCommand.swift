import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: Terminal.help(.initAbstract))

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            InitAnswer(path: try office.initialise(in: common.language ?? Terminal.helpLanguage, now: Date()))
        }
    }
}
