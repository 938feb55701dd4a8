/// Whose workshops a feed shows.
package enum FeedSubject: Sendable, Hashable {
    /// By number.
    case session(Int)
    case venue(Identifier)
    case trainer(Identifier)
    /// By number.
    case participant(Int)
}

extension FeedSubject: CustomStringConvertible {
    /// The name by which it is stored, such as `session 2`.
    package var description: String {
        switch self {
        case .session(let number): "session \(number)"
        case .venue(let identifier): "venue \(identifier)"
        case .trainer(let identifier): "trainer \(identifier)"
        case .participant(let number): "participant \(number)"
        }
    }
}
