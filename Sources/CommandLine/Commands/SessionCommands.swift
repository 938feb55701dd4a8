import ArgumentParser
import Operations

struct CancelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: Terminal.help(.cancelAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.seatSessionHelp))) var session: Int
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            let report = try office.cancel(session: session, options.request)
            return ConfirmAnswer(
                report: report, sentence: .sessionCancelled(session, changed: report.changed),
                published: try office.publish(now: options.request.now))
        }
    }
}

struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "theme", abstract: Terminal.help(.themeAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.seatSessionHelp))) var session: Int
    @Argument(help: ArgumentHelp(Terminal.help(.themeHelp))) var theme: String
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            let report = try office.choose(theme: theme, forSession: session, options.request)
            return ConfirmAnswer(
                report: report, sentence: .themeChosen(theme, session: session, changed: report.changed),
                published: try office.publish(now: options.request.now))
        }
    }
}
