import Answers
import ArgumentParser
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

struct ExportCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: Terminal.help(.exportAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    @Option(help: ArgumentHelp(Terminal.help(.outHelp)), completion: .file())
    var out: String?

    @Option(help: ArgumentHelp(Terminal.help(.separatorHelp)))
    var separator = PeopleExport.Separator.semicolon

    func run() throws {
        try common.answer { office throws(Refusal) in
            let export = try office.exportPeople(now: moment.instant(in: office))
            if let out { try NewFile(at: out).write(export.octets(separator)) }
            return ExportAnswer(export: export, separator: separator, path: out)
        }
    }
}

extension PeopleExport.Separator: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}
