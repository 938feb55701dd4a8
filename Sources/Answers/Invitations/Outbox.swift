import Foundation
package import Workshops

/// What waits to be handed over.
package struct Outbox: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        package let message: Message
        package let recipient: Recipient
        /// What they are called; nil when they are gone.
        package let name: String?
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

    package init(items: [Item], seats: [SeatItem] = [], folder: String, isBehind: Bool = false) {
        self.items = items
        self.seats = seats
        self.folder = folder
        self.isBehind = isBehind
    }
}

extension Outbox {
    package var isEmpty: Bool { items.isEmpty && seats.isEmpty }
    package var count: Int { items.count + seats.count }

    package var remedies: [Remedy] {
        (isEmpty ? [] : [.handOver, .handOverAll]) + (handedOver.isEmpty ? [] : [.takeBack(handedOver)])
    }
}
