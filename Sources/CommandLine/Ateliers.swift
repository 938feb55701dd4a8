import Answers
import ArgumentParser
import Catalogue
import Documents
import Foundation
import Operations

/// The command `ateliers`; alone, it shows what can be done.
struct Ateliers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ateliers",
        abstract: Terminal.help(.ateliersAbstract),
        version: "1.0.0-dev",
        subcommands: [
            InitCommand.self, CheckCommand.self, PlanCommand.self, ReplanCommand.self, ShowCommand.self,
            ConfirmCommand.self, CommunesCommand.self, CommuneCommand.self, PersonCommand.self, PeopleCommand.self,
            ImportCommand.self, ExportCommand.self, EnrolCommand.self, PlaceCommand.self, SeatsCommand.self,
            OfferCommand.self, AcceptCommand.self, RefuseCommand.self, WithdrawCommand.self, MoveCommand.self,
            InviteCommand.self, OutboxCommand.self, ReplyCommand.self, FeedCommand.self, ClosuresCommand.self,
            ThemeCommand.self, VoteCommand.self, VotesCommand.self, SheetCommand.self, AssessCommand.self,
            AssessmentsCommand.self,
            ProgressCommand.self, CertificateCommand.self, StatisticsCommand.self, PassesCommand.self,
            PassCommand.self, ClaimCommand.self, PriceCommand.self, ForecastCommand.self, ReconcileCommand.self,
            AttendCommand.self, WalkInCommand.self, GuestCommand.self, PostponeCommand.self, CancelCommand.self,
            ReinstateCommand.self,
            HistoryCommand.self, AuditCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
            InvoiceCommand.self, ExplainCommand.self, RehearseCommand.self,
        ])

    @Flag(help: ArgumentHelp(Terminal.help(.manualHelp))) var manual = false

    func run() {
        guard !manual else {
            let version = Self.configuration.version
            return Terminal.hand(CommandSummary.ateliers().manual(version: version, in: Terminal.helpLanguage))
        }
        showCommands()
    }

    private func showCommands() {
        let language = Terminal.helpLanguage
        let rows = Self.configuration.subcommands.map { command in
            let name = command.configuration.commandName ?? ""
            return [
                Table.Cell("ateliers \(name) \(Sentence.operands(of: name)[language])"),
                Table.Cell(command.configuration.abstract),
            ]
        }
        let page = Page(language: language, width: Terminal.width, hasColour: Terminal.hasColour(STDOUT_FILENO))
        let lines =
            [page.styled(Sentence.ateliersAbstract[language], .bold), ""] + Table(indent: 2, rows: rows).lines(on: page)
        Terminal.answer((lines + ["", Sentence.helpHint[language]]).joined(separator: "\n"))
    }
}
