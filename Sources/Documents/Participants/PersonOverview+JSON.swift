package import Answers
import Workshops

extension PersonOverview {
    package var json: JSON {
        standing.json.with([
            "number": .number(participant.number), "familyName": .text(participant.person?.familyName),
            "givenName": .text(participant.person?.givenName), "commune": .text(participant.commune),
            "venue": .text(nearest?.venue.description), "minutes": .number(nearest?.minutes),
            "missing": .list(participant.missingFacts.map { .code($0.rawValue) }),
        ])
    }
}

extension PersonOverview.Standing {
    var json: JSON {
        let nothing: JSON = ["session": .null, "seat": .null, "from": .null, "position": .null, "until": .null]
        return switch self {
        case .registered: nothing.with(["state": "registered"])
        case .waiting(let session, let position):
            nothing.with(["state": "waiting", "session": .number(session), "position": .number(position)])
        case .offered(let session, let seat, let until):
            nothing.with([
                "state": "offered", "session": .number(session), "seat": .number(seat), "until": .instant(until),
            ])
        case .seated(let session, let seat, let first):
            nothing.with([
                "state": "seated", "session": .number(session), "seat": .number(seat), "from": .number(first),
            ])
        case .withdrawn: nothing.with(["state": "withdrawn"])
        case .erased: nothing.with(["state": "erased"])
        }
    }
}
