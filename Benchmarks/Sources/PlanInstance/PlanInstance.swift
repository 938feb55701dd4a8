import ArgumentParser
import Foundation
import Scheduling

/// Plans an instance, seats its people, writes both, and says how good the plan is.
@main
struct PlanInstance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan-instance",
        abstract: "Plans an instance (ateliers-instance/1).",
        discussion: """
            Progress goes to standard error. Ctrl-C ends the search and keeps the best plan so far. \
            Exit codes: 0 planned, 1 no plan found, 2 unusable input or usage, 3 a file cannot be written.
            """)

    @Argument(help: "The instance, a JSON file.")
    var instance: String

    @Option(help: ArgumentHelp("Where to write the plan (ateliers-plan/1).", valueName: "plan"))
    var out: String

    @Option(help: ArgumentHelp("Where to write who sits where (ateliers-placement/1).", valueName: "placement"))
    var placement: String?

    @Option(help: ArgumentHelp("The most time to search; as long as it takes otherwise.", valueName: "seconds"))
    var timeLimit: Double?

    @Option(help: "How many threads search.")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard timeLimit.map({ $0 > 0 }) ?? true else { throw ValidationError("The time limit must be positive.") }
        guard threads > 0 else { throw ValidationError("At least one thread is needed.") }
    }

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let stop = StopSignal(after: timeLimit.map { .seconds($0) })
        let planFile = try OutputFile(out)
        let placementFile = try placement.map(OutputFile.init)
        let instance = try PlanningInstance(path: instance)
        let log = ProgressLog()
        let planned = InstancePlanner(instance, threads: threads)
            .plan(report: { log.tell($0) }, keepGoing: { !stop.isGiven })
        guard var plan = planned else { throw Fault.noPlan }
        plan.time = (clock.now - start) / .seconds(1)
        var summary = Summary(plan, memory: Summary.peakMemory)
        try planFile.write(plan)
        if let placementFile {
            let (placement, seconds) = Self.leastTime { InstancePlacement(of: instance, plan: plan) }
            summary.placementSeconds = seconds
            try placementFile.write(placement)
        }
        print(json ? try summary.line : summary.description)
    }

    /// Does the same up to twenty times, for no longer than a fifth of a second; the least time counts, since the first
    /// one goes to memory and code that nobody has touched yet.
    private static func leastTime<Value>(_ body: () -> Value) -> (Value, seconds: Double) {
        let clock = ContinuousClock(), start = clock.now
        var least = Duration.seconds(Int.max), rounds = 0
        while true {
            let begun = clock.now
            let value = body()
            least = min(least, clock.now - begun)
            rounds += 1
            if rounds == 20 || clock.now - start > .seconds(0.2) { return (value, least / .seconds(1)) }
        }
    }

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let fault as Fault {
            FileHandle.standardError.write(Data("\(fault)\n".utf8))
            exit(withCode: fault.exitCode)
        } catch {
            let isHelp = exitCode(for: error) == .success
            (isHelp ? FileHandle.standardOutput : .standardError).write(Data("\(fullMessage(for: error))\n".utf8))
            exit(withCode: isHelp ? 0 : 2)
        }
    }

    private static func exit(withCode code: Int32) -> Never { Foundation.exit(code) }
}
