package import Answers
import Workshops

extension PersonDisclosure {
    package var json: JSON {
        participant.json.with([
            "id": .text(participant.id), "with": .list(companions.map { .number($0) }),
            "seats": .list(seats.map(\.json)), "waiting": turn.map { $0.json(for: awaitedSession) } ?? .null,
            "withdrawal": withdrawal?.json ?? .null, "told": .list(told.map(\.json)), "progress": progress.json,
            "history": .list(history.map(\.json)),
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
        [
            "number": .number(number), "method": .code(method.rawValue), "sequence": .number(sequence),
            "stamp": .instant(stamp), "email": .text(email?.description), "state": .code(state.rawValue),
            "date": .day(notice.date), "hours": .hours(notice.span), "location": .text(notice.location),
            "summary": .text(notice.summary), "description": .text(notice.description),
            "status": .code(notice.status.rawValue),
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
