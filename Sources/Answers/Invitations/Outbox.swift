import Foundation
package import Workshops

/// What waits to be handed over.
package struct Outbox: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        /// What waits, of one workshop.
        package let message: Message
        /// Whom it goes to.
        package let recipient: Recipient
        /// What they are called; nil when they are gone.
        package let name: String?
        /// How people call the workshop; nil when it is gone.
        package let workshop: WorkshopNumber?

        package init(message: Message, recipient: Recipient, name: String?, workshop: WorkshopNumber?) {
            self.message = message
            self.recipient = recipient
            self.name = name
            self.workshop = workshop
        }
    }

    /// A message about somebody's turn for a seat.
    package struct SeatItem: Sendable, Equatable {
        /// What waits, with the number of the person.
        package let message: SeatMessage
        /// What they are called; nil when they are gone.
        package let name: String?

        package init(message: SeatMessage, name: String?) {
            self.message = message
            self.name = name
        }
    }

    /// By number.
    package let items: [Item]
    /// By number, of the same series.
    package let seats: [SeatItem]
    /// The path of the folder that holds the files.
    package var folder: String
    /// Whether the files may not be those of what waits: the disk may be read only.
    package var isBehind: Bool
    /// The numbers of the messages that were handed over just now, ascending.
    package var handedOver: [Int] = []
    /// Those of them that can wait again.
    package var returnable: [Int] = []

    package init(items: [Item], seats: [SeatItem] = [], folder: String, isBehind: Bool = false) {
        self.items = items
        self.seats = seats
        self.folder = folder
        self.isBehind = isBehind
    }
}

extension Outbox {
    /// Whether nothing waits.
    package var isEmpty: Bool { items.isEmpty && seats.isEmpty }
    /// How many messages wait.
    package var count: Int { items.count + seats.count }

    /// How to hand over what waits, and to undo what was handed over just now.
    package var remedies: [Remedy] {
        (isEmpty ? [] : [.handOver, .handOverAll]) + (returnable.isEmpty ? [] : [.takeBack(returnable)])
    }
}
