package import Foundation

/// What one verb did: who, when, what, from what to what.
package struct AuditEntry: Sendable, Equatable {
    package var at: Date
    package var author: String
    /// The operation, such as `plan`.
    package var verb: String
    /// What it was done to.
    package var subject: String
    package var before: String?
    package var after: String?
    /// The caller's own name for the request; the same one is never recorded twice for a subject.
    package var requestKey: String?
    /// SHA-256 of all that was asked under that key, in hexadecimal; nil without a key, and in rows of earlier versions.
    package var requestFingerprint: String?

    package init(
        at: Date, author: String, verb: String, subject: String, before: String?, after: String?,
        requestKey: String? = nil, requestFingerprint: String? = nil
    ) {
        self.at = at
        self.author = author
        self.verb = verb
        self.subject = subject
        self.before = before
        self.after = after
        self.requestKey = requestKey
        self.requestFingerprint = requestFingerprint
    }
}

/// An entry as it was recorded.
package struct AuditRow: Sendable, Equatable {
    /// 1…, without gaps.
    package let number: Int
    package let entry: AuditEntry
    /// SHA-256 of this row and of the hash before, in hexadecimal.
    package let hash: String
}
