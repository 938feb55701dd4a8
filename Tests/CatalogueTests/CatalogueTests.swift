import Answers
import Calendars
import Foundation
import Scheduling
import Testing
import Workshops

@testable import Catalogue

/// Every sentence that a code and its data become, word for word, in both languages.
///
/// The golden file is for reading: whoever mends a sentence mends it there too, or writes it anew with
/// `RECORD_CATALOGUE=1 swift test --filter everySentenceIsAsApproved` and reads what has changed.
struct CatalogueTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    @Test func everySentenceIsAsApproved() throws {
        let file = Self.folder.appending(path: "catalogue.txt")
        let said = SampleSentences.all.map { sample in
            "\(sample.code)\n  fr: \(sample.sentence.french)\n  en: \(sample.sentence.english)\n"
                + sample.remedies.map { "  remedy: \($0)\n" }.joined()
        }
        if ProcessInfo.processInfo.environment["RECORD_CATALOGUE"] != nil {
            try Data(said.joined(separator: "\n").utf8).write(to: file)
        }
        let approved = try String(contentsOf: file, encoding: .utf8)
        let old = approved.components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
        let new = said.map { $0.trimmingCharacters(in: .newlines) }
        for (approved, said) in zip(old, new) { #expect(said == approved) }
        #expect(new.count == old.count)
    }

    @Test func everyCodeHasASampleHere() throws {
        let sources = Self.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        let files = [
            "Catalogue/Sentence+ProgrammeProblem.swift", "Catalogue/Sentence+Refusal.swift",
            "Catalogue/Sentence+DatabaseProblem.swift",
            "Catalogue/Sentence+EnrolmentRefusal.swift",
            "Catalogue/Sentence+RegistrationRefusal.swift",
            "Catalogue/Sentence+AllocationRefusal.swift",
            "Catalogue/Sentence+PlacementRefusal.swift",
            "Catalogue/Sentence+InvitationRefusal.swift", "Catalogue/Sentence+Replies.swift",
            "Catalogue/Sentence+BillingRefusal.swift", "Catalogue/Sentence+ClaimRefusal.swift",
            "Catalogue/Sentence+ClaimTableProblem.swift",
            "Catalogue/Sentence+PriceFileProblem.swift",
            "Catalogue/Sentence+CalendarFinding.swift", "Scheduling/Planning/RuleBreach.swift",
            "Scheduling/Explaining/PlanningFact.swift", "Scheduling/Explaining/PlanningChange.swift",
        ]
        let sampled = Set(SampleSentences.all.map(\.code))
        for file in files {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            let codes = text.matches(of: /case \.\w+(?:, \.\w+)*: "([a-z-]+)"/).map { String($0.1) }
            #expect(!codes.isEmpty, "\(file)")
            #expect(Set(codes).subtracting(sampled).isEmpty, "\(file)")
        }
    }

    /// What somebody can do follows as a remedy, which each door shows in its own way.
    @Test(arguments: SampleSentences.all.map(\.sentence))
    func noSentenceNamesACommand(sentence: Sentence) { #expect(!Self.namesCommand(sentence)) }

    @Test(arguments: [
        Sentence(fr: "Lancez ateliers plan.", en: "Plan."), Sentence(fr: "Planifiez.", en: "Run ateliers price again."),
        Sentence(fr: "Ajoutez --because.", en: "Say why."), Sentence(fr: "Dites pourquoi.", en: "Say why (--because)."),
        Sentence(fr: "Répondez : ateliers accept 12.", en: "Answer."),
    ])
    func aNamedCommandIsFound(sentence: Sentence) { #expect(Self.namesCommand(sentence)) }

    /// Whether a sentence names a command or an option; in French, `ateliers` may also be workshops that do something.
    private static func namesCommand(_ sentence: Sentence) -> Bool {
        let verbs = Set(Remedy.Operation.allCases.map { $0.rawValue.prefix { $0 != "-" } })
        return Language.allCases.contains { sentence[$0].contains(/--[a-z]/) }
            || sentence.english.contains(/\bateliers [a-z]/)
            || sentence.french.matches(of: /\bateliers ([a-z]+)/).contains { verbs.contains($0.1) }
    }

    /// What is stored is stored, whatever keeps the rest from being done.
    @Test(arguments: SampleSentences.refusals + SampleSentences.unfinished)
    func whatIsStoredIsNotSaidToBeUnchanged(refusal: Refusal) {
        for next in [FollowUp.outbox, .calendars, .rebuild(person: 12), .look] {
            let sentence = Refusal.unfinished(next, because: refusal).sentence
            #expect(!sentence.french.contains("rien n'"), "\(sentence.french)")
            #expect(!sentence.english.contains("nothing was"), "\(sentence.english)")
        }
    }

    @Test(arguments: SampleSentences.all.map(\.sentence))
    func aSentenceIsWhole(sentence: Sentence) {
        for text in Language.allCases.map({ sentence[$0] }) {
            #expect(!text.contains("  ") && !text.contains("Optional(") && !text.contains("\n"))
            #expect([".", "?", ":"].contains(text.last.map(String.init) ?? ""), "\(text)")
        }
        #expect(sentence.french != sentence.english)
    }
}
