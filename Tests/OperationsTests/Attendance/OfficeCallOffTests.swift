import Answers
import Billing
import Catalogue
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeCallOffTests {
    private let third = WorkshopNumber(session: 1, order: 3)
    private let request = { Office.request() }

    private func withOffice(_ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("dupont", [.email: "dupont@example.fr"])
            _ = try office.enrol(who, in: .session(1), request())
            _ = try office.invite(request())
            try body(office)
        }
    }

    private func told(_ office: Office) throws -> [String] {
        try office.invite(request()).messages
            .filter { if case .participant = $0.recipient { true } else { false } }
            .map { "\($0.message.method) \($0.workshop?.description ?? "–") \($0.message.sequence)" }
    }

    private func workshop(_ office: Office, _ number: WorkshopNumber) throws -> WorkshopOverview {
        try office.show(now: request().now).sessions[number.session - 1].workshops[number.order - 1]
    }

    @Test(arguments: Workshop.State.allCases.filter(\.isCancelled))
    func aWorkshopIsCalledOffAndTakenUpAgain(state: Workshop.State) throws {
        try withOffice { office throws in
            #expect(try office.cancel(workshop: third, state, reason: "neige", request()).changed)
            #expect(try workshop(office, third).state == state)
            #expect(try workshop(office, third).status == .cancelled)
            #expect(try told(office) == ["cancel 1.3 1"])
            #expect(try !office.cancel(workshop: third, state, reason: "neige", request()).changed)
            #expect(throws: Refusal.attendance(.cancelled(third, state))) {
                try office.attend(third, .nobody, Office.request(on: workshop(office, third).date, hour: 20))
            }
            #expect(try office.reinstate(workshop: third, request()).changed)
            #expect(try workshop(office, third).state == .planned)
            #expect(try told(office) == ["request 1.3 2"])
            #expect(throws: Refusal.attendance(.notCancelled(third))) {
                try office.reinstate(workshop: third, request())
            }
        }
    }

    @Test func aWorkshopIsPutOffToADayThatKeepsTheRules() throws {
        try withOffice { office throws in
            let before = try workshop(office, third)
            let report = try office.postpone(
                workshop: third, to: before.date.advanced(by: 3), reason: "panne", request())
            #expect(report.changed)
            let after = try workshop(office, third)
            #expect(after.date == before.date.advanced(by: 3) && after.span == before.span && after.state == .moved)
            #expect(try told(office) == ["request 1.3 1"])
            #expect(try !office.postpone(workshop: third, to: after.date, request()).changed)
            _ = try office.postpone(workshop: third, to: after.date, half: .morning, request())
            #expect(try workshop(office, third).span == TimeSpan("09:00-12:00"))
        }
    }

    @Test func aDayThatBreaksARuleIsRefusedWithTheRule() throws {
        try withOffice { office throws in
            let before = try workshop(office, third)
            for day in [date(2021, 4, 5), date(2021, 3, 13), try workshop(office, .init(session: 1, order: 5)).date] {
                let refusal = #expect(throws: Refusal.self) { try office.postpone(workshop: third, to: day, request()) }
                #expect(refusal?.broken?.0.isEmpty == false)
            }
            #expect(try workshop(office, third) == before)
            #expect(try told(office) == [])
        }
    }

    @Test func whatHasBeenHeldStays() throws {
        try withOffice { office throws in
            let evening = Office.request(on: try workshop(office, third).date, hour: 20)
            _ = try office.attend(third, .letters("P"), evening)
            #expect(throws: Refusal.attendance(.held(third))) {
                try office.cancel(workshop: third, .forceMajeure, evening)
            }
            #expect(throws: Refusal.attendance(.held(third))) {
                try office.postpone(workshop: third, to: date(2021, 6, 1), evening)
            }
            _ = try office.cancel(session: 1, evening)
            #expect(try workshop(office, third).status == .confirmed, "it was held, whatever becomes of its session")
            #expect(try workshop(office, .init(session: 1, order: 4)).status == .cancelled)
        }
    }

    /// A session that is called off takes a cause, as the price depends on it; what was held or called off before stays.
    @Test(arguments: [nil, .cancelledInTime, .cancelledByProvider, .forceMajeure, .cancelledLate] as [Workshop.State?])
    func aWholeSessionIsCalledOffForACause(cause: Workshop.State?) throws {
        try withOffice { office in
            let evening = Office.request(on: try workshop(office, third).date, hour: 20)
            _ = try office.attend(third, .letters("P"), evening)
            _ = try office.cancel(workshop: .init(session: 1, order: 2), .forceMajeure, evening)
            _ = try office.cancel(session: 1, for: cause, reason: cause.map { _ in "vide" }, evening)
            let states = try (1...5).map { order in
                try office.read(now: evening.now) { connection in
                    let stored = try connection.sessions(of: office.programmeIdentifier())[0].workshops[order - 1]
                    return stored.state.inSession(.cancelled)
                }
            }
            let state = cause ?? .cancelledInTime
            #expect(states == [state, .forceMajeure, .held, state, state])
            let owed = try office.invoiceDraft(now: evening.now).price.sessions[0].dueWorkshops
            #expect(owed == (cause == .cancelledLate ? 4 : 1))
            #expect(try office.examine(now: evening.now) == [])
        }
    }

    @Test func oneThatIsCalledOffLeavesItsHourToOthers() throws {
        try withOffice { office throws in
            let gone = try workshop(office, third)
            _ = try office.cancel(workshop: third, .cancelledByProvider, request())
            try office.change(workshop: 1, ofSession: 2) { workshop in
                (workshop.date, workshop.span, workshop.trainer) = (gone.date, gone.span, gone.trainer.identifier)
            }
            #expect(throws: Refusal.self) { try office.reinstate(workshop: third, request()) }
        }
    }

    @Test func theHistoryTellsIt() throws {
        try withOffice { office throws in
            _ = try office.cancel(workshop: third, .forceMajeure, request())
            _ = try office.reinstate(workshop: third, request())
            let history = try office.history(of: .session(1), now: request().now)
            let said = history.entries.suffix(2).flatMap { history.sentences(of: $0).map(\.french) }
            #expect(
                said.contains {
                    $0.hasPrefix("L'atelier 3 de la session 1 (") && $0.hasSuffix("est annulé, force majeure.")
                })
            #expect(said.contains { $0.hasSuffix("est de nouveau au programme.") })
        }
    }
}
