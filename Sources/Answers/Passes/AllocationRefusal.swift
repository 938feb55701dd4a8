package import Workshops

/// Why chequebooks do not move, or a commune's answer is not recorded.
package enum AllocationRefusal: Sendable, Equatable {
    case unknownCommune(String, nearest: String?)
    /// Fewer are in the reserve than are asked for.
    case reserveTooSmall(asked: Int, left: Int)
    /// The commune has fewer than it wants to give back.
    case tooFewToReturn(commune: String, asked: Int, held: Int)
    /// A request from the reserve must say why.
    case reasonMissing
    /// A commune that declined, or has not answered, gets nothing from the reserve.
    case notConfirmed(commune: String)
    /// It confirms more than the decision allots; the rest is asked for from the reserve.
    case moreThanAllotted(commune: String, allotted: Int)
    case dayAhead(CivilDate)
    /// The programme allots otherwise than the stored chequebooks were, and some have moved since.
    case allotmentChanged
    /// Nothing is to be recorded.
    case nothingGiven
}

extension AllocationRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .unknownCommune(_, nil), .allotmentChanged: [.communes]
        case .reasonMissing: [.withReason]
        case .notConfirmed(let commune): [.confirm(commune: commune)]
        case .moreThanAllotted(let commune, _): [.ask(commune: commune, nil)]
        case .nothingGiven: [.withConfirmation]
        case .unknownCommune, .reserveTooSmall, .tooFewToReturn, .dayAhead: []
        }
    }
}
