import Foundation
import Synchronization

/// Ends a search: once the time is over, or at Ctrl-C. A second Ctrl-C ends the program.
struct StopSignal: Sendable {
    private static let isInterrupted = Atomic(false)
    private let end: ContinuousClock.Instant?

    init(after limit: Duration?) {
        end = limit.map { .now + $0 }
        // Made before the handler, which may do no more than store.
        Self.isInterrupted.store(false, ordering: .relaxed)
        // Who started the program may have blocked the signal.
        var interrupt = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
        signal(SIGINT) { _ in
            StopSignal.isInterrupted.store(true, ordering: .relaxed)
            signal(SIGINT, SIG_DFL)
        }
    }

    var isGiven: Bool {
        Self.isInterrupted.load(ordering: .relaxed) || end.map { .now >= $0 } ?? false
    }
}
