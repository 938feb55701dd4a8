import Foundation
import Testing

@testable import Workshops

struct NoticeChangeTests {
    private func change(because reason: OwedMessage.Reason? = .moved, _ body: (inout Notice) -> Void) throws
        -> NoticeChange
    {
        let before = try notice()
        var after = before
        body(&after)
        return change(from: before, to: after, .request, reason)
    }

    private func change(
        from before: Notice?, to after: Notice, _ method: Message.Method, _ reason: OwedMessage.Reason?
    ) -> NoticeChange {
        NoticeChange(
            before: before,
            message: Message(
                number: 2, uid: "uid", method: method, sequence: 1, stamp: Date(timeIntervalSince1970: 0), email: nil,
                notice: after, reason: reason))
    }

    private func notice() throws -> Notice {
        Notice(
            date: try #require(CivilDate("2021-03-18")), span: try #require(TimeSpan("14:00-17:00")),
            location: "Crolles",
            position: nil, summary: "Atelier 3", description: "", status: .tentative)
    }

    @Test func theWeightiestChangeComesFirst() throws {
        let later = { (notice: inout Notice) in notice.date = notice.date.advanced(by: 5) }
        #expect(try change(later).kind == .day)
        #expect(try change { $0.location = "Pontcharra" }.kind == .place)
        #expect(try change { $0.span = TimeSpan("9:00-12:00") ?? $0.span }.kind == .hours)
        #expect(try change { $0.summary = "Smartphone" }.kind == .theme)
        #expect(try change { $0.status = .confirmed }.kind == .confirmed)
        #expect(try change { $0.description = "À apporter" }.kind == .words)
        #expect(try change { _ in }.kind == .same, "it had changed, and changed back before anything was sent")
        let all = try change {
            later(&$0)
            $0.location = "Pontcharra"
            $0.span = TimeSpan("9:00-12:00") ?? $0.span
            $0.status = .confirmed
        }
        #expect(all.kind == .day && all.others == [.place, .hours, .confirmed])
        #expect(all.known.date == CivilDate("2021-03-18"), "its reader knows it by the day that they were told")
    }

    @Test func whatWasNeverHandedOverIsAnInvitation() throws {
        #expect(change(from: nil, to: try notice(), .request, .moved).kind == .invited)
    }

    @Test func whatIsNotConfirmedAnyMoreIsNews() throws {
        let sure = try change { $0.status = .confirmed }.after, unsure = try notice()
        #expect(change(from: sure, to: unsure, .request, .moved).kind == .unconfirmed)
    }

    @Test func whatWasCalledOffIsHeldAfterAllAndAGuestIsAsked() throws {
        let message = change(from: nil, to: try notice(), .request, .invited).message
        #expect(NoticeChange(before: nil, calledOff: try notice(), message: message).kind == .reinstated)
        #expect(NoticeChange(before: nil, isGuest: true, message: message).kind == .guest)
    }

    @Test(arguments: [
        (OwedMessage.Reason.cancelled, NoticeChange.Kind.cancelled), (.withdrawn, .withdrawn), (.released, .released),
        (.readdressed, .readdressed),
    ])
    func aCancellationSaysWhy(reason: OwedMessage.Reason, kind: NoticeChange.Kind) throws {
        #expect(change(from: try notice(), to: try notice(), .cancel, reason).kind == kind)
        #expect(change(from: try notice(), to: try notice(), .cancel, nil).kind == .cancelled)
    }

    @Test func aNewAddressDoesNotHideAChange() throws {
        #expect(try change(because: .readdressed) { _ in }.kind == .readdressed)
        #expect(try change(because: .readdressed) { $0.status = .confirmed }.kind == .readdressed)
        #expect(try change(because: .readdressed) { $0.location = "Pontcharra" }.kind == .place)
        #expect(
            change(from: nil, to: try notice(), .request, .readdressed).kind == .invited,
            "nothing was ever handed over at the old one")
        let kinds = NoticeChange.Kind.allCases
        #expect(kinds.firstIndex(of: .readdressed) ?? 0 > kinds.firstIndex(of: .theme) ?? 0)
    }
}
