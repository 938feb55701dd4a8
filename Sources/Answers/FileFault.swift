import Foundation

/// Why a file could not be written.
package enum FileFault: Sendable, Equatable {
    case denied
    case diskFull
    /// Something of another kind has the name, or a folder on the way is missing.
    case notAFile
    /// Anything else, by the number of the system's error.
    case other(code: Int)

    package init(_ error: any Error) {
        let system = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        self =
            switch (error as? CocoaError)?.code {
            case .fileWriteNoPermission, .fileWriteVolumeReadOnly, .fileReadNoPermission: .denied
            case .fileWriteOutOfSpace: .diskFull
            case _ where [EACCES, EPERM, EROFS].contains(Int32(system.code)): .denied
            case _ where [ENOSPC, EDQUOT].contains(Int32(system.code)): .diskFull
            case _ where [EEXIST, EISDIR, ENOTDIR, ENOENT].contains(Int32(system.code)): .notAFile
            case .fileWriteFileExists, .fileNoSuchFile: .notAFile
            default: .other(code: system.code)
            }
    }
}
