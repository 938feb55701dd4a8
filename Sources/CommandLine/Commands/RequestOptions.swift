import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

/// What every command understands that changes what people count on.
struct AcceptanceOptions: ParsableArguments {
    @Option(name: .customLong("accept"), help: ArgumentHelp(Terminal.help(.acceptProposalHelp)), transform: Self.name)
    var accepted: String?

    var acceptance: Office.Request.Acceptance { accepted.map { .proposal($0) } ?? .nothing }

    /// A folder that follows is not taken for the name of a proposal.
    private static func name(_ text: String) throws -> String {
        guard text.utf8.count == 8, text.utf8.allSatisfy(Set("0123456789abcdef".utf8).contains) else {
            throw ValidationError(Terminal.help(.acceptProposalHelp))
        }
        return text
    }
}

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

    var request: Office.Request { request(accepting: .nothing) }

    func request(accepting acceptance: Office.Request.Acceptance) -> Office.Request {
        let named = [author, ProcessInfo.processInfo.environment["ATELIERS_USER"]].compactMap(\.self)
        return Office.Request(
            now: now ?? Date(), author: named.first { !$0.isEmpty } ?? NSUserName(), key: key,
            isTrial: isTrial, accepting: acceptance,
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
