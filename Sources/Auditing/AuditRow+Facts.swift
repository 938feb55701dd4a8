package import Answers
package import Storage

extension AuditRow {
    /// Whether anything came about, or went.
    package var hasFacts: Bool { entry.before != nil || entry.after != nil }

    /// What the row says came about, as far as it is about people, seats and chequebooks.
    package var facts: [RecordedFact] {
        factsAfter.compactMap { if case .record(let fact) = $0 { fact } else { nil } }
    }

    /// All that it says there was before.
    package var factsBefore: [AuditFact] { Self.facts(entry.before) }

    /// All that it says came about.
    package var factsAfter: [AuditFact] { Self.facts(entry.after) }

    private static func facts(_ text: String?) -> [AuditFact] {
        (text ?? "").split(separator: "\n").compactMap { AuditFact($0) }
    }
}
