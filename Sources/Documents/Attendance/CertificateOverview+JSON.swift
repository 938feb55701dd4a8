package import Answers
import Workshops

extension CertificateOverview {
    package var json: JSON {
        [
            "person": .number(person), "name": .text(name), "programme": .text(programme),
            "provider": .text(provider), "minutes": .number(minutes), "partly": .number(partly),
            "workshops": .list(attended.map(\.json)),
        ]
    }
}

extension CertificateOverview.Attended {
    fileprivate var json: JSON {
        [
            "workshop": .text(number.description), "theme": .text(theme), "date": .day(date), "hours": .hours(span),
            "presence": .code(presence.rawValue), "minutes": .number(minutes),
        ]
    }
}
