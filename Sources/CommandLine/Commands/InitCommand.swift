import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct InitCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: Terminal.help(.initAbstract))

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            let programme = Office.newProgramme(in: common.language ?? Terminal.helpLanguage, now: Date())
            return InitAnswer(path: try office.folder.create(programme))
        }
    }
}
