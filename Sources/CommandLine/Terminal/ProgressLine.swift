import Answers
import Catalogue
import Foundation
import Operations
import Scheduling
import Workshops

/// One line on the terminal that says how far something long has come.
final class ProgressLine {
    private let language: Language
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now

    /// Nil where nobody looks.
    init?(language: Language) {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        self.language = language
    }

    /// At most once a second.
    func show(_ progress: PlanningProgress) {
        guard .now - last >= .seconds(1) else { return }
        last = .now
        show(Sentence.progress(progress, seconds: Int((last - start) / .seconds(1)))[language])
    }

    func show(_ entry: RehearsalReport.Entry) {
        show("\(Wording(language).dayAndMonth(entry.date)) : \(entry.event.sentence[language])")
    }

    private func show(_ line: String) {
        Terminal.showProgress(Terminal.width.map { String(line.prefix($0 - 1)) } ?? line)
    }
}
