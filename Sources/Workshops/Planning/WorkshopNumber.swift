/// A workshop as people call it: `2.3` is the third of session 2.
package struct WorkshopNumber: Sendable, Hashable, Comparable, LosslessStringConvertible {
    package let session: Int
    package let order: Int

    package init(session: Int, order: Int) {
        self.session = session
        self.order = order
    }

    /// The number that is written so; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let session = Int(parts[0]), let order = Int(parts[1]), session > 0, order > 0
        else { return nil }
        self.init(session: session, order: order)
        guard description == text else { return nil }
    }

    package var description: String { "\(session).\(order)" }

    /// By session, then in the order in which they are held.
    package static func < (one: WorkshopNumber, other: WorkshopNumber) -> Bool {
        (one.session, one.order) < (other.session, other.order)
    }
}
