/// What one message changes for whoever reads it: what they were handed last, and what holds now.
package struct NoticeChange: Sendable, Equatable {
    /// As the last message said that was really handed over; nil when none was, or when that one took the workshop back.
    package let before: Notice?
    /// What is told now.
    package let message: Message

    /// The change that a message makes to what was handed over `before`.
    package init(before: Notice?, message: Message) {
        self.before = before
        self.message = message
    }

    /// How the workshop is held from now on; of one that is taken back, how it was to be held.
    package var after: Notice { message.notice }

    /// What is told of it: the first that is so. Where somebody writes from now on hides none of what comes before it.
    package enum Kind: Sendable, Hashable, CaseIterable {
        case cancelled, withdrawn, released, invited
        case day, place, hours, theme, readdressed, confirmed, words
        /// What was handed over holds: it had changed, and has changed back.
        case same

        /// Whether they are not expected any more at what they knew of.
        package var takesAway: Bool { [.cancelled, .withdrawn, .released].contains(self) }
    }

    package var kind: Kind {
        switch (message.method, message.reason) {
        case (.cancel, .withdrawn): .withdrawn
        case (.cancel, .released): .released
        case (.cancel, .readdressed): .readdressed
        case (.cancel, _): .cancelled
        case (.request, .readdressed):
            before.map { changed(from: $0).first { ![.confirmed, .words].contains($0) } ?? .readdressed } ?? .invited
        case (.request, _): before.map { changed(from: $0).first ?? .same } ?? .invited
        }
    }

    /// What else is not as it was, beside what is told first.
    package var others: [Kind] {
        guard let before, kind != .readdressed, message.method == .request else { return [] }
        return Array(changed(from: before).dropFirst()).filter { $0 != .words }
    }

    /// The weightiest first.
    private func changed(from before: Notice) -> [Kind] {
        let all: [(Kind, Bool)] = [
            (.day, before.date != after.date), (.place, before.location != after.location),
            (.hours, before.span != after.span), (.theme, before.summary != after.summary),
            (.confirmed, before.status != after.status && after.status == .confirmed),
            (.words, before.description != after.description || before.position != after.position),
        ]
        return all.filter(\.1).map(\.0)
    }

    /// The notice that its reader knows the workshop by: the day that they have in mind.
    package var known: Notice { before ?? after }
}
