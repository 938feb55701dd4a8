package import Foundation

extension Date {
    /// How what is written at this instant is stamped, after something that was stamped `earlier`: with this instant, or,
    /// where the clock has been set back meanwhile, with the second after that.
    ///
    /// Of two versions with the same SEQUENCE, programs keep the one with the later DTSTAMP
    /// ([RFC 5546 §2.1.5](https://www.rfc-editor.org/rfc/rfc5546#section-2.1.5)).
    package func stamp(after earlier: Date?) -> Date { earlier.map { self < $0 ? $0 + 1 : self } ?? self }

    /// This instant, or the second after an earlier one where that is not past: two never share an instant.
    package func instant(after earlier: Date?) -> Date { earlier.map { max(self, $0 + 1) } ?? self }
}
