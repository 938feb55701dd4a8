import Answers
import Catalogue
import Foundation
import Scheduling
import TestSupport
import Testing
import Workshops

@testable import Operations

struct AskedRequestTests {
    private func findings(_ asked: [AskedRequest]) throws -> [Finding] {
        try Folders.withOffice { office, _ in
            let refusal = #expect(throws: Refusal.self) {
                try office.plan(again: false, asking: asked, Office.request())
            }
            #expect(!FileManager.default.fileExists(atPath: office.database), "nothing has been made")
            guard case .optionsUnusable(let findings)? = refusal else { return [] }
            return findings
        }
    }

    @Test func allThatIsWrongIsSaidWithTheOptionAndItsText() throws {
        let findings = try findings([
            AskedRequest(.pin, "9: mondy"), AskedRequest(.wish, "4: thursday"), AskedRequest(.ban, "tuesday"),
        ])
        #expect(findings.map(\.problem.code) == ["out-of-range", "unknown-word", "wrong-form"])
        #expect(findings.map(\.place.file) == [#"--pin "9: mondy""#, #"--pin "9: mondy""#, #"--ban "tuesday""#])
        #expect(findings.allSatisfy { $0.severity == .error && $0.place.line == nil })
    }

    @Test func whatIsPinnedIsNotBannedInOneRun() throws {
        let asked = [AskedRequest(.pin, "2.1: thursday"), AskedRequest(.ban, "2.1: thursday")]
        #expect(try findings(asked).map(\.problem) == [.programme(.contradiction("2.1: thursday", firstLine: nil))])
    }

    @Test func noTerminalObeysWhatIsShown() throws {
        let place = try #require(try findings([AskedRequest(.ban, "1: \u{1B}[31mred")]).first?.place)
        #expect(place.file == "--ban \"1: ⟨U+001B⟩[31mred\"")
    }

    @Test func whatIsAskedIsPlanned() throws {
        try Folders.withOffice { office, _ in
            let asked = [
                AskedRequest(.pin, "2.1: 2021-03-18 morning"), AskedRequest(.ban, "1: monday"),
                AskedRequest(.wish, "4: formatrice-b"),
            ]
            let report = try office.plan(again: false, asking: asked, Office.request())
            let sessions = report.overview.sessions
            #expect(sessions[1].workshops[0].date == date(2021, 3, 18))
            #expect(sessions[1].workshops[0].span.start.hour == 9)
            #expect(sessions[0].workshops.allSatisfy { $0.date.weekday != .monday })
            #expect(report.value.cost[.wish] > 0 || sessions[3].workshops.allSatisfy { $0.trainer.name.hasSuffix("B") })
            // It counts for that run alone: the stored plan is judged by the programme file again.
            #expect(try office.plan(again: false, Office.request()).change == .unchanged)
        }
    }

    @Test func aWishThatTheFileHasAlreadyIsNotCountedTwice() throws {
        try Folders.withOffice { office, folder in
            try Folders.edit(folder, "\npasses:\n", "\nwishes:\n  - 1: wednesday\n\npasses:\n")
            let once = try office.plan(again: false, Office.request()).value
            let twice = try office.plan(again: true, asking: [AskedRequest(.wish, "1: wednesday")], Office.request())
            #expect(once.cost[.wish] > 0)
            #expect(twice.value.cost == once.cost)
        }
    }
}
