import Answers
import ArgumentParser
import Catalogue
import Operations

struct ReplyCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "reply", abstract: Terminal.help(.replyAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.replyFileHelp)), completion: .file()) var file: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let files = try GivenFile.all(at: file, endings: ["ics", "eml"])
            return ReplyAnswer(report: try office.reply(from: files, options.request))
        }
    }
}

struct ClosuresCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "closures", abstract: Terminal.help(.closuresAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.closuresFileHelp)), completion: .file()) var file: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            ClosuresAnswer(reading: try office.closures(in: try GivenFile.all(at: file, endings: ["ics"])))
        }
    }
}
