package import Answers
import Workshops

extension Outbox {
    package var json: JSON {
        [
            "folder": .text(folder), "messages": .list(items.map(\.json)), "seats": .list(seats.map(\.json)),
            "handedOver": .list(handedOver.map { .number($0) }),
        ]
    }
}

extension Outbox.SeatItem {
    fileprivate var json: JSON {
        [
            "number": .number(message.number), "person": .number(message.participant), "name": .text(name),
            "notice": .code(message.notice.word), "email": .text(message.email?.description),
        ]
    }
}

extension Outbox.Item {
    fileprivate var json: JSON {
        [
            "number": .number(message.number), "recipient": recipient.json(name: name),
            "workshop": .text(workshop?.description), "method": .code(message.method.rawValue),
            "sequence": .number(message.sequence), "date": .day(message.notice.date),
            "email": .text(message.email?.description),
        ]
    }
}
