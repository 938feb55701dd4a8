import Workshops

/// What is owed for a session and what its passes are worth, before one is taken off the other.
struct SessionAccount {
    let number: Int
    /// Workshops that are owed.
    let due: Int
    let gross: Money
    /// What can be taken off for its own workshops: gross less floor.
    let room: Money
    let passes: Int
    let value: Money
    /// Whether as many passes count as its seats have in their chequebooks.
    let isFull: Bool
}
