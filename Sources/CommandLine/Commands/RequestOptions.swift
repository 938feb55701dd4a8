import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

/// What every command that writes understands: who asks, when, and how to repeat it exactly.
struct RequestOptions: ParsableArguments {
    @Option(name: .customLong("by"), help: ArgumentHelp(Terminal.help(.authorHelp)))
    var author: String?

    @Option(help: ArgumentHelp(Terminal.help(.nowHelp)), transform: Self.instant)
    var now: Date?

    @Option(help: ArgumentHelp(Terminal.help(.seedHelp)))
    var seed: UInt64?

    @Option(name: .customLong("request"), help: ArgumentHelp(Terminal.help(.requestHelp)), transform: Self.key)
    var key: String?

    @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Terminal.help(.trialHelp)))
    var isTrial = false

    var request: Office.Request {
        let named = [author, ProcessInfo.processInfo.environment["ATELIERS_USER"]].compactMap(\.self)
        return Office.Request(
            now: now ?? Date(), author: named.first { !$0.isEmpty } ?? NSUserName(), key: key,
            isTrial: isTrial,
            identifiers: OpaqueIdentifiers.source(seed: seed))
    }

    static func instant(_ text: String) throws -> Date {
        guard let date = Date(typed: text) else { throw ValidationError(Terminal.help(.instantRule)) }
        return date
    }

    /// A script whose variable is not set must not name all its requests alike.
    private static func key(_ text: String) throws -> String {
        guard !text.isEmpty else { throw ValidationError(Terminal.help(.requestHelp)) }
        return text
    }
}
