import ArgumentParser
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// Where the program starts, and the only place where it ends.
@main
enum Main {
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        // A file that may not grow (ulimit -f) is told as an error; the signal would end the program.
        signal(SIGXFSZ, SIG_IGN)
        let code = run(Array(ProcessInfo.processInfo.arguments.dropFirst()))
        exit(Terminal.hasFailed ? 3 : code)
    }

    /// Carries out a command line and gives its exit code: 0 done, 1 refused by a rule,
    /// 2 unusable input or usage, 3 environment.
    static func run(_ arguments: [String]) -> Int32 {
        do {
            var command = try Ateliers.parseAsRoot(arguments)
            if TypedLine.mayRepeat(arguments), let fault = TypedLine(words: arguments, all: .ateliers()).repetition {
                throw UsageError(fault: fault)
            }
            try command.run()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return answer(error, to: TypedLine(words: arguments, all: .ateliers()))
        }
    }

    /// Help that was asked for, or why the line is no command.
    private static func answer(_ error: any Error, to line: TypedLine) -> Int32 {
        let asksForHelp = Ateliers.exitCode(for: error) == .success && !(error is UsageError)
        guard asksForHelp, line.words.first != "help" || line.unknownCommand == nil else {
            let fault = line.fault(error)
            let page = UsagePage(
                fault: fault, command: line.called.command, correction: Correction(of: line, fault),
                people: PeopleMeant(by: fault, in: line))
            if line.wantsJSON {
                Terminal.hand((try? page.json(in: Terminal.helpLanguage).written()) ?? "")
            } else {
                Terminal.tell(page.text(Terminal.helpPage(on: STDERR_FILENO)))
            }
            return 2
        }
        let message = Ateliers.fullMessage(for: error)
        // What the parser writes of a command begins so; the rest is the version, or for programs.
        if message.utf8.starts(with: "OVERVIEW: ".utf8) {
            Terminal.answer(HelpPage(command: line.called.command).text(Terminal.helpPage(on: STDOUT_FILENO)))
        } else {
            Terminal.hand(Terminal.completions(message))
        }
        return 0
    }
}
