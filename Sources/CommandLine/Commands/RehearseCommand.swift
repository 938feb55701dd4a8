import Answers
import ArgumentParser
import Catalogue
import Operations
import Scheduling

struct RehearseCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "rehearse", abstract: Terminal.help(.rehearseAbstract))

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(Terminal.help(.rehearsalSeedHelp)))
    var seed: UInt64 = 2021

    func run() throws {
        let line = ProgressLine(language: common.spokenLanguage)
        try common.answer { office throws(Refusal) in
            let report = try office.rehearse(
                using: Dice(seed: seed), identifiers: OpaqueIdentifiers.source(seed: seed)
            ) { line?.show($0) }
            return RehearseAnswer(report: report, seed: seed)
        }
    }
}
