package import Answers
import Foundation
import Workshops

extension Office {
    /// Lives the whole programme with made-up people, in a folder and a database of its own.
    ///
    /// From the day after the decision to the last day of the window, by the verbs that serve real people. The same dice
    /// and identifiers give the same rehearsal, to the byte. What was rehearsed before is replaced; the programme's own
    /// records are not looked at.
    ///
    /// - Parameters:
    ///   - dice: Decides who comes, what is marked and what is lost.
    ///   - identifiers: Names what is recorded, as everywhere in the records.
    ///   - tell: Is told of each event as it comes about.
    /// - Returns: What came about, and the numbers it ended in.
    /// - Throws: `Refusal` when the programme cannot be read, or the folder to rehearse in holds something else.
    package func rehearse(
        using dice: some RandomNumberGenerator, identifiers: @escaping () -> String,
        tell: (RehearsalReport.Entry) -> Void = { _ in }
    ) throws(Refusal) -> RehearsalReport {
        let (programme, reading) = try usableProgramme()
        let home = RehearsalFolder(of: folder)
        let calendars = programme.closures.map(\.file) + programme.venues.compactMap(\.busyCalendar)
        try home.make([ProgrammeFile.name] + calendars, in: programme.language)
        let first = max(programme.decision.date, programme.passes.answers.date).advanced(by: 1)
        let days = stride(from: first.dayNumber, through: programme.window.upperBound.dayNumber, by: 1)
            .map { first.advanced(by: $0 - first.dayNumber) }.filter(reading.isOpen)
        return try withoutActuallyEscaping(tell) { tell throws(Refusal) in
            let rehearsal = Rehearsal(
                of: programme, on: days, in: home, dice: dice, identifiers: identifiers, tell: tell)
            return try rehearsal.live()
        }
    }
}
