import Answers
import Storage

extension AuditRow {
    /// What the row says came about, as far as it is about people, seats and chequebooks.
    var facts: [RecordedFact] {
        (entry.after ?? "").split(separator: "\n").compactMap { RecordedFact(String($0)) }
    }
}
