import Foundation
package import Workshops

/// Why a backup is not made, or not taken back.
package enum BackupRefusal: Sendable, Equatable {
    case exists(path: String)
    case absent(path: String)
    case unreadable(path: String)
    case checksumMissing(path: String)
    case checksumUnreadable(path: String)
    /// The bytes are not those of the checksum.
    case altered(path: String)
    case foreign(path: String)
    case newer(path: String, found: Int, known: Int)
    case unsound(path: String, [DatabaseProblem])
    /// The database in use is damaged.
    case sourceUnsound([DatabaseProblem])
    case isTheDatabase(path: String)
    case beingMade(path: String)
    /// It is the backup of other programmes than the folder's.
    case otherProgramme(path: String, stored: [Identifier], wanted: Identifier)

    /// What a caller can do about it.
    var kind: Refusal.Kind {
        switch self {
        case .exists, .isTheDatabase, .otherProgramme: .rule
        case .absent, .unreadable, .checksumMissing, .checksumUnreadable, .altered, .foreign, .newer, .unsound: .input
        case .sourceUnsound, .beingMade: .environment
        }
    }
}

extension BackupRefusal {
    /// Those of problems in a backup are none: what they change is the database in use.
    package var remedies: [Remedy] {
        switch self {
        case .sourceUnsound(let problems): (problems.flatMap(\.remedies) + [.restore]).unique
        case .exists, .absent, .unreadable, .checksumMissing, .checksumUnreadable, .altered, .foreign, .newer, .unsound,
            .isTheDatabase, .beingMade, .otherProgramme:
            []
        }
    }
}
