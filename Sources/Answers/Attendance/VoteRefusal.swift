package import Workshops

/// Why a vote is not counted, or its result not applied.
package enum VoteRefusal: Error, Sendable, Equatable {
    /// No workshop leaves its theme to the participants.
    case nothingToChoose
    /// The vote closed with a workshop.
    case closed(session: Int, WorkshopNumber, CivilDate)
    /// It is still open, and not everybody has voted.
    case open(session: Int, until: WorkshopNumber, CivilDate)
    /// Its result has been applied.
    case applied(session: Int, theme: String)
    case unknownTheme(String, known: [String])
    /// Nobody approved any theme.
    case nobodyVoted(session: Int)
}

extension VoteRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .open(let session, _, _), .applied(let session, _), .nobodyVoted(let session):
            [.theme(ofSession: session)]
        case .nothingToChoose, .closed, .unknownTheme: []
        }
    }
}
