import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// One number has one source: whatever comes about in a year, all who tell of the same say the same.
struct OneNumberTests {
    @Test func afterEachStepOfTheRehearsalEverybodySaysTheSame() throws {
        var steps = 0, questions: Set<String> = [], days: Set<CivilDate> = []
        try Rehearsed.live { office, entry in
            do {
                // What takes long is asked once a day.
                let isNewDay = days.insert(entry.date).inserted
                let figures = try Figures(
                    of: office, now: Office.request(on: entry.date, hour: 20).now, isExamined: isNewDay)
                #expect(figures.contradictions == [], "\(entry.date), \(entry.event)")
                questions.formUnion(figures.told.filter { $0.value.count > 1 }.keys)
                steps += 1
            } catch {
                Issue.record(error, "\(entry.date), \(entry.event)")
            }
        } _: { _, report in
            #expect(steps == report.entries.count && questions.count > 40)
        }
    }

    /// Whoever tells another number of anything is found, and nobody else.
    @Test func aFigureThatOneSourceTellsOtherwiseIsFound() throws {
        try Rehearsed.withOffice { office, _ in
            let figures = try Figures(of: office, now: Office.request(on: date(2021, 6, 30), hour: 20).now)
            #expect(figures.contradictions == [])
            for (question, numbers) in figures.told where numbers.count > 1 {
                for (source, number) in numbers {
                    var wrong = figures
                    wrong.say(question, source, number + 1)
                    #expect(wrong.contradictions.count == 1 && wrong.contradictions[0].hasPrefix(question + ": "))
                }
            }
        }
    }
}
