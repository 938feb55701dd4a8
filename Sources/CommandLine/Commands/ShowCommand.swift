import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct ShowCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: Terminal.help(.showAbstract))

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(Terminal.help(.byHelp)))
    var by: PlanPage.Grouping = .session

    func run() throws {
        try common.answer(fromPlan: true) { office throws(Refusal) in
            ShowAnswer(overview: try office.show(now: Date()), grouping: by)
        }
    }
}

extension PlanPage.Grouping: ExpressibleByArgument {
    init?(argument: String) { self.init(word: argument) }
}
