package import Answers
import Workshops

/// Of whom a session does not suit any more, and why.
extension Sentence {
    package static func misfit(_ misfit: Misfit) -> Sentence {
        let number = misfit.person.participant.number, name = misfit.person.participant.person?.name
        let fr = Wording(.french), en = Wording(.english)
        let why = misfit.obstacles.map(\.misfitWords)
        return Sentence(
            fr: "La session \(misfit.session) ne convient pas à "
                + (name.map { "\($0) (personne \(number))" } ?? "la personne \(number)")
                + " : \(fr.list(why.map(\.french))).",
            en: "Session \(misfit.session) does not suit "
                + (name.map { "\($0) (person \(number))" } ?? "person \(number)")
                + ": \(en.list(why.map(\.english))).")
    }
}

extension EnrolmentObstacle {
    /// What does not suit, without who it is.
    fileprivate var misfitWords: Sentence {
        switch self {
        case .tooFar(let minutes, let longest):
            Sentence(
                fr: "\(minutes) min de trajet, \(longest) au plus",
                en: "a way of \(minutes) min, \(longest) at most")
        case .noWay: Sentence(fr: "trajet inconnu", en: "a way that nobody knows")
        case .unavailable, .notEligible, .sessionCancelled, .sessionOver, .sessionBegun: reason
        }
    }
}
