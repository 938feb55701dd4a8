public import Foundation

/// What somebody's calendar program answers to an invitation (RFC 5546 §3.2.3).
public struct CalendarReply: Hashable, Sendable {
    /// What they say (PARTSTAT, RFC 5545 §3.2.12).
    public enum Answer: String, Sendable, CaseIterable {
        case accepted = "ACCEPTED"
        case declined = "DECLINED"
        case tentative = "TENTATIVE"
        case needsAction = "NEEDS-ACTION"
        case delegated = "DELEGATED"
    }

    /// Of the event that is answered.
    public let uid: String
    /// Of what was answered; 0 where the reply does not say.
    public let sequence: Int
    /// When it was answered; nil where the reply does not say.
    public let stamp: Date?
    /// The address that answers, in small letters.
    public let attendee: String
    /// What they say.
    public let answer: Answer
    /// In their own words.
    public let comment: String?
    /// The line of the file on which the event begins, from 1.
    public let line: Int
}

/// What a file of replies says, or what is wrong with it.
public struct CalendarReplies: Hashable, Sendable {
    /// In the order of the file; none when there are findings.
    public let replies: [CalendarReply]
    /// In the order of the lines.
    public let findings: [CalendarFinding]
}
