/// Passes, as somebody names them.
package enum PassSelection: Sendable, Equatable {
    case serials([String])
    /// All those of a chequebook that can go there.
    case chequebook(Int)
    /// All that can go there.
    case all

    /// `serials P000001 P000002`, `chequebook 7`, `all`.
    package var description: String {
        switch self {
        case .serials(let texts): (["serials"] + texts).joined(separator: " ")
        case .chequebook(let number): "chequebook \(number)"
        case .all: "all"
        }
    }
}
