import ArgumentParser
import Catalogue
import Operations
import Workshops

/// What every command that searches for a plan understands: what is asked this once, and for how long to search.
struct SearchOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Terminal.help(.pinHelp)))
    var pin: [String] = []

    @Option(help: ArgumentHelp(Terminal.help(.banHelp)))
    var ban: [String] = []

    @Option(help: ArgumentHelp(Terminal.help(.wishHelp)))
    var wish: [String] = []

    @Option(help: ArgumentHelp(Terminal.help(.timeLimitHelp), valueName: "seconds"), transform: Self.seconds)
    var timeLimit: Duration?

    var asked: [AskedRequest] {
        pin.map { AskedRequest(.pin, $0) } + ban.map { AskedRequest(.ban, $0) } + wish.map { AskedRequest(.wish, $0) }
    }

    /// Ends the search at Ctrl-C or when the time is over, and shows meanwhile how far it has come.
    func watch(in language: Language) -> SearchWatch {
        let stop = StopSignal(after: timeLimit)
        let line = ProgressLine(language: language)
        return SearchWatch(report: { line?.show($0) }, keepGoing: { !stop.isGiven })
    }

    private static func seconds(_ text: String) throws -> Duration {
        guard let seconds = Double(text), seconds > 0, seconds < 1e9 else {
            throw ValidationError(Terminal.help(.timeLimitHelp))
        }
        return .seconds(seconds)
    }
}
