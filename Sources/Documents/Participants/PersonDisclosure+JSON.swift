package import Answers
import Foundation
import Workshops

extension PersonDisclosure {
    package var json: JSON {
        participant.json.with([
            "id": .text(participant.id), "with": .list(companions.map { .number($0) }),
            "seats": .list(seats.map(\.json)), "waiting": turn.map { $0.json(for: awaitedSession) } ?? .null,
            "withdrawal": withdrawal?.json ?? .null, "told": .list(told.map(\.json)),
            "toldOfSeat": .list(toldOfSeat.map(\.json)), "visits": .list(visits.map(\.json)),
            "votes": .list(
                votes.map { ["session": .number($0.session), "themes": .list($0.themes.map { .text($0) })] }),
            "progress": progress.json, "history": .list(history.map(\.json)),
        ])
    }
}

extension PersonDisclosure.Seat {
    fileprivate var json: JSON {
        [
            "session": .number(session), "seat": .number(enrolment.seat), "state": .code(enrolment.state.rawValue),
            "firstWorkshop": .number(enrolment.firstWorkshop), "lastWorkshop": .number(enrolment.lastWorkshop),
            "began": .instant(enrolment.began), "expires": .instant(enrolment.expires),
            "ended": .instant(enrolment.ended), "reason": .text(enrolment.reason),
            "overbooking": .text(enrolment.overbookingReason),
        ]
    }
}

extension Withdrawal {
    fileprivate var json: JSON { ["since": .instant(since), "reason": .text(reason)] }
}

extension WaitingTurn {
    fileprivate func json(for session: Int?) -> JSON {
        ["turn": .number(turn), "session": .number(session), "since": .instant(since)]
    }
}

extension PersonDisclosure.Told {
    fileprivate var json: JSON {
        [
            "workshop": .text(workshop?.description), "uid": .text(invitation.uid),
            "answer": .code(invitation.answer?.choice.rawValue), "answered": .instant(invitation.answer?.stamp),
            "messages": .list(messages.map(\.json)),
        ]
    }
}

extension Message {
    fileprivate var json: JSON {
        notice.json.with([
            "number": .number(number), "method": .code(method.rawValue), "sequence": .number(sequence),
            "stamp": .instant(stamp), "email": .text(email?.description), "state": .code(state.rawValue),
        ])
    }
}

extension Notice {
    fileprivate var json: JSON {
        [
            "date": .day(date), "hours": .hours(span), "location": .text(location), "summary": .text(summary),
            "description": .text(description), "status": .code(status.rawValue),
        ]
    }
}

extension PersonDisclosure.ToldOfSeat {
    fileprivate var json: JSON {
        var position: Int?, until: Date?
        switch message.notice {
        case .offered(_, let end): until = end
        case .waiting(_, let number): position = number
        case .withdrawn, .lapsed: break
        }
        return [
            "number": .number(message.number), "notice": .code(message.notice.word), "session": .number(session),
            "position": .number(position), "until": .instant(until), "stamp": .instant(message.stamp),
            "email": .text(message.email?.description), "state": .code(message.state.rawValue),
            "workshops": .list(message.workshops.map(\.json)),
        ]
    }
}

extension PersonDisclosure.Visit {
    fileprivate var json: JSON {
        [
            "workshop": .text(workshop?.description),
            "guest": guest.map { ["since": .instant($0.date), "author": .text($0.author)] } ?? .null,
            "presence": .code(presence?.rawValue), "minutes": .number(minutes),
            "noted": note?.json ?? .null,
        ]
    }
}

extension PersonDisclosure.Visit.Noted {
    fileprivate var json: JSON {
        [
            "presence": .code(note.presence.rawValue), "minutes": .number(note.minutes), "date": .day(day),
            "at": .instant(note.date), "author": .text(note.author),
        ]
    }
}

extension PersonDisclosure.Entry {
    fileprivate var json: JSON {
        [
            "row": .number(number), "at": .instant(at), "author": .text(author), "verb": .text(verb),
            "before": .list(before.map { .text($0.description) }),
            "after": .list(after.map { .text($0.description) }),
        ]
    }
}
