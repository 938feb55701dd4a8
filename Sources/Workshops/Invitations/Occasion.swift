/// What somebody is told at once, at one address or on paper.
package struct Occasion: Sendable, Equatable {
    /// To whom.
    package let recipient: Recipient
    /// Nil on paper.
    package let email: EmailAddress?
    /// About workshops, in the order in which they were written.
    package private(set) var messages: [Message] = []
    /// About a turn for a seat; the last one.
    package private(set) var seat: SeatMessage?
    /// What is taken back at once at addresses that are theirs no more: here it is told, too.
    package private(set) var elsewhere: [Message] = []
    /// Whether all is told at another address.
    package private(set) var isOld = false

    /// Nothing yet.
    private init(recipient: Recipient, email: EmailAddress?) {
        self.recipient = recipient
        self.email = email
    }

    /// One for each person and address, in the order of their first messages; `recipient` tells whom a UID invites.
    package static func all(
        of messages: [Message], _ seats: [SeatMessage], recipient: (String) -> Recipient?
    ) -> [Occasion] {
        var occasions: [Occasion] = [], places: [Recipient: [EmailAddress?: Int]] = [:]
        func place(_ recipient: Recipient, _ email: EmailAddress?) -> Int {
            if let known = places[recipient]?[email] { return known }
            occasions.append(Occasion(recipient: recipient, email: email))
            places[recipient, default: [:]][email] = occasions.count - 1
            return occasions.count - 1
        }
        for message in messages.sorted(by: { $0.number < $1.number }) {
            guard let recipient = recipient(message.uid) else { continue }
            let place = place(recipient, message.email)
            occasions[place].messages.append(message)
        }
        for message in seats.sorted(by: { $0.number < $1.number }) {
            let place = place(.participant(message.participant), message.email)
            occasions[place].seat = message
        }
        return toldOnce(occasions)
    }

    /// The same, of which one for each person says all: the one that asks them to come, or tells of a seat.
    private static func toldOnce(_ occasions: [Occasion]) -> [Occasion] {
        var occasions = occasions
        for own in Dictionary(grouping: occasions.indices, by: { occasions[$0].recipient }).values {
            guard own.count > 1, let main = own.first(where: { occasions[$0].isCurrent }) else { continue }
            for other in own where other != main {
                occasions[other].isOld = true
                occasions[main].elsewhere += occasions[other].messages.filter { $0.reason != .readdressed }
            }
        }
        return occasions
    }

    /// Whether it is where they are written to now: nobody is asked to come at an old address.
    private var isCurrent: Bool { seat != nil || messages.contains { $0.method == .request } }
}
