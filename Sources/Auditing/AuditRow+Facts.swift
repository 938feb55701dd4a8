package import Answers
package import Storage

extension AuditRow {
    /// Whether anything came about, or went.
    package var hasFacts: Bool { entry.before != nil || entry.after != nil }

    /// What the row says came about, as far as it is about people, seats and chequebooks.
    package var facts: [RecordedFact] {
        (entry.after ?? "").split(separator: "\n").compactMap { RecordedFact(String($0)) }
    }

    /// All that it says there was before.
    var factsBefore: [AuditFact] { Self.facts(entry.before) }

    /// All that it says came about.
    var factsAfter: [AuditFact] { Self.facts(entry.after) }

    private static func facts(_ text: String?) -> [AuditFact] {
        (text ?? "").split(separator: "\n").compactMap { AuditFact($0) }
    }
}
