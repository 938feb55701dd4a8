package import Answers
import Workshops

extension InviteReport {
    package var json: JSON {
        [
            "dryRun": .flag(isTrial), "outbox": .text(outbox), "waiting": .number(waiting),
            "messages": .list(messages.map(\.json)), "seats": .list(seats.map(\.json)),
        ]
    }
}

extension OwedSeatMessage {
    fileprivate var json: JSON {
        [
            "number": .number(number), "person": .number(participant), "name": .text(name),
            "notice": .code(notice.word), "session": .number(session), "email": .text(email?.description),
        ]
    }
}

extension OwedInvitation {
    fileprivate var json: JSON {
        [
            "number": .number(number), "recipient": recipient.json(name: name),
            "workshop": .text(workshop?.description), "method": .code(message.method.rawValue),
            "sequence": .number(message.sequence), "reason": .code(message.reason.rawValue),
            "date": .day(message.notice.date), "email": .text(message.email?.description),
        ]
    }
}
