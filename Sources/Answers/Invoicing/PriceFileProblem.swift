package import Tables
package import Workshops

/// What can be wrong with a file of price facts, beside what can be wrong with a programme, too.
package enum PriceFileProblem: Sendable, Equatable {
    case unreadable
    case tooLarge(limit: Int)
    case malformed(JSONFault.Kind)
    case expected(Expectation, found: String)
    /// No whole number of the range.
    case notWhole(found: String, ClosedRange<Int>)
    case serialCount(count: Int, serials: Int)
    case workshopTwice(WorkshopNumber)

    /// The form that a value must have.
    package enum Expectation: String, Sendable, CaseIterable {
        case object, list, text, rate, serial
    }
}
