public import Foundation

/// What somebody answered to an invitation (iTIP, RFC 5546 §3.2.3).
public struct CalendarReply: Hashable, Sendable {
    /// Whether they will come (PARTSTAT, RFC 5545 §3.2.12).
    public enum Answer: String, Sendable, CaseIterable {
        /// They will.
        case accepted = "ACCEPTED"
        /// They will not.
        case declined = "DECLINED"
        /// Perhaps.
        case tentative = "TENTATIVE"
        /// They have not said; also what a program says in a word that is not known.
        case needsAction = "NEEDS-ACTION"
        /// Somebody else will come in their place.
        case delegated = "DELEGATED"
    }

    /// The event that is answered.
    public let uid: String
    /// The SEQUENCE that they saw; 0 when the reply does not say.
    public let sequence: Int
    /// The instant of the answer (DTSTAMP); 1 January 1970, before any other, when the reply does not say.
    ///
    /// Of two answers the one with the higher SEQUENCE counts, then the one with the later stamp.
    public let stamp: Date
    /// The e-mail address of who answers, without `mailto:`, its domain in small letters.
    public let attendee: String
    /// What they answered.
    public let answer: Answer
    /// What they added.
    public let comment: String?

    /// An answer.
    public init(uid: String, sequence: Int, stamp: Date, attendee: String, answer: Answer, comment: String?) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.attendee = attendee
        self.answer = answer
        self.comment = comment
    }
}

extension CalendarReply {
    /// The answers in a calendar file, or what is wrong with it; then nothing of it is given back.
    ///
    /// It is lenient in what is missing (ORGANIZER, which Exchange leaves out, DTSTAMP, SEQUENCE, VERSION, CR) and
    /// passes over what it does not need; one VEVENT has one ATTENDEE. Sizes are bounded as for ``CalendarReader``.
    /// A METHOD other than REPLY is a finding, `unreadable(property: "METHOD")`.
    public static func read(_ file: Data) -> (replies: [CalendarReply], findings: [CalendarFinding]) {
        var findings = FindingList()
        let text = CalendarText(file, findings: &findings)
        var outline = CalendarOutline(text, of: .reply, findings: &findings)
        Libical.locked { libical in outline.readValues(of: text, with: libical) }
        var reader = ReplyReader(findings: findings)
        let replies = outline.components.compactMap { reader.read($0) }
        return reader.findings.isEmpty ? (replies, []) : ([], reader.findings.all)
    }
}
