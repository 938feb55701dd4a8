import Answers
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// What is said of what comes about in a rehearsal.
enum RehearsalSentences {
    static let all: [SampleSentences.Sample] = events.map { .init(code: $0.code, sentence: $0.sentence) }

    private static let third = WorkshopNumber(session: 2, order: 3)

    private static let events: [RehearsalEvent] =
        [
            .planned(sessions: 4), .venuesConfirmed(2), .communesAnswered(confirmed: 18, declined: 3, silent: 22),
            .registered(people: 4, seated: 2, waiting: 1, unsuited: 1),
            .registered(people: 1, seated: 1, waiting: 0, unsuited: 0), .chequebooksGiven(3), .scanned(passes: 1),
            .seatsChanged(to: 7), .claimed(number: 1, passes: 24), .claimAnswered(number: 1, paid: 23, rejected: 1),
            .told([told(.request, 12), told(.request, 12), told(.cancel, 13)].compactMap(\.self)),
        ]
        + [
            .gaveUpSeat(session: 2), .tookOver(session: 2, from: 3), .refusedOffer(session: 2), .lostChequebook(83),
            .changedSession(to: 3),
        ]
        .map { .person(12, $0) }
        + [
            .voted(people: 7), .choseTheme("Smartphone", isTie: false), .choseTheme("Smartphone", isTie: true),
            .diagnosed(people: 8), .reviewed(people: 1), .calledOff(people: 8), .reinstated(people: 7),
        ].map { .session(2, $0) }
        + workshopEvents.map { .workshop(third, $0) }

    private static let workshopEvents: [RehearsalEvent.WorkshopEvent] =
        [
            .putOff(to: date(2021, 3, 16)), .calledOff(.cancelledLate), .held(came: 0, expected: 8, passes: 0),
            .held(came: 6, expected: 8, passes: 12), .sheetCorrected(person: 12), .absenceSaid(person: 12),
            .cameUnexpected(person: 41), .sheetEmptied(meant: third), .sheetEmptied(meant: .init(session: 3, order: 3)),
        ]
        + (PassSerial("P000533").map {
            [.secondUseRefused($0, first: WorkshopNumber(session: 2, order: 1)), .passRefused($0)]
        } ?? [])

    private static func told(_ method: Message.Method, _ person: Int) -> OwedInvitation? {
        guard let span = TimeSpan("14:00-17:00") else { return nil }
        let notice = Notice(
            date: date(2021, 3, 15), span: span, location: "", position: nil, summary: "", description: "",
            status: .confirmed)
        let earlier = Message(
            number: 1, uid: "", method: .request, sequence: 0, stamp: .distantPast, email: nil, notice: notice)
        let messages =
            method == .request
            ? OwedMessage.changes(from: nil, to: ExpectedNotice(notice, email: nil))
            : OwedMessage.changes(from: earlier, to: nil)
        return messages.first.map {
            OwedInvitation(
                recipient: .participant(person), name: "", invitation: nil, workshopIdentity: "", workshop: third,
                message: $0, number: nil)
        }
    }
}
