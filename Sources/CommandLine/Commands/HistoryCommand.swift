import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct HistoryCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "history", abstract: Terminal.help(.historyAbstract))

    @OptionGroup var common: CommonOptions
    @Option(help: ArgumentHelp(Terminal.help(.historySessionHelp))) var session: Int?
    @Option(help: ArgumentHelp(Terminal.help(.historyPersonHelp))) var person: Int?
    @Option(help: ArgumentHelp(Terminal.help(.historyChequebookHelp))) var chequebook: Int?
    @Option(help: ArgumentHelp(Terminal.help(.historyCommuneHelp))) var commune: String?
    @Option(help: ArgumentHelp(Terminal.help(.lastHelp))) var last: Int?

    func run() throws {
        let scope = try scope()
        try common.answer { office throws(Refusal) in
            HistoryAnswer(history: try office.history(of: scope, last: last.map { max(0, $0) }, now: Date()))
        }
    }

    func validate() throws { _ = try scope() }

    private func scope() throws -> HistoryScope {
        let scopes = [
            session.map(HistoryScope.session), person.map(HistoryScope.person),
            chequebook.map(HistoryScope.chequebook), commune.map(HistoryScope.commune),
        ].compactMap(\.self)
        guard scopes.count <= 1 else { throw ValidationError(Terminal.help(.oneToTell)) }
        return scopes.first ?? .everything
    }
}
