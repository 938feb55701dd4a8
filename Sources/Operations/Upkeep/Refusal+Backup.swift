import Answers
import Foundation
import Storage
import Workshops

extension Refusal {
    init(_ error: BackupError) {
        self =
            switch error {
            case .exists(let path): .backup(.exists(path: path))
            case .absent(let path): .backup(.absent(path: path))
            case .checksumMissing(let path): .backup(.checksumMissing(path: path))
            case .checksumUnreadable(let path): .backup(.checksumUnreadable(path: path))
            case .isTheDatabase(let path): .backup(.isTheDatabase(path: path))
            case .altered(let path): .backup(.altered(path: path))
            case .unsound(let path, let problems): .backup(.unsound(path: path, problems.map(DatabaseProblem.init)))
            case .sourceUnsound(let problems): .backup(.sourceUnsound(problems.map(DatabaseProblem.init)))
            case .beingMade(let path): .backup(.beingMade(path: path))
            case .notAFile(let path): .backup(.unreadable(path: path))
            case .cannotRead(let path, let code): .cannotRead(path: path, FileFault(code: code))
            case .cannotWrite(let path, let code): .cannotWrite(path: path, FileFault(code: code))
            }
    }
}
