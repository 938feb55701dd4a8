import Calendars
package import Workshops

/// Something in a table of the issuer that whoever records it should know.
package enum ClaimTableProblem: Sendable, Equatable {
    /// A column that nobody reads.
    case unknownColumn(String)
    case missingColumn(ClaimColumn)
    /// Two columns of the same; the first is the one of that number.
    case columnTwice(ClaimColumn, first: Int)
    case serialMissing
    /// The same serial is on that line.
    case sameAsLine(PassSerial, Int)
    case unknownOutcome(String)
    case unknownFault(String)
    /// It is not said whose fault a rejection is.
    case faultMissing
    /// It is not said why a pass is rejected.
    case reasonMissing
    /// Why a pass is rejected cannot be kept as it is written.
    case reasonUnfit(TextFault)
    case serial(PassRefusal.SerialProblem)
}

/// A column of a table of passes that were claimed.
package enum ClaimColumn: Sendable, CaseIterable {
    case serial, date, outcome, fault, reason
}

extension ClaimTableProblem {
    package var remedies: [Remedy] {
        switch self {
        case .faultMissing: Remedy.withFault
        case .reasonMissing: [.withReason]
        case .serial(let problem): problem.remedies
        case .unknownColumn, .missingColumn, .columnTwice, .serialMissing, .sameAsLine, .unknownOutcome,
            .unknownFault, .reasonUnfit:
            []
        }
    }
}
