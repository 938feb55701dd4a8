import Foundation

/// Whether what reads hostile input comes to an end: within a minute of the processor, however busy the machine is.
///
/// What it guards against takes hours; a clock on the wall would also find a machine on which other tests have their turn.
package func endsWithinAMinute(_ work: () throws -> Void) rethrows -> Bool {
    let start = secondsOfThisThread()
    try work()
    return secondsOfThisThread() - start < 60
}

private func secondsOfThisThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
