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

    /// By number.
    package let items: [Item]
    /// The path of the folder that holds the files.
    package let folder: String
    /// Whether the files may not be those of what waits: the disk may be read only.
    package let isBehind: Bool

    package init(items: [Item], folder: String, isBehind: Bool = false) {
        self.items = items
        self.folder = folder
        self.isBehind = isBehind
    }
}

extension Outbox {
    package var remedies: [Remedy] { items.isEmpty ? [] : [.handOver, .handOverAll] }
}
