import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: Terminal.help(.auditAbstract), subcommands: [List.self, Verify.self],
        defaultSubcommand: List.self)

    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.auditListAbstract))
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp(Terminal.help(.lastHelp))) var last = 20

        func run() throws {
            try common.answer { office throws(Refusal) in
                AuditListAnswer(list: try office.lastAuditRows(max(0, last), now: Date()))
            }
        }
    }

    struct Verify: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.auditVerifyAbstract))
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp(Terminal.help(.auditMarkHelp))) var mark: AuditMark?

        func run() throws {
            try common.answer { office throws(Refusal) in
                AuditAnswer(report: try office.verifyAudit(mark, now: Date()))
            }
        }
    }
}

extension AuditMark: ExpressibleByArgument {}
