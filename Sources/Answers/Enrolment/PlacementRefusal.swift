/// Why a proposal to place people is not accepted.
package enum PlacementRefusal: Sendable, Equatable {
    /// Everybody who is eligible has a seat.
    case nobodyToPlace
    /// Something has changed since the proposal of that name was shown.
    case proposalChanged(String)
    /// The proposal gives these people no seat.
    case notProposed([Int])
}

extension PlacementRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .nobodyToPlace: [.people]
        case .proposalChanged: [.place]
        case .notProposed: []
        }
    }
}
