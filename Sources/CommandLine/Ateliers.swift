import ArgumentParser
import Operations

/// The command `ateliers`; alone, it shows what can be done.
struct Ateliers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ateliers",
        abstract: Terminal.help(.ateliersAbstract),
        version: "1.0.0",
        subcommands: [
            InitCommand.self, CheckCommand.self, PlanCommand.self, ShowCommand.self, ConfirmCommand.self,
            DoctorCommand.self,
        ])
}
