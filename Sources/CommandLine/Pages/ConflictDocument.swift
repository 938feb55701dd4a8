import Answers
import Catalogue
import Operations
import Scheduling
import Workshops

/// Why there is no plan, as JSON.
struct ConflictDocument: Encodable {
    let proven: Bool
    /// Whether each of the facts is needed, which is proven.
    let smallest: Bool
    let facts: [ReasonDocument]
    let relaxations: [Relaxation]

    struct Relaxation: Encodable {
        let changes: [String]
        let message: String
        let cost: Int
        /// Whether no cheaper plan comes of these changes.
        let proven: Bool
    }

    init(_ conflict: Conflict, _ names: PlanNames, in language: Language) {
        proven = conflict.isProven
        smallest = conflict.isSmallest
        facts = conflict.facts.map { ReasonDocument(code: $0.code, Sentence.fact($0, names), in: language) }
        relaxations = conflict.relaxations.map {
            Relaxation(
                changes: $0.changes.map(\.code), message: Sentence.wayOut($0, names)[language],
                cost: $0.found.cost.total, proven: $0.found.isOptimal)
        }
    }
}
