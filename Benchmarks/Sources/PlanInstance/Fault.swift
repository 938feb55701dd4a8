import Foundation

/// Why there is no plan, in one sentence.
enum Fault: Error, CustomStringConvertible {
    case unreadable(path: String, reason: String)
    case malformed(path: String, reason: String)
    case unwritable(path: String, reason: String)
    case noPlan

    var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .malformed(let path, let reason): "\(path) is not an instance that can be planned: \(reason)."
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)."
        case .noPlan: "No plan has been found."
        }
    }

    var exitCode: Int32 {
        switch self {
        case .unreadable, .malformed: 2
        case .unwritable: 3
        case .noPlan: 1
        }
    }

    /// Why the system refuses a file.
    static func reason(of error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile?, .fileReadNoSuchFile?: "there is no such file"
        case .fileReadNoPermission?, .fileWriteNoPermission?: "it is not permitted"
        case .fileWriteOutOfSpace?: "the disk is full"
        case .fileReadUnknown?, .fileWriteUnknown?: "it is no file"
        default: "the system says \(error.localizedDescription)"
        }
    }
}
