import Answers
import Calendars
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// One sentence of every kind about messages, letters and replies.
enum InvitationSentences {
    private typealias Sample = SampleSentences.Sample

    static let all: [SampleSentences.Sample] = [
        refusals.map { Sample(code: $0.code, sentence: Refusal.invitation($0).sentence, remedies: $0.remedies) },
        mails.map { Sample(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        ignored.map { Sample(code: $0.reason.code, sentence: $0.sentence) },
        [
            report([]), report(owed(mail)), report(owed(mail) + owed(nil), isTrial: false),
            report(owed(nil, to: trainer)),
        ].map {
            Sample(code: "invite", sentence: .invited($0), remedies: $0.remedies)
        },
        [
            Sample(code: "invite", sentence: .trainersOnPaper(["Anne Kessler", "Formateur B"])),
            Sample(code: "outbox", sentence: .outboxEmpty, remedies: taken.remedies),
        ],
        outboxes.map { Sample(code: "outbox", sentence: .outboxFolder($0), remedies: $0.remedies) },
        [
            Sample(
                code: "outbox-behind", sentence: .outboxBehind(Outbox(items: [], folder: "2021/outbox", isBehind: true))
            )
        ],
        [Invitation.Choice.accepted, .declined].map { ReplyReport(answers: [answer($0)]) }.map {
            Sample(code: "reply", sentence: .replied($0), remedies: $0.remedies)
        },
        [
            Sample(code: "feed", sentence: .fetched(feed)),
            Sample(code: "theme", sentence: .themeChosen("Smartphone", session: 2, changed: true), remedies: [.invite]),
        ],
    ].flatMap(\.self)

    private static let mail = EmailAddress("marie@example.fr")

    private static let feed = Feed(
        name: "Pass Numériques – mes ateliers", events: 5, bytes: Data(), tag: "6fea451e",
        modified: Date(timeIntervalSince1970: 1_611_648_000),
        zone: .gmt)

    private static let refusals: [InvitationRefusal] = [
        .noContact, .notWaiting([3, 9]), .notTakenBack([3, 9]), .nothingHandedOver(.participant(12)),
        .nothingHandedOver(trainer), .unusableReplies([]),
    ]

    private static let mails: [Refusal] = [
        .mailUnwritable(.unusable(.senderEmail)), .mailUnwritable(.unusable(.recipientName)),
        .mailUnwritable(.unusable(.subject)),
    ]

    private static let ignored: [ReplyReport.Ignored] = [
        .unknown, .otherAddress, .late(sequence: 0, last: 2), .neverSent(sequence: 5, last: 2), .overtaken, .cancelled,
        .noAnswer,
    ].map { ReplyReport.Ignored(file: "reply.ics", attendee: "marie@example.fr", reason: $0) }

    private static func report(_ messages: [OwedInvitation], isTrial: Bool = true) -> InviteReport {
        InviteReport(messages: messages, isTrial: isTrial, outbox: isTrial ? nil : "mine/outbox", waiting: 0)
    }

    private static let trainer = Recipient.trainer(certain(Identifier("formateur-a")))

    private static let taken = {
        var outbox = Outbox(items: [], folder: "mine/outbox")
        outbox.handedOver = [1, 2, 3, 5]
        outbox.returnable = outbox.handedOver
        return outbox
    }()

    private static func owed(_ email: EmailAddress?, to recipient: Recipient = .participant(12)) -> [OwedInvitation] {
        [TimeSpan("14:00-17:00")].compactMap(\.self).flatMap { span in
            let notice = Notice(
                date: SampleSentences.window.lowerBound, span: span, location: "", position: nil, summary: "",
                description: "", status: .confirmed)
            return OwedMessage.changes(from: nil, to: ExpectedNotice(notice, email: email)).map { message in
                OwedInvitation(
                    recipient: recipient, name: "Marie", invitation: nil, workshopIdentity: "w", workshop: nil,
                    message: message, number: nil)
            }
        }
    }

    private static let outboxes = [TimeSpan("14:00-17:00")].compactMap(\.self).map { span in
        let notice = Notice(
            date: SampleSentences.window.lowerBound, span: span, location: "", position: nil, summary: "",
            description: "", status: .confirmed)
        let message = Message(
            number: 1, uid: "", method: .request, sequence: 0, stamp: .distantPast, email: nil, notice: notice)
        return Outbox(
            items: [.init(message: message, recipient: .participant(12), name: "Marie", workshop: nil)],
            folder: "mine/outbox")
    }

    private static func answer(_ choice: Invitation.Choice) -> ReplyReport.Answer {
        ReplyReport.Answer(
            recipient: .participant(12), name: "Marie", workshop: WorkshopNumber(session: 1, order: 3),
            date: SampleSentences.window.lowerBound, choice: choice, changed: true)
    }
}
