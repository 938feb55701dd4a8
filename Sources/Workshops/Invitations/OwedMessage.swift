/// A message that somebody is owed, because what they were told last is not so any more.
package struct OwedMessage: Sendable, Equatable {
    package enum Reason: String, Sendable, CaseIterable {
        /// They have never been told of the workshop, or not since they were told that it is off.
        case invited
        /// The same, of somebody who is to come to this one workshop, and has no seat.
        case guest
        /// When or where it is held has changed, or its place has not agreed any more.
        case moved
        /// Only how surely it is held has changed: its venue has agreed.
        case confirmed
        /// Only words have changed: calendars need not ask again.
        case reworded
        /// It is not held.
        case cancelled
        /// They gave their seat up themselves.
        case withdrawn
        /// It is held, but without them, and not because they wished so.
        case released
        /// Messages go to another address from now on, or on paper; the old one is told that it is off.
        case readdressed
    }

    package let method: Message.Method
    package let sequence: Int
    /// Nil on paper.
    package let email: EmailAddress?
    package let notice: Notice
    package let reason: Reason
}

/// What a recipient should know of a workshop.
package struct ExpectedNotice: Sendable, Equatable {
    package var notice: Notice
    /// Nil when they have none: they are told on paper.
    package var email: EmailAddress?
    /// Whether they are to come to this one workshop, and have no seat.
    package var isGuest: Bool

    package init(_ notice: Notice, email: EmailAddress?, isGuest: Bool = false) {
        self.notice = notice
        self.email = email
        self.isGuest = isGuest
    }

    /// Why they are asked to come, when they were not.
    fileprivate var asked: OwedMessage.Reason { isGuest ? .guest : .invited }
}

extension OwedMessage {
    /// The messages that lead from what was said last to what is to be known; none when nothing differs.
    ///
    /// Nil for `told` when nothing was said yet, nil for `expected` when the recipient has nothing to expect, `because` of
    /// which they are not expected any more: a cancellation that nobody has seen yet is written anew for another reason.
    /// SEQUENCE rises when calendars must ask again and with every cancellation, never for words alone
    /// ([RFC 5546 §2.1.4](https://www.rfc-editor.org/rfc/rfc5546#section-2.1.4)).
    package static func changes(
        from told: Message?, to expected: ExpectedNotice?, because reason: Reason = .cancelled
    ) -> [OwedMessage] {
        switch (told, expected) {
        case (nil, nil): []
        case (nil, let expected?):
            [OwedMessage(.request, 0, expected, expected.asked)]
        case (let told?, nil):
            told.method == .cancel ? told.corrected(reason) : [told.cancellation(reason)]
        case (let told?, let expected?):
            changes(from: told, to: expected)
        }
    }

    private static func changes(from told: Message, to expected: ExpectedNotice) -> [OwedMessage] {
        if told.method == .cancel { return [OwedMessage(.request, told.sequence + 1, expected, expected.asked)] }
        if told.email != expected.email {
            // On paper there is nobody whose calendar would keep the old one.
            guard told.email != nil else { return [OwedMessage(.request, told.sequence + 1, expected, .readdressed)] }
            let cancellation = told.cancellation(.readdressed)
            return [cancellation, OwedMessage(.request, cancellation.sequence + 1, expected, .readdressed)]
        }
        if !told.notice.isHeldLike(expected.notice) {
            let isSame = told.notice.isHeldThere(like: expected.notice) && !expected.notice.saysMore(than: told.notice)
            let isConfirmed = isSame && expected.notice.status == .confirmed
            return [OwedMessage(.request, told.sequence + 1, expected, isConfirmed ? .confirmed : .moved)]
        }
        // Nobody has read yet that they come as a guest who has a seat by now, or the other way round.
        if told.state == .waiting, let asked = told.reason, [.invited, .guest].contains(asked), asked != expected.asked
        {
            return [OwedMessage(.request, told.sequence, expected, expected.asked)]
        }
        return told.notice == expected.notice ? [] : [OwedMessage(.request, told.sequence, expected, .reworded)]
    }

    /// Whether it goes with the next message to the same person rather than out alone: that a venue has agreed, unless
    /// the programme wishes it said at once, and what is only left out from now on.
    package func isQuiet(after told: Message?, announcingConfirmations: Bool) -> Bool {
        switch reason {
        case .confirmed: !announcingConfirmations
        case .reworded: told.map { !notice.saysMore(than: $0.notice) } ?? false
        default: false
        }
    }

    private init(_ method: Message.Method, _ sequence: Int, _ expected: ExpectedNotice, _ reason: Reason) {
        self.init(
            method: method, sequence: sequence, email: expected.email, notice: expected.notice, reason: reason)
    }
}

extension Message {
    /// What takes this message back: what it said, but that it is off.
    fileprivate func cancellation(_ reason: OwedMessage.Reason) -> OwedMessage {
        var notice = notice
        notice.status = .cancelled
        return OwedMessage(method: .cancel, sequence: sequence + 1, email: email, notice: notice, reason: reason)
    }

    /// The same cancellation for the reason that holds now; nothing when it was handed over, or gives that reason.
    fileprivate func corrected(_ reason: OwedMessage.Reason) -> [OwedMessage] {
        guard state != .handedOver, (self.reason ?? .cancelled) != reason else { return [] }
        return [OwedMessage(method: .cancel, sequence: sequence, email: email, notice: notice, reason: reason)]
    }

    /// Whether it has to go although later ones to these addresses are written: what was sent to an old address stays in
    /// the calendar there otherwise.
    package func isNeeded(beside later: [EmailAddress?]) -> Bool {
        method == .cancel && reason == .readdressed && !later.contains(email)
    }
}
