import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct StatisticsCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics", abstract: Terminal.help(.statisticsAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    @Option(name: .customLong("by"), help: ArgumentHelp(Terminal.help(.groupingHelp)))
    var grouping = StatisticsGrouping.session

    @Flag(help: ArgumentHelp(Terminal.help(.statisticsTableHelp))) var csv = false

    func run() throws {
        try common.answer { office throws(Refusal) in
            StatisticsAnswer(
                overview: try office.statistics(by: grouping, now: moment.instant(in: office)), isTable: csv)
        }
    }
}

extension StatisticsGrouping: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}
