import Answers
import Catalogue
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct ProgrammeFileRequestsTests {
    /// Reads the real programme with these lines before it.
    private func read(_ lines: String, change: (String) -> String = { $0 }) throws
        -> (programme: Programme?, findings: [Finding])
    {
        ProgrammeFile.read(Data((lines + "\n" + change(try #require(ProgrammeFileTests.text))).utf8))
    }

    @Test func theThreeListsAreRead() throws {
        let (programme, findings) = try read(
            """
            wishes:
              - 4: thursday afternoon
            bans:
              - 1: wednesday
              - 4: 2021-04-12 to 2021-04-18
            pins:
              - 2.1: 2021-03-18 morning
              - 3: crolles
            """)
        #expect(findings == [])
        let march18 = date(2021, 3, 18)
        #expect(
            programme?.requests == [
                SessionRequest(
                    .pin, session: 2, workshop: 1, WorkshopCondition(dates: march18...march18, halfDay: .morning)),
                SessionRequest(.pin, session: 3, WorkshopCondition(venue: identifier("crolles"))),
                SessionRequest(.ban, session: 1, WorkshopCondition(weekday: .wednesday)),
                SessionRequest(
                    .ban, session: 4, WorkshopCondition(dates: date(2021, 4, 12)...date(2021, 4, 18))),
                SessionRequest(.wish, session: 4, WorkshopCondition(weekday: .thursday, halfDay: .afternoon)),
            ])
    }

    @Test func withoutListsNothingIsAsked() throws { #expect(try read("").programme?.requests == []) }

    /// The commented lines of every file that we hand out must work when the comment sign is taken away.
    @Test(arguments: ["fr", "en", nil])
    func theExamplesInCommentsAreRead(language: String?) throws {
        let text =
            switch language {
            case "fr": String(decoding: PackageResources.programme_fr_yaml, as: UTF8.self)
            case "en": String(decoding: PackageResources.programme_en_yaml, as: UTF8.self)
            default: try #require(ProgrammeFileTests.text)
            }
        let example = text.replacing(
            /(?m)^# (weights:|pins:|bans:|wishes:|contact:|invoicing:|  (?:name|e-mail|telephone|iban|syntax): |  (?:seller|buyer):|    (?:address|postcode|city|siret|vat number|service|engagement): |  - [\d.]+:|  [a-z -]+: \d+ )/
        ) { "\($0.1)" }
        let (programme, findings) = ProgrammeFile.read(Data(example.replacing("{{year}}", with: "2021").utf8))
        #expect(findings == [])
        #expect(programme?.requests.map(\.strength) == [.pin, .pin, .ban, .ban, .wish])
        #expect(programme?.weights == PlanningWeights(), "the values in comments are the default ones")
        #expect(example.contains("\n  wishes: 50"))
        #expect(programme?.contact != nil && programme?.invoicing != nil)
    }

    struct Flaw: CustomTestStringConvertible, Sendable {
        let line: String
        let column: Int
        let problem: ProgrammeProblem
        var testDescription: String { line }
    }

    static let flaws: [Flaw] = [
        Flaw(line: "5: crolles", column: 5, problem: .outOfRange(5, 1...4)),
        Flaw(line: "2.6: crolles", column: 5, problem: .outOfRange(6, 1...5)),
        Flaw(line: "two: crolles", column: 5, problem: .expected(.sessionOrWorkshop, found: "two")),
        Flaw(line: "2: crolles pontcharra", column: 8, problem: .cannotBothHold("crolles", "pontcharra")),
        Flaw(line: "2:", column: 7, problem: .expected(.workshopCondition, found: "")),
        Flaw(line: "2: \"\"", column: 8, problem: .expected(.workshopCondition, found: "")),
        Flaw(line: "2: [monday]", column: 8, problem: .expected(.workshopCondition, found: "[…]")),
        Flaw(line: "\"2\\a\": monday", column: 5, problem: .hiddenCharacter(HiddenCharacter("\u{7}", at: 2))),
        Flaw(line: "2 monday", column: 5, problem: .expected(.request, found: "2 monday")),
        Flaw(
            line: "2: 2021-07-01", column: 8,
            problem: .outsideWindow(
                date(2021, 7, 1)...date(2021, 7, 1), window: date(2021, 3, 1)...date(2021, 6, 30))),
    ]

    @Test(arguments: flaws, ["pins", "bans", "wishes"])
    func aFlawIsFoundWhereItIs(flaw: Flaw, list: String) throws {
        let (programme, findings) = try read("\(list):\n  - \(flaw.line)")
        #expect(programme == nil)
        #expect(findings.map(\.problem) == [.programme(flaw.problem)])
        #expect(findings.first?.place == Finding.Place(file: "programme.yaml", line: 2, column: flaw.column))
        #expect(findings.first?.severity == .error)
    }

    @Test func everyFlawOfALineIsSaid() throws {
        let findings = try read("pins:\n  - 9.9: monday tuesday zzzzzzz").findings
        #expect(findings.map(\.problem.code) == ["out-of-range", "out-of-range", "unknown-word", "cannot-both-hold"])
    }

    @Test func aPinAndABanOfTheSameAreAContradiction() throws {
        let lines = "pins:\n  - 1: crolles monday\nbans:\n  - 2: monday\n  - 1: monday crolles"
        let findings = try read(lines).findings
        #expect(findings.map(\.problem) == [.programme(.contradiction("1: monday crolles", firstLine: 2))])
        #expect(findings.first?.place.line == 5)
    }

    @Test(arguments: [
        "pins:\n  - 1: monday\nbans:\n  - 1.2: monday", "pins:\n  - 1: monday\nbans:\n  - 1: monday morning",
        "pins:\n  - 1: monday\nwishes:\n  - 1: monday", "bans:\n  - 1: monday\n  - 1: monday",
    ])
    func whatIsNotTheVerySameIsNoContradiction(lines: String) throws { #expect(try read(lines).findings == []) }

    @Test func whatNamesItemsOfAnUnreadableListIsNotBlamed() throws {
        let findings = try read("pins:\n  - 2: formateur-a monday\n  - 2: formatrice-b") {
            $0.replacing("trainers:\n  - id", with: "trainers: []\nothers:\n  - id")
        }.findings
        #expect(!findings.contains { ($0.place.line ?? 0) <= 3 })
        #expect(findings.contains { $0.problem.code == "empty-list" })
    }
}
