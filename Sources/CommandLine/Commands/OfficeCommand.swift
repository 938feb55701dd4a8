import ArgumentParser

/// A command about one programme.
protocol OfficeCommand: ParsableCommand {
    /// Which programme, and how to answer.
    var common: CommonOptions { get }
}
