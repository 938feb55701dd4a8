import Answers
import ArgumentParser
import Catalogue
import Operations

struct BackupCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "backup", abstract: Terminal.help(.backupAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.backupFileHelp)), completion: .file()) var file: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in BackupAnswer(report: try office.backUp(to: file)) }
    }
}

struct RestoreCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "restore", abstract: Terminal.help(.restoreAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.restoreFileHelp)), completion: .file()) var file: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            RestoreAnswer(report: try office.restore(file, options.request))
        }
    }
}
