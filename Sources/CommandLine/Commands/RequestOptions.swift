import ArgumentParser
import Foundation
import Operations

/// What every command that writes understands: who asks, when, and how to repeat it exactly.
struct RequestOptions: ParsableArguments {
    @Option(name: .customLong("by"), help: ArgumentHelp(Terminal.help(.authorHelp)))
    var author: String?

    @Option(help: ArgumentHelp(Terminal.help(.nowHelp)), transform: Self.instant)
    var now: Date?

    @Option(help: ArgumentHelp(Terminal.help(.seedHelp)))
    var seed: UInt64?

    @Option(name: .customLong("request"), help: ArgumentHelp(Terminal.help(.requestHelp)))
    var key: String?

    var request: Office.Request {
        let environment = ProcessInfo.processInfo.environment["ATELIERS_USER"]
        return Office.Request(
            now: now ?? Date(), author: author ?? environment ?? NSUserName(), key: key,
            identifiers: OpaqueIdentifiers.source(seed: seed))
    }

    private static func instant(_ text: String) throws -> Date {
        guard let date = try? Date(text, strategy: .iso8601) else {
            throw ValidationError(Terminal.help(.nowHelp))
        }
        return date
    }
}
