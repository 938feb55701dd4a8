import ArgumentParser
import Catalogue
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
            try command.run()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            // The parser repeats what was typed, in which there may be ends of lines of its own.
            let message = arguments.reduce(Terminal.inHelpLanguage(Ateliers.fullMessage(for: error))) {
                message, typed in
                typed.shown() == typed ? message : message.replacing(typed, with: typed.shown())
            }
            guard Ateliers.exitCode(for: error) != .success else {
                Terminal.answer(message)
                return 0
            }
            Terminal.tell(Sentence.usageLead[Terminal.helpLanguage])
            Terminal.tell(message)
            return 2
        }
    }
}
