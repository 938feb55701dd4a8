import Workshops

extension Participant {
    /// What is kept of them, whether or not they have a seat; without those who come with them.
    var json: JSON {
        [
            "number": .number(number), "name": .text(person?.familyName), "given": .text(person?.givenName),
            "email": .text(person?.email?.description), "telephone": .text(person?.telephone?.description),
            "postalAddress": .text(person?.postalAddress?.description),
            "commune": .text(commune), "available": .list(availability.sorted().map(\.json)),
            "wishes": .list(wishes.sorted().map(\.json)), "longestWay": .number(longestWay),
            "referredBy": .code(referrer?.rawValue), "registered": .instant(registered),
            "attestations": .list(attestations.map(\.json)), "exemption": exemption?.json ?? .null,
        ]
    }
}

extension WeeklyHalfDay {
    /// `monday-morning`.
    fileprivate var json: JSON { .code("\(weekday) \(halfDay)") }
}

extension Attestation {
    fileprivate var json: JSON {
        ["fact": .code(fact.rawValue), "holds": .flag(holds), "author": .text(author), "date": .day(date)]
    }
}

extension Exemption {
    fileprivate var json: JSON { ["reason": .text(reason), "author": .text(author), "date": .day(date)] }
}
