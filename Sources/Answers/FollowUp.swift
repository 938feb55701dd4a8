/// What follows a verb once all of it is stored.
package enum FollowUp: Sendable, Equatable {
    /// The files of messages that wait.
    case outbox
    /// The files of calendars that are published.
    case calendars
    /// A new file without traces of somebody who was erased.
    case rebuild(person: Int)
    /// Looking at what a backup has brought back.
    case look

    /// What makes up for it.
    package var remedy: Remedy {
        switch self {
        case .outbox: .outbox
        case .calendars: .plan
        case .rebuild(let person): .erase(person)
        case .look: .doctor
        }
    }
}
