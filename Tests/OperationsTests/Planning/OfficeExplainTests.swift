import Answers
import Catalogue
import Documents
import Foundation
import Scheduling
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeExplainTests {
    /// A request in the morning of a day.
    private static func request(_ day: CivilDate) -> Office.Request {
        let midnight = Double(day.dayNumber) * 86_400
        return Office.Request(now: Date(timeIntervalSince1970: midnight + 8 * 3600), author: "Camille") { "new" }
    }

    @Test func whatHasNoDatesIsNotExplained() throws {
        try Folders.withOffice { office, _ in
            let report = try office.explanation(ofSessions: true, whyNot: [], Office.request())
            #expect(report == nil)
            #expect(!FileManager.default.fileExists(atPath: office.database))
        }
    }

    @Test func theStoredPlanIsExplainedAndNothingIsWritten() throws {
        try Folders.withOffice { office, folder in
            let planned = try office.plan(again: false, Office.request())
            let before = try Data(contentsOf: URL(filePath: office.database))
            let report = try #require(
                try office.explanation(ofSessions: true, whyNot: ["5 avril"], Office.request(day: 27)))
            let plan = try #require(report.plan)
            #expect(plan.cost == planned.value.cost)
            #expect(plan.sessions.compactMap(\.session.number) == [1, 2, 3, 4])
            for session in plan.sessions {
                guard case .found(_, let difference, true) = session.next else {
                    Issue.record("each session could begin elsewhere")
                    continue
                }
                #expect(difference.total >= 0, "the plan is proven to be the best")
            }
            #expect(report.answers.map(\.answer) == [.forbidden])
            #expect(report.breaches.isEmpty)
            let after = try Data(contentsOf: URL(filePath: office.database))
            #expect(after == before)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "published").path))
        }
    }

    @Test func confirmedSessionsAndThoseThatHaveBegunAreSettled() throws {
        try Folders.withOffice { office, _ in
            let overview = try office.plan(again: false, Office.request()).overview
            _ = try office.confirm(session: 4, Office.request())
            let begun = try #require(overview.sessions.first?.workshops.first?.date)
            let report = try #require(
                try office.explanation(ofSessions: true, whyNot: ["\(begun)"], Self.request(begun.advanced(by: 1))))
            let settled = report.plan?.sessions.filter { $0.next == .settled }.compactMap(\.session.number)
            #expect(settled == [1, 4])
            guard case .held = report.answers.first?.answer else {
                Issue.record("a workshop was held then")
                return
            }
        }
    }

    @Test func aDayThatIsOverIsForbidden() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            let report = try office.explanation(
                ofSessions: false, whyNot: ["3 mars pontcharra"], Self.request(date(2021, 3, 11)))
            #expect(report?.plan == nil)
            #expect(report?.answers.first?.answer == .forbidden)
        }
    }

    @Test func questionsThatCannotBeReadAreRefusedTogether() throws {
        try Folders.withOffice { office, _ in
            let refusal = #expect(throws: Refusal.self) {
                try office.explanation(ofSessions: true, whyNot: ["Noël", "5 avril", "crolles"], Office.request())
            }
            #expect(refusal?.code == "question-unreadable" && refusal?.kind == .input)
            #expect(refusal?.findings.map(\.place.file) == ["--why-not \"Noël\"", "--why-not \"crolles\""])
        }
    }

    @Test func whatTheStoredPlanBreaksSinceIsSaid() throws {
        try Folders.withOffice { office, folder in
            let overview = try office.plan(again: false, Office.request()).overview
            let day = try #require(overview.sessions.first?.workshops.last?.date)
            try Folders.close(folder, day...day)
            let report = try office.explanation(ofSessions: true, whyNot: [], Office.request())
            #expect(report?.breaches.map(\.code) == ["closed-day"])
        }
    }
}
