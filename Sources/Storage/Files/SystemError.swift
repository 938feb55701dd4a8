internal import Foundation

extension Error {
    /// The number of the system's error, whatever was wrapped around it.
    var systemCode: Int {
        ((self as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? self as NSError).code
    }
}

extension POSIXError {
    /// What the system answered last.
    static var last: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
