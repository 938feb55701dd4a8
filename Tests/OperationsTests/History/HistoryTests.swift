import Answers
import Catalogue
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct HistoryTests {
    private static let communes = ["Crolles", "A: B", "A; B", "of x", "Le Champ-près-Froges", "a = b", "x: answered"]

    private static let claims: [RecordedFact] =
        Pass.Fault.allCases.flatMap { fault -> [RecordedFact] in
            [.fault(fault, ofPass: 163, chequebook: 17), .fault(fault, ofPass: 1_231, chequebook: nil)]
        }
        + Claim.State.allCases.map { .claim(1, $0, Claims.march, passes: 42) }

    private static let third = WorkshopNumber(session: 2, order: 3)

    private static let recorded: [RecordedFact] =
        [
            .registered(1), .corrected(2, [.familyName, .email]), .corrected(2, []), .exempted(3),
            .waiting(4, session: nil), .waiting(4, session: 2), .offered(5, session: 2, seat: 8),
            .seated(6, session: 1, seat: 1, from: 3), .offList(7), .erased(8), .chequebook(9, commune: nil),
        ]
        + EligibilityFact.allCases.flatMap { fact in [true, false].map { .attested(1, fact, holds: $0) } }
        + [.held(workshop: third), .comes(12, workshop: third), .guest(12, workshop: third)]
        + [.guestNoMore(12, workshop: third), .attended(12, .late, minutes: 105, workshop: third)]
        + [.planned, .moved].map { .emptied(workshop: third, $0) }
        + [.excused, .present].map { .noted(12, $0, workshop: third, on: date(2021, 3, 18)) }
        + Pass.State.allCases.flatMap { state -> [RecordedFact] in
            [
                .pass(163, chequebook: 17, state, participant: 12, workshop: WorkshopNumber(session: 2, order: 3)),
                .pass(1_231, chequebook: nil, state, participant: nil, workshop: nil),
            ]
        }
        + [.given(chequebook: 17, to: 12), .voted(12, session: 2)]
        + [17, nil].map { .presentedAgain(163, chequebook: $0, by: 12, at: WorkshopNumber(session: 2, order: 3)) }
        + claims
        + AssessmentMoment.allCases.map { .assessed(12, $0, skills: 18) }
        + Presence.allCases.map { .attended(12, $0, workshop: WorkshopNumber(session: 2, order: 3)) }
        + Enrolment.State.allCases.map { .left(12, session: 2, seat: 5, $0) }
        + communes.flatMap { commune -> [RecordedFact] in
            [.chequebook(3, commune: commune), .mandated(commune: commune, date(2021, 2, 1))]
                + CommuneStanding.Answer.allCases.map { .answered(commune: commune, $0) }
                + CommuneStanding.ImprestAccount.allCases.map { .imprest(commune: commune, $0) }
        }

    private static func workshop(_ state: Workshop.State) -> PlanFact? {
        TimeSpan("09:00-12:00").map { span in
            .workshop(
                session: 2, order: 3, date(2021, 3, 18), span, trainer: identifier("formateur-a"), state, sequence: 1,
                modified: Office.request().now)
        }
    }

    private static let planned: [PlanFact] =
        Session.State.allCases.map { .session(2, $0, venue: identifier("crolles")) }
        + Workshop.State.allCases.compactMap(workshop)
        + [
            .trainer(identifier("formateur-a"), isPlaceholder: true),
            .trainer(identifier("formateur-a"), isPlaceholder: false), .restored(checksum: "c0ffee"),
            .unagreed(WorkshopNumber(session: 2, order: 3)),
        ]
        + ["", " ", "a = b", "two\nlines", "back\\slash", "\\n", "a\r\nb", "session 2 cancelled at crolles"]
        .map { .setting("venues.1.address", value: $0) }

    @Test(arguments: recorded)
    func aRecordedFactComesBack(fact: RecordedFact) {
        #expect(RecordedFact(fact.description) == fact)
        #expect(AuditFact(fact.description) == .record(fact))
    }

    @Test(arguments: planned)
    func aPlanFactComesBackAndIsOneLine(fact: PlanFact) {
        #expect(!fact.description.unicodeScalars.contains("\n"))
        #expect(PlanFact(fact.description) == fact)
        #expect(AuditFact(fact.description) == .plan(fact))
    }

    @Test(arguments: [
        "", " ", "session", "session 2 held at crolles", "session 02 planned at crolles", "x", ": ", "trainer ",
    ])
    func anythingElseIsNoFact(line: String) { #expect(AuditFact(line) == nil) }

    private func told(_ office: Office, _ scope: HistoryScope, last: Int? = nil) throws -> [String] {
        let history = try office.history(of: scope, last: last, now: Date())
        return history.entries.flatMap { history.sentences(of: $0) }.map(\.french)
    }

    private func withPeople(_ body: (Office) throws -> Void) throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            _ = try office.register(
                [
                    .familyName: "Ixion", .givenName: "Zénobie", .commune: "Crolles", .difficulty: "oui",
                    .modestIncome: "oui", .motivation: "oui", .email: "zenobie@example.org",
                ], Office.request(day: 27))
            try body(office)
        }
    }

    @Test func whatHappenedToAPersonIsToldByNumberWithTheNameBeside() throws {
        try withPeople { office in
            _ = try office.enrol(1, in: .nearest, Office.request(day: 28))
            _ = try office.withdraw(1, reason: "Zénobie Ixion est malade", Office.request(day: 29))
            let told = try told(office, .person(1))
            #expect(told.first == "La personne 1 (Zénobie Ixion) est enregistrée.")
            #expect(told.last?.hasSuffix("(désistement).") == true)
            let history = try office.history(of: .person(1), last: 1, now: Date())
            #expect(history.heading(of: history.entries[0]).french.hasPrefix("29 janvier 2021 à 10\u{A0}h"))
            #expect(history.entries.count == 1)
            let rows = try office.lastAuditRows(100, now: Date()).rows
            for text in rows.flatMap({ [$0.author, $0.verb, $0.before ?? "", $0.after ?? ""] }) {
                #expect(!text.localizedStandardContains("ixion") && !text.localizedStandardContains("zénobie"))
                // Patterns of serials have a lone @ for a letter.
                #expect(!text.contains(/\S@\S/))
            }
        }
    }

    @Test func whatHappenedToASessionAndToAllIsTold() throws {
        try withPeople { office in
            _ = try office.confirm(session: 2, Office.request(day: 28))
            let session = try told(office, .session(2))
            #expect(session.contains { $0.hasPrefix("La session 2 est prévue à ") })
            #expect(session.contains { $0.hasPrefix("Les dates de la session 2 sont confirmées") })
            #expect(!session.contains { $0.contains("session 1") || $0.contains("personne") })
            let all = try told(office, .everything)
            #expect(all.first == "Le programme est enregistré.")
            #expect(try told(office, .everything, last: 1).count < all.count)
            #expect(try told(office, .commune("CROLLES")).isEmpty)
            #expect(throws: Refusal.unknownSession(9, known: [1, 2, 3, 4])) { try told(office, .session(9)) }
            #expect(throws: Refusal.enrolment(.unknownPerson(9))) { try told(office, .person(9)) }
            #expect(throws: Refusal.self) { try told(office, .commune("Atlantis")) }
        }
    }

    @Test func correctingLeavesNoNameInTheAudit() throws {
        try withPeople { office in
            _ = try office.correct(1, [.familyName: "Autrenom", .telephone: "06 12 34 56 78"], Office.request(day: 28))
            let texts = try office.lastAuditRows(100, now: Date()).rows.map { "\($0)" }.joined()
            #expect(!texts.contains("Autrenom") && !texts.contains("12 34") && !texts.contains("Ixion"))
            #expect(try told(office, .person(1)).last?.contains("(Zénobie Autrenom) a été corrigée") == true)
        }
    }
}
