import Answers
import Catalogue
import Documents
import Foundation
import Testing
import Workshops

@testable import Operations

struct OfficeAssessTests {
    private let request = { Office.request() }

    private func withOffice(_ body: (Office, URL) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            for name in ["dupont", "martin"] {
                let who = try office.registerSomebody(name)
                _ = try office.enrol(who, in: .session(1), request())
            }
            try body(office, folder)
        }
    }

    private func levels(_ progress: ProgressOverview, _ moment: AssessmentMoment) -> String {
        progress.themes.map { theme in
            theme.skills.map { skill in
                (moment == .diagnostic ? skill.before : skill.after).map { "\($0.rawValue)" } ?? "_"
            }.joined()
        }.joined(separator: "/")
    }

    @Test func everySkillIsAssessedBeforeAndAfter() throws {
        try withOffice { office, _ throws in
            // The theme of the last workshop is not chosen: there is nothing to assess yet.
            let before = try office.assess(1, at: .diagnostic, "0010/1111/0_00/0 0 0 0", request())
            #expect(before.changed && levels(before, .diagnostic) == "0010/1111/0_00/0000")
            #expect(before.assessed(at: .diagnostic) == 15 && before.assessed(at: .review) == 0 && before.skills == 16)
            #expect(try !office.assess(1, at: .diagnostic, "0010/1111/0_00/0000", request()).changed)
            _ = try office.choose(theme: "Smartphone", forSession: 1, request())
            let after = try office.assess(1, at: .review, "2222/3333/1111/0123/222", request())
            #expect(levels(after, .review) == "2222/3333/1111/0123/222")
            #expect(levels(after, .diagnostic) == "0010/1111/0_00/0000/___")
            #expect(after.themes.map(\.gain) == [7, 8, 3, 6, nil])
        }
    }

    @Test func oneWorkshopIsAssessedAndTheOthersStay() throws {
        try withOffice { office, _ throws in
            _ = try office.assess(1, at: .diagnostic, "0000/0000/0000/0000", request())
            let progress = try office.assess(1, at: .diagnostic, "12_3", workshop: 2, comment: "à revoir", request())
            #expect(levels(progress, .diagnostic) == "0000/1203/0000/0000")
            #expect(progress.comments == [.diagnostic: "à revoir"])
        }
    }

    @Test func levelsCountOnlyBesideWhatWasKnownWhenTheyWereGiven() throws {
        try withOffice { office, _ throws in
            let skill = try #require(office.progress(of: 1, now: request().now).themes.first?.taught.first)
            let marks = { (level: SkillLevel, seen: Assessment) in
                AssessmentMarks(levels: [skill: level], comment: "c", seen: seen)
            }
            _ = try office.assess(1, at: .diagnostic, marks(.alone, Assessment()), request())
            let now = Assessment(levels: [skill: .alone], comment: "c")
            #expect(throws: Refusal.assessment(.changed(person: 1, seen: Assessment(), now: now))) {
                try office.assess(1, at: .diagnostic, marks(.notYet, Assessment()), request())
            }
            #expect(try office.progress(of: 1, now: request().now).assessment(at: .diagnostic) == now)
            // The other moment is another matter.
            _ = try office.assess(1, at: .review, marks(.atEase, Assessment()), request())
            #expect(try office.assess(1, at: .diagnostic, marks(.notYet, now), request()).changed)
        }
    }

    @Test func onlyWhatSomebodyIsTaughtIsAssessed() throws {
        try withOffice { office, _ throws in
            let skill = Skill(workshop: 1, title: "jongler")
            #expect(throws: Refusal.assessment(.unknownSkill(skill))) {
                try office.assess(
                    1, at: .diagnostic, AssessmentMarks(levels: [skill: .alone], seen: Assessment()), request())
            }
            #expect(try office.progress(of: 1, now: request().now).assessed(at: .diagnostic) == 0)
        }
    }

    @Test func itIsKnownWhoLacksOneAndTheSumsNameNobody() throws {
        try withOffice { office, _ throws in
            _ = try office.assess(1, at: .diagnostic, "0000/1111/1111/1111", request())
            _ = try office.assess(1, at: .review, "2000/1111/0000/1111", request())
            _ = try office.assess(2, at: .diagnostic, "3333/1111/1111/111_", request())
            try holdAll(office)
            let overview = try office.assessments(now: request().now)
            #expect(overview.rows.map { $0.lacks(.diagnostic) } == [false, false])
            #expect(overview.rows.map { $0.assessed[.diagnostic] } == [16, 15])
            #expect(overview.rows.map { $0.lacks(.review) } == [false, true])
            #expect(
                overview.themes.map(\.compared) == [1, 1, 1, 1] && overview.themes.map(\.progressed) == [1, 0, 0, 0])
            #expect(overview.themes[0].levels[.diagnostic] == [.notYet: 4, .atEase: 4])
            #expect(try office.assessments(ofSession: 2, now: request().now).rows == [])
        }
    }

    /// All workshops of session 1, or those of some orders.
    private func holdAll(_ office: Office, _ orders: ClosedRange<Int> = 1...5) throws {
        for order in orders {
            let number = WorkshopNumber(session: 1, order: order)
            let day = try office.sheet(of: number, now: request().now).workshop.date
            _ = try office.attend(number, .nobody, Office.request(on: day, hour: 20))
        }
    }

    private func progressed(_ office: Office) throws -> [Int] {
        let statistics = try StatisticsGrouping.allCases.map {
            try office.statistics(by: $0, now: request().now).total
        }
        #expect(Set(statistics.map { [$0.compared, $0.progressed] }).count == 1)
        let themes = try office.assessments(now: request().now).themes
        return [statistics[0].compared, statistics[0].progressed, themes[0].compared, themes[0].progressed]
    }

    /// Somebody who has only begun has made no progress yet; what was recorded of them is kept and told.
    @Test func aReviewBeforeTheLastWorkshopIsKeptAndToldAndIsNoProgressYet() throws {
        try withOffice { office, _ throws in
            for person in [1, 2] {
                _ = try office.assess(person, at: .diagnostic, "0000/1111/1111/1111", request())
            }
            try holdAll(office, 1...1)
            let early = try office.assess(1, at: .review, "2000/1111/1111/1111", request())
            #expect(early.isReviewEarly && early.ahead.map(\.description) == ["1.2", "1.3", "1.4", "1.5"])
            #expect(early.assessed(at: .review) == 16, "nothing is lost")
            #expect(early.text.contains("Mon bilan n'est pas fini."))
            let overview = try office.assessments(now: request().now)
            #expect(overview.rows.map(\.isReviewEarly) == [true, false] && overview.rows.map(\.ahead) == [4, 4])
            #expect(try progressed(office) == [0, 0, 0, 0])
            // What is called off is not ahead, and what is only to be held still is.
            try holdAll(office, 2...3)
            _ = try office.cancel(workshop: .init(session: 1, order: 4), .forceMajeure, request())
            #expect(try progressed(office) == [0, 0, 0, 0])
            try holdAll(office, 5...5)
            #expect(try progressed(office) == [1, 1, 1, 1])
            #expect(try !office.progress(of: 1, now: request().now).isReviewEarly)
        }
    }

    @Test func whoLeavesHasNoWorkshopAhead() throws {
        try withOffice { office, _ throws in
            _ = try office.assess(1, at: .diagnostic, "0000/1111/1111/1111", request())
            try holdAll(office, 1...2)
            let third = try office.sheet(of: .init(session: 1, order: 3), now: request().now).workshop.date
            _ = try office.withdraw(1, reason: "r", Office.request(on: third.advanced(by: -1)))
            let left = try office.assess(1, at: .review, "2000/1111/1111/1111", request())
            #expect(!left.isReviewEarly && left.ahead.isEmpty)
            #expect(try office.statistics(by: .session, now: request().now).total.compared == 1)
        }
    }

    @Test func thePageShowsTheWayInSimpleWords() throws {
        try withOffice { office, _ throws in
            _ = try office.assess(1, at: .diagnostic, "0123/____/1111/1111", request())
            let progress = try office.assess(
                1, at: .review, "2123/2222/1111/____", comment: "<bravo> & merci", request())
            for words in [
                "dupont", "pas encore → seul", "avant", "après", "maintenant : seul", "avant : avec de l'aide",
            ] {
                let set = Wording(.french).typeset(words)
                #expect(progress.text.contains(words) && progress.html.contains(set), "\(words)")
            }
            #expect(progress.text.contains("█░") && progress.html.contains("<svg"))
            #expect(progress.html.contains("&lt;bravo&gt; &amp; merci") && !progress.html.contains("<bravo>"))
            for word in ["http:", "https:", "<script", "src=", "url(", "martin"] {
                #expect(!progress.html.contains(word))
            }
        }
    }

    @Test func whoIsErasedLeavesLevelsAndNoWord() throws {
        try withOffice { office, folder throws in
            _ = try office.assess(1, at: .review, "2222/2222/2222/2222", comment: "Zorglubova progresse", request())
            #expect(
                try office.disclose(1, now: request().now).lines(in: .french).contains {
                    $0.value == "Zorglubova progresse"
                })
            _ = try office.withdraw(1, reason: "r", request())
            _ = try office.erase(1, request())
            let progress = try office.progress(of: 1, now: request().now)
            #expect(progress.assessed(at: .review) == 16 && progress.comments.isEmpty && progress.name == nil)
            for name in ["ateliers.sqlite", "ateliers.sqlite-wal"] {
                let bytes = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
                #expect(bytes.range(of: Data("Zorglubova".utf8)) == nil)
            }
        }
    }
}
