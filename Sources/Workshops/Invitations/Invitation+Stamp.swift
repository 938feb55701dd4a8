package import Foundation

extension Invitation.Answer {
    /// By how much the clock of whoever answers may be ahead of ours: five minutes, which Kerberos bears, too
    /// ([RFC 4120 §8.2](https://www.rfc-editor.org/rfc/rfc4120#section-8.2)).
    ///
    /// Within it, answers that come together keep the order in which they were given; beyond it, a stamp tells that a
    /// clock is wrong, and not when somebody answered.
    static let skew: TimeInterval = 300

    /// Whether its stamp is one that no right clock could have shown yet.
    package func isAhead(of now: Date) -> Bool { stamp > now + Self.skew }

    /// The same as it counts when it is received: given now, when its stamp is still to come.
    ///
    /// Kept as it is, that stamp would overtake every answer until then.
    package func received(at now: Date) -> Self {
        isAhead(of: now) ? Self(choice, sequence: sequence, stamp: now) : self
    }

    /// Whether an answer that was recorded before was given after this one.
    ///
    /// By SEQUENCE, then by stamp; but a recorded stamp that is still to come tells nothing.
    package func isOvertaken(by known: Self, at now: Date) -> Bool {
        guard known.sequence == sequence else { return known.sequence > sequence }
        return known.stamp > received(at: now).stamp && !known.isAhead(of: now)
    }

    /// Whether it says no more than one that was recorded before.
    package func repeats(_ known: Self, at now: Date) -> Bool {
        self == known || isAhead(of: now) && (choice, sequence) == (known.choice, known.sequence)
    }
}
