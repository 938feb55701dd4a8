import Foundation
import Scheduling

/// Tells on standard error how far a search has come, no more often than every two seconds.
final class ProgressLog {
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now

    func tell(_ progress: PlanningProgress) {
        guard .now - last >= .seconds(2) else { return }
        last = .now
        let seconds = Int((last - start) / .seconds(1))
        let best = progress.best.map { "best \($0.formatted)" } ?? "no plan yet"
        let gap = progress.gap.map { String(format: ", gap %.2f %%", $0) } ?? ""
        let line = "\(seconds) s: \(best), bound \(progress.bound.formatted)\(gap)\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
