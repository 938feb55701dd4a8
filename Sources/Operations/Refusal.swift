package import Scheduling
import Storage
package import Workshops

/// Why a verb was not carried out, with the data to say it.
///
/// Nothing has changed when a verb is refused.
package enum Refusal: Error, Sendable, Equatable {
    // The programme.
    case programmeExists(path: String)
    case programmeUnusable([Finding])
    case unknownVenue(String, known: [Identifier])
    case unknownSession(Int, known: [Int])
    case sessionCancelled(Int)

    // The plan.
    case nothingPlanned
    case noPlan([RuleBreach])
    case noPlanFound([RuleBreach], steps: Int)
    case storedPlanBreaksRules([RuleBreach])
    case tooManySessions(stored: Int, wanted: Int)

    // The surroundings.
    case noDatabase(path: String)
    case databaseNewer(path: String, found: Int, known: Int)
    case databaseForeign(path: String)
    case databaseUnusable(reason: String)
    case databaseBusy
    case diskFull
    case cannotWrite(path: String, reason: String)
    case calendarUnwritable(reason: String)
    case unexpected(String)

    /// What a caller can do about a refusal; a door turns it into an exit code or a status.
    package enum Kind: Sendable {
        /// A rule says no.
        case rule
        /// What was given cannot be used.
        case input
        /// Disk, database or permissions.
        case environment
    }

    package var kind: Kind {
        switch self {
        case .unknownVenue, .unknownSession, .sessionCancelled, .nothingPlanned, .noPlan, .noPlanFound,
            .storedPlanBreaksRules, .tooManySessions, .programmeExists:
            .rule
        case .programmeUnusable, .calendarUnwritable:
            .input
        case .noDatabase, .databaseNewer, .databaseForeign, .databaseUnusable, .databaseBusy, .diskFull,
            .cannotWrite, .unexpected:
            .environment
        }
    }
}

extension Refusal {
    init(_ error: StorageError) {
        self =
            switch error {
            case .absent: .nothingPlanned
            case .newer(let path, let found, let known): .databaseNewer(path: path, found: found, known: known)
            case .notOurs(let path), .notADatabase(let path): .databaseForeign(path: path)
            case .alteredMigration(let version): .databaseUnusable(reason: "migration \(version)")
            case .cannotOpen(let path, let reason): .databaseUnusable(reason: "\(path): \(reason)")
            case .busy: .databaseBusy
            case .diskFull: .diskFull
            case .readOnly: .databaseUnusable(reason: "read-only")
            default: .databaseUnusable(reason: "\(error)")
            }
    }
}
