import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct ForecastCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "forecast", abstract: Terminal.help(.forecastAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            ForecastAnswer(overview: try office.forecast(now: try moment.instantOfRecords(in: office)))
        }
    }
}

/// As of when a command looks.
struct MomentOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Terminal.help(.asOfHelp)), transform: RequestOptions.instant)
    var now: Date?

    var instant: Date { now ?? Date() }

    /// The same where something is foreseen from the records, however far the clock is behind them.
    func instantOfRecords(in office: Office) throws(Refusal) -> Date {
        if let now { return now }
        return try office.instantOfRecords(Date())
    }

    /// The same where people, seats and the waiting list are looked at.
    func instant(in office: Office) throws(Refusal) -> Date {
        if let now { return now }
        return try office.lookingMoment(Date())
    }
}
