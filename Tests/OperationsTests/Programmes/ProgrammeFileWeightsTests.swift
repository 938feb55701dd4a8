import Answers
import Catalogue
import Documents
import Foundation
import Testing
import Workshops

@testable import Operations

struct ProgrammeFileWeightsTests {
    /// Reads the real programme with a section of weights.
    private func read(_ lines: String...) throws -> (programme: Programme?, findings: [Finding]) {
        let text = try #require(ProgrammeFileTests.text)
        let section = "weights:\n" + lines.map { "  \($0)\n" }.joined()
        return ProgrammeFile.read(Data((section + text).utf8))
    }

    @Test func withoutASectionTheyAreThePublishedOnes() throws {
        let text = try #require(ProgrammeFileTests.text)
        let weights = ProgrammeFile.read(Data(text.utf8)).programme?.weights
        #expect(weights == PlanningWeights())
        let published = Mirror(reflecting: PlanningWeights()).children.compactMap { $0.value as? Int }
        #expect(published == [200, 10, 40, 120, 150, 300, 5, 60, 60, 1, 50])
    }

    static let words: [(String, @Sendable (PlanningWeights) -> Int)] = [
        ("full sessions", { $0.fill }), ("ideal gap", { $0.gap }), ("regular rhythm", { $0.pattern }),
        ("school holidays", { $0.discouraged }), ("same trainer", { $0.continuity }),
        ("wished sessions", { $0.balance }), ("wished spread", { $0.spread }),
        ("different weekdays", { $0.sameWeekday }),
        ("different half-days", { $0.sameHalfDay }), ("travel", { $0.travel }), ("wishes", { $0.wish }),
    ]

    @Test(arguments: words.indices)
    func aWordSetsItsWeightAndNoOther(index: Int) throws {
        let weights = try #require(try read("\(Self.words[index].0): 77").programme?.weights)
        for (other, word) in Self.words.enumerated() {
            #expect(word.1(weights) == (other == index ? 77 : word.1(PlanningWeights())), "\(word.0)")
        }
    }

    @Test(arguments: [(0, true), (1_000, true), (1_001, false)])
    func theRangeIncludesBothEnds(weight: Int, allowed: Bool) throws {
        let (programme, findings) = try read("travel: \(weight)")
        #expect(programme?.weights.travel == (allowed ? weight : nil))
        #expect(findings.map(\.problem) == (allowed ? [] : [.programme(.outOfRange(weight, 0...1_000))]))
        #expect(findings.allSatisfy { $0.place == Finding.Place(file: "programme.yaml", line: 2, column: 11) })
    }

    @Test(arguments: ["-1", "1.5", "dix", "[1]", "99999999999999999999"])
    func onlyWholeNumbersAreWeights(value: String) throws {
        #expect(try read("travel: \(value)").findings.map(\.problem.code) == ["wrong-form"])
    }

    @Test func anUnknownWordIsSaidWithTheNearest() throws {
        let findings = try read("different weekday: 1", "gap: 1", "zzzzzzz: 1").findings
        #expect(
            findings.map(\.problem) == [
                .programme(.unknownKey("different weekday", nearest: "different weekdays")),
                .programme(.unknownKey("gap", nearest: nil)), .programme(.unknownKey("zzzzzzz", nearest: nil)),
            ])
        #expect(findings.map(\.place.line) == [2, 3, 4])
    }
}
