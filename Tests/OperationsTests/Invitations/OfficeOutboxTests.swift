import Answers
import Catalogue
import Documents
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

/// What was handed over can be taken back, and printed again; nothing of it is lost.
struct OfficeOutboxTests {
    private let request = { Office.request() }

    private func files(_ folder: URL) -> [String] {
        let outbox = folder.appending(path: "outbox").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: outbox)) ?? [])
            .filter { !$0.contains("-trainer-") }.sorted()
    }

    /// Somebody with a seat of session 1 who was sent all that they were owed.
    private func sent(_ office: Office, _ more: [PersonField: String] = [.email: "dupont@example.fr"]) throws -> Int {
        let who = try office.registerSomebody("Dupont", more)
        _ = try office.enrol(who, in: .session(1), request())
        _ = try office.invite(request())
        _ = try office.handOver(request())
        return who
    }

    /// Two letters are two, even where they were handed over in one second: a duplicate is the last one.
    @Test func aDuplicateIsOneLetterThatWasSent() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = Recipient.participant(try sent(office, [:]))
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            let letter = try #require(try office.words(for: who, now: request().now).first)
            _ = try office.handOver(request())
            let again = try office.duplicates(for: who, now: request().now)
            #expect(again.map(\.subject) == [letter.subject] && letter.subject.contains("est déplacé au"))
            #expect(again.first?.changes.count == 1 && again.first?.appointments == letter.appointments)
        }
    }

    @Test func whatWasHandedOverByMistakeWaitsAgain() throws {
        try Folders.withPlannedOffice { office, folder in
            _ = try sent(office)
            #expect(files(folder) == [])
            let outbox = try office.takeBack(messages: [1, 2], Office.request(key: "undo"))
            #expect(outbox.items.map(\.message.number) == [1, 2])
            #expect(files(folder).count == 4)
            #expect(try office.examine(now: request().now) == [], "the audit says the same")
            #expect(throws: Refusal.invitation(.notTakenBack([1]))) {
                try office.takeBack(messages: [1, 3], request())
            }
            #expect(try office.takeBack(messages: [1, 2], Office.request(key: "undo")).items.count == 2, "asked again")
            #expect(try office.handOver(request()).handedOver == [1, 2])
            #expect(try office.examine(now: request().now) == [])
        }
    }

    /// After a change of address a workshop has two messages: the remedy takes both back.
    @Test func whatWasHandedOverAtOnceWaitsAgainTogether() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try sent(office)
            _ = try office.correct(who, [.email: "neuf@example.fr"], request())
            _ = try office.invite(request())
            let handed = try office.handOver(Office.request(day: 28))
            #expect(handed.handedOver.count == 10 && handed.returnable == handed.handedOver)
            let early = try #require(handed.handedOver.first)
            #expect(throws: Refusal.invitation(.notTakenBack([early]))) {
                try office.takeBack(messages: [early], request())
            }
            #expect(try office.takeBack(messages: handed.returnable, request()).items.count >= 10)
            #expect(try office.examine(now: request().now) == [])
        }
    }

    /// What went to somebody who is erased cannot wait again, and is not proposed.
    @Test func whatWentToSomebodyErasedIsNotProposed() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try sent(office)
            _ = try office.withdraw(who, reason: "déménage", request())
            _ = try office.erase(who, request())
            let handed = try office.handOver(request())
            #expect(handed.handedOver.count == 5 && handed.returnable == [])
        }
    }

    @Test func onceALaterMessageFollowsItIsTooLate() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try sent(office)
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            #expect(throws: Refusal.invitation(.notTakenBack([3]))) { try office.takeBack(messages: [3], request()) }
            #expect(try office.takeBack(messages: [2], request()).items.contains { $0.message.number == 2 })
        }
    }

    @Test func whatWasSentIsPrintedAgainAsADuplicate() throws {
        try Folders.withPlannedOffice { office, folder in
            let who = try sent(
                office, [.telephone: "06 12 34 56 78", .postalAddress: "12, rue des Lilas, 38920 Crolles"])
            let first = try #require(try office.duplicates(for: .participant(who), now: request().now).first)
            #expect(first.isDuplicate && first.text.contains("DUPLICATA") && first.html.contains("DUPLICATA"))
            #expect(first.appointments.count == 5 && first.address == ["12 rue des Lilas", "38920 Crolles"])
            // What has changed since and was not handed over is not in it.
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            #expect(try office.duplicates(for: .participant(who), now: request().now) == [first])
            let waiting = try String(
                contentsOf: folder.appending(path: "outbox/letter-participant-\(who).txt"), encoding: .utf8)
            #expect(!waiting.contains("DUPLICATA"))
            _ = try office.handOver(Office.request(day: 28))
            let second = try #require(try office.duplicates(for: .participant(who), now: request().now).first)
            #expect(second.changes.count == 1 && second.subject.contains("est déplacé au"))
        }
    }

    @Test func whoWasSentNothingHasNoDuplicate() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont", [:])
            #expect(throws: Refusal.invitation(.nothingHandedOver(.participant(who)))) {
                try office.duplicates(for: .participant(who), now: request().now)
            }
        }
    }
}
