import Answers
import ArgumentParser
import Catalogue
import Operations

struct ImportCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: Terminal.help(.importAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.importFileHelp)), completion: .file())
    var file: String

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            ImportAnswer(report: try office.importPeople(from: GivenFile(at: file), options.request))
        }
    }
}
