import Foundation

/// Why a file could not be read or written.
package enum FileFault: Sendable, Equatable {
    case denied
    case diskFull
    /// The disk may be read only.
    case diskReadOnly
    /// The disk, or what leads to it, gives an error.
    case diskFailed
    /// Something of another kind has the name, or a folder on the way is missing.
    case notAFile
    /// A file has the name that was not written by us, or was changed since.
    case taken
    /// Anything else, by the number of the system's error.
    case other(code: Int)

    /// The fault of an error that the system gave, whatever was wrapped around it.
    package init(_ error: any Error) {
        let system = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        self =
            switch (error as? CocoaError)?.code {
            case .fileWriteVolumeReadOnly: .diskReadOnly
            case .fileWriteNoPermission, .fileReadNoPermission: .denied
            case .fileWriteOutOfSpace: .diskFull
            case .fileWriteFileExists, .fileNoSuchFile, .fileReadNoSuchFile: .notAFile
            default: FileFault(code: system.code)
            }
    }

    /// The fault by the number of the system's error (errno(3)).
    package init(code: Int) {
        self =
            switch CInt(truncatingIfNeeded: code) {
            case EACCES, EPERM: .denied
            case ENOSPC, EDQUOT: .diskFull
            case EROFS: .diskReadOnly
            case EIO, ENXIO, ENODEV, ESTALE, EREMOTEIO: .diskFailed
            case EEXIST, EISDIR, ENOTDIR, ENOENT: .notAFile
            default: .other(code: code)
            }
    }
}
