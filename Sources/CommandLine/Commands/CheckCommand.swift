import Answers
import ArgumentParser
import Catalogue
import Operations

struct CheckCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: Terminal.help(.checkAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    func run() throws {
        try common.answer { office throws(Refusal) in CheckAnswer(reading: try office.check(now: moment.instant)) }
    }
}
