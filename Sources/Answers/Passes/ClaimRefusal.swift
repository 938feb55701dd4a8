package import Workshops

/// Why a claim is not made, sent, settled or taken back.
package enum ClaimRefusal: Error, Sendable, Equatable {
    case unknownClaim(Int, claims: Int)
    /// It can be claimed from the day after on.
    case monthNotOver(CivilMonth)
    case dayAhead(CivilDate)
    /// It cannot be sent before it was made, nor answered before it was sent.
    case dayTooEarly(CivilDate, from: CivilDate)
    case alreadySent(Int, CivilDate)
    case notSent(Int)
    case withdrawn(Int, CivilDate)
    case reasonMissing
    /// Of passes that the issuer rejects it must be said whose fault that is.
    case faultMissing
    /// The answer says nothing.
    case nothingGiven
    /// The table of the issuer cannot be used.
    case unusable([Finding])
}

extension ClaimRefusal {
    var kind: Refusal.Kind {
        switch self {
        case .reasonMissing, .faultMissing, .nothingGiven, .unusable: .input
        default: .rule
        }
    }
}

extension ClaimRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .alreadySent(let claim, _): [.settleClaim(claim)]
        case .notSent(let claim): [.sendClaim(claim)]
        case .withdrawn: [.makeClaim]
        case .reasonMissing: [.withReason]
        case .faultMissing: Remedy.withFault
        case .nothingGiven: [.withPaid, .withRejected, .withAnswerFile]
        case .unknownClaim, .monthNotOver, .dayAhead, .dayTooEarly, .unusable: []
        }
    }
}
