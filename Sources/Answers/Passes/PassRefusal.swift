package import Workshops

/// Why passes do not move.
package enum PassRefusal: Error, Sendable, Equatable {
    /// A commune gives nothing out before it has signed its mandate agreement.
    case mandateMissing(commune: String)
    /// It signed on a later day than the one on which it would give out.
    case mandateLater(commune: String, CivilDate)
    case dayAhead(CivilDate)
    case unknownChequebook(Int, chequebooks: Int)
    /// The chequebook is not the commune's: it is another's, or in the reserve.
    case chequebookElsewhere(Int, commune: String, holder: String?)
    case chequebookGiven(Int, to: Int)
    /// They have these chequebooks already, with so many passes left; another one is given knowingly.
    case hasChequebook(Participant, [Int], left: Int)
    case notGiven(Int)
    /// Some of its passes have been used.
    case chequebookUsed(Int)
    /// The commune has given out all that it has.
    case noneToGive(commune: String)
    case serials([SerialProblem])
    /// The programme does not say how serials are written, so that anything could be one.
    case patternMissing
    case reasonMissing
    /// They can no longer be used.
    case expired(CivilDate)
    case notExpired(until: CivilDate?)

    /// What is wrong with one serial.
    package enum SerialProblem: Sendable, Equatable {
        case unreadable(String, [SerialPattern])
        /// A range ends before it begins, is longer than anybody types, or its ends do not go together.
        case rangeBackwards(String)
        case rangeTooLong(String, passes: Int)
        case rangeUnlike(String)
        /// Given twice in the same breath.
        case repeated(PassSerial)
        /// It has been collected, from whom, where and when.
        case used(PassSerial, by: Int?, at: WorkshopNumber?, CivilDate)
        /// It is of the chequebook of somebody else.
        case ofAnother(PassSerial, chequebook: Int?)
        case unknown(PassSerial)
        /// It is not where it would have to be; whether it is once its last step is taken back.
        case inState(PassSerial, Pass.State, canUndo: Bool = false)
        /// It is not in the claim that is answered, but in another, or in none.
        case ofOtherClaim(PassSerial, Int?)
        /// It is in a claim, which has to be taken back first.
        case claimed(PassSerial, Int)
        /// The person has no pass left, and it was not said to be of another commissioner; after their last day, they
        /// cannot be given others.
        case noPassLeft(PassSerial, person: Int, expired: CivilDate? = nil)
    }
}

extension PassRefusal {
    var kind: Refusal.Kind {
        switch self {
        case .serials(let problems):
            problems.contains(where: \.isUnreadable) ? .input : .rule
        case .reasonMissing: .input
        default: .rule
        }
    }
}

extension PassRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .mandateMissing(let commune): [.mandate(commune: commune)]
        case .chequebookElsewhere: [.communes]
        case .noneToGive(let commune): [.ask(commune: commune, 1)]
        case .serials(let problems):
            (undoing(problems) + problems.flatMap(\.remedies)).unique
        case .hasChequebook: [.onceMore]
        case .reasonMissing: [.withReason]
        case .notExpired(nil), .patternMissing: [.plan]
        case .mandateLater, .dayAhead, .unknownChequebook, .chequebookGiven, .notGiven, .chequebookUsed, .expired,
            .notExpired:
            []
        }
    }
}

extension PassRefusal {
    /// To take back the last step of all the passes that could then go where they were to go.
    private func undoing(_ problems: [SerialProblem]) -> [Remedy] {
        let serials = problems.compactMap { problem in
            if case .inState(let serial, _, canUndo: true) = problem { serial.description } else { nil }
        }
        return serials.isEmpty ? [] : [.undoPasses(serials)]
    }
}

extension PassRefusal.SerialProblem {
    package var remedies: [Remedy] {
        switch self {
        case .noPassLeft(_, let person, nil): [.giveChequebook(to: person), .ofOtherCommissioner]
        case .noPassLeft: [.ofOtherCommissioner]
        case .claimed(_, let claim): [.undoClaim(claim)]
        default: []
        }
    }

    /// Whether it is no serial at all.
    fileprivate var isUnreadable: Bool {
        switch self {
        case .unreadable, .rangeBackwards, .rangeTooLong, .rangeUnlike: true
        default: false
        }
    }
}
