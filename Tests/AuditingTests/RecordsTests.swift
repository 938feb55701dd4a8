import Answers
import TestSupport
import Testing
import Workshops

@testable import Auditing

/// What the rows of an audit come to.
struct RecordsTests {
    private let first = WorkshopNumber(session: 2, order: 1)

    private func records(_ rows: ([RecordedFact], [RecordedFact])...) -> Records {
        rows.reduce(into: Records()) { records, row in
            records.follow(before: row.0.map(AuditFact.record), after: row.1.map(AuditFact.record))
        }
    }

    private func facts(_ records: Records) -> [RecordedFact] {
        let placed = records.placed.values, counted = records.counted.filter { $0.value.number > 0 }.keys
        return (Array(placed) + counted).compactMap { if case .record(let fact) = $0 { fact } else { nil } }
    }

    @Test func whatWasBeforeGoesAndWhatCameAboutComes() {
        let seated = RecordedFact.seated(3, session: 2, seat: 5, from: 1)
        let left = RecordedFact.left(3, session: 2, seat: 5, .withdrawn)
        #expect(facts(records(([], [seated]))) == [seated])
        #expect(facts(records(([], [seated]), ([seated], [left]))) == [left])
        #expect(records(([], [left]), ([], [left])).counted[.record(left)]?.number == 2)
    }

    @Test func whoHasASeatWaitsNoMore() {
        let waiting = RecordedFact.waiting(3, session: nil), offered = RecordedFact.offered(3, session: 2, seat: 5)
        let seated = RecordedFact.seated(3, session: 2, seat: 5, from: 1)
        #expect(facts(records(([], [waiting]), ([], [offered]), ([offered], [seated]))) == [seated])
        #expect(facts(records(([], [waiting]), ([waiting], [.offList(3)]))).isEmpty)
    }

    @Test func whoHandsBackAChequebookHasItNoMore() {
        let given = RecordedFact.given(chequebook: 7, to: 3)
        let pass = { RecordedFact.pass(61, chequebook: 7, $0, participant: 3, workshop: nil) }
        let there = records(([], [given, pass(.distributed)]))
        #expect(facts(there) == [given] && there.passes == [61: .distributed])
        let back = records(([], [given, pass(.distributed)]), ([pass(.distributed)], [pass(.received)]))
        #expect(facts(back).isEmpty && back.passes.isEmpty, "as they all begin")
    }

    @Test func aSheetThatIsMarkedOtherwiseLaterIsCorrected() {
        let present = RecordedFact.attended(3, .present, workshop: first)
        let absent = RecordedFact.attended(3, .absent, workshop: first)
        let filled = records(([], [.held(workshop: first), present]))
        #expect(filled.corrections.isEmpty)
        let corrected = records(([], [.held(workshop: first), present]), ([present], [absent]))
        #expect(corrected.corrections == [first: 1])
        #expect(Set(facts(corrected)) == [.held(workshop: first), absent])
    }

    @Test func skillsThatWereAssessedAreSoAtLeast() {
        let records = records(
            ([], [.assessed(3, .diagnostic, skills: 16)]), ([], [.assessed(3, .diagnostic, skills: 1)]))
        #expect(records.skills == [.init(person: 3, moment: .diagnostic): 16])
    }

    @Test func silenceIsWhatThereIsWithoutAnAnswer() {
        let confirmed = RecordedFact.answered(commune: "Crolles", .confirmed)
        let silent = RecordedFact.answered(commune: "Crolles", .silent)
        #expect(facts(records(([], [confirmed]), ([confirmed], [silent]))).isEmpty)
    }

    /// A sheet that was emptied is gone with its presences and corrections, and the workshop is what it was.
    @Test func aWorkshopWhoseSheetWasEmptiedIsToBeHeld() throws {
        let planned = try #require(
            PlanFact("session 2 workshop 1: 2021-03-01 14:00-17:00 formateur-a, sequence 0, 2021-01-26T09:00:00Z"))
        let late = RecordedFact.attended(3, .late, minutes: 90, workshop: first)
        let emptied = RecordedFact.emptied(workshop: first, .moved)
        var records = Records()
        records.follow(before: [], after: [.plan(planned)])
        records.follow(before: [], after: [.record(.held(workshop: first)), .record(late)])
        records.follow(before: [.record(late)], after: [.record(.attended(3, .present, workshop: first))])
        #expect(records.corrections == [first: 1])
        records.follow(
            before: [.record(.held(workshop: first)), .record(.attended(3, .present, workshop: first))],
            after: [.record(emptied)])
        #expect(records.corrections == [:] && records.placed.keys.sorted() == ["workshop 2.1"])
        guard case .plan(.workshop(_, _, _, _, _, let state, _, _))? = records.placed["workshop 2.1"] else {
            Issue.record("\(records.placed)")
            return
        }
        #expect(state == .moved && records.counted.values.map(\.number) == [1])
    }

    /// Who comes off a sheet that was filled in is a correction of it, too.
    @Test func whoComesOffASheetIsACorrection() {
        var records = Records()
        let marked = AuditFact.record(.attended(3, .present, workshop: first))
        records.follow(before: [], after: [.record(.held(workshop: first)), marked])
        records.follow(before: [marked], after: [.record(.guestNoMore(3, workshop: first))])
        #expect(records.corrections == [first: 1])
    }

    @Test func aWorkshopWithASheetWasHeld() throws {
        let planned = try #require(
            PlanFact("session 2 workshop 1: 2021-03-01 14:00-17:00 formateur-a, sequence 0, 2021-01-26T09:00:00Z"))
        var records = Records()
        records.follow(before: [], after: [.plan(planned)])
        records.follow(before: [], after: [.record(.held(workshop: first))])
        guard case .plan(.workshop(_, _, _, _, _, let state, _, _))? = records.placed["workshop 2.1"] else {
            Issue.record("\(records.placed)")
            return
        }
        #expect(state == .held)
    }
}
