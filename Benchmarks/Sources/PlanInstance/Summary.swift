import Foundation
import Scheduling

/// What is said of a plan: in words, or as a line of JSON.
struct Summary: Encodable, CustomStringConvertible {
    let status: String
    let objective: Int
    let bound: Int
    /// The difference in hundredths of the objective.
    let gap: Double
    let seconds: Double
    /// The most megabytes that the process has had in memory.
    let memory: Int
    /// Beside those of the plan; nil when nobody was seated.
    var placementSeconds: Double?

    enum CodingKeys: String, CodingKey {
        case status, objective, bound, gap, seconds
        case memory = "memory_mb"
        case placementSeconds = "placement_seconds"
    }

    init(_ plan: InstancePlan, memory: Int) {
        status = plan.status
        objective = plan.objective
        bound = plan.bound
        let share = plan.objective == 0 ? 0 : Double(plan.objective - plan.bound) / Double(plan.objective)
        gap = (share * 10_000).rounded() / 100
        seconds = (plan.time * 1_000).rounded() / 1_000
        self.memory = memory
    }

    var description: String {
        """
        \(objective == bound ? "The plan costs the least possible" : "The plan costs"): \(objective.formatted)
        No plan costs less than: \(bound.formatted) (gap \(String(format: "%.2f", gap)) %)
        It took \(String(format: "%.3f", seconds)) s and \(memory) MB.
        """
    }

    var line: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    // Not getrusage: a process begins with what its parent had at most.
    static var peakMemory: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1_024
    }
}

extension Int {
    /// With a comma between thousands.
    var formatted: String { formatted(.number.locale(Locale(identifier: "en_GB"))) }
}
