/// What one message changes for whoever reads it: what they were handed last, and what holds now.
package struct NoticeChange: Sendable, Equatable {
    /// As the last message said that was really handed over; nil when none was, or when that one took the workshop back.
    package let before: Notice?
    /// As the last message said that was handed over, when that one called the workshop off; nil otherwise.
    package let calledOff: Notice?
    /// Whether they are asked to this workshop alone, without a seat.
    package let isGuest: Bool
    /// What is told now.
    package let message: Message

    /// The change that a message makes to what was handed over `before`.
    package init(before: Notice?, calledOff: Notice? = nil, isGuest: Bool = false, message: Message) {
        self.before = before
        self.calledOff = calledOff
        self.isGuest = isGuest
        self.message = message
    }

    /// How the workshop is held from now on; of one that is taken back, how it was to be held.
    package var after: Notice { message.notice }

    /// What is told of it: the first that is so. Where somebody writes from now on hides none of what comes before it.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// It is held after all: the last that was told of it is that it is off.
        case cancelled, reinstated
        /// They are asked to one workshop, and have no seat.
        case guest
        case withdrawn, released, invited
        case day, place, hours, theme
        /// Its place has agreed to another day than this one.
        case unconfirmed
        case readdressed, confirmed, words
        /// What was handed over holds: it had changed, and has changed back.
        case same

        /// Whether they are not expected any more at what they knew of.
        package var takesAway: Bool { [.cancelled, .withdrawn, .released].contains(self) }

        /// Whether they are expected at what they did not know of, with a seat.
        package var gives: Bool { self == .invited || self == .reinstated }

        /// Whether they come as before, but on another day, elsewhere, at another hour or to another theme.
        package var isHeldOtherwise: Bool { Self.aspects.contains(self) }

        /// What of a workshop can be held otherwise, the weightiest first.
        package static let aspects: [Kind] = [.day, .place, .hours, .theme]
    }

    package var kind: Kind {
        switch (message.method, message.reason) {
        case (.cancel, .withdrawn): .withdrawn
        case (.cancel, .released): .released
        case (.cancel, .readdressed): .readdressed
        case (.cancel, _): .cancelled
        case (.request, .readdressed):
            before.map { changed(from: $0).first { ![.confirmed, .words].contains($0) } ?? .readdressed } ?? asked
        case (.request, _): before.map { changed(from: $0).first ?? .same } ?? asked
        }
    }

    /// How somebody is asked to what they are not expected at.
    private var asked: Kind { calledOff != nil ? .reinstated : isGuest ? .guest : .invited }

    /// All that is held otherwise, the weightiest first.
    package var aspects: [Kind] { ([kind] + others).filter(\.isHeldOtherwise) }

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
            (.unconfirmed, before.status == .confirmed && after.status == .tentative),
            (.confirmed, before.status != after.status && after.status == .confirmed),
            (.words, before.description != after.description || before.position != after.position),
        ]
        return all.filter(\.1).map(\.0)
    }

    /// The notice that its reader knows the workshop by: the day that they have in mind.
    package var known: Notice { before ?? calledOff ?? after }
}
