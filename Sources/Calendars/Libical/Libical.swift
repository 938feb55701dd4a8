import CLibical
import Synchronization

/// libical, lent to one thread at a time.
///
/// It is not thread-safe, not even for reading: it keeps an error number, a ring of
/// buffers and one cursor per component. Whatever calls it takes this value, and only
/// ``locked(_:)`` lends it. Nothing that waits may run inside.
struct Libical: ~Copyable {
    private static let lock = Mutex(Libical())

    private init() {
        // Some builds abort the process at the first error.
        icalerror_set_errors_are_fatal(0)
    }

    /// Runs `work` while no other thread is in libical; only plain values come out.
    static func locked<Result: Sendable, Failure: Error>(
        _ work: (borrowing Libical) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try lock.withLock { libical throws(Failure) in try work(libical) }
    }
}

extension CalendarRefusal {
    /// The pointer that a call of libical gave, or the error number that it left behind.
    static func check(_ pointer: OpaquePointer?) throws(CalendarRefusal) -> OpaquePointer {
        guard let pointer = unsafe pointer else { throw .libical }
        return unsafe pointer
    }

    /// What libical says of its last failure; to be asked for under the lock.
    static var libical: CalendarRefusal { .library(code: Int(unsafe icalerrno_return().pointee.rawValue)) }
}
