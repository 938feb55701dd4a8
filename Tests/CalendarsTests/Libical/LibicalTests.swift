import Foundation
import Synchronization
import Testing
import Workshops

@testable import Calendars

struct LibicalTests {
    @Test func onlyOneThreadIsInLibical() async {
        let inside = Mutex(0)
        let crowds = Mutex(0)
        await onEightThreads { _ in
            Libical.locked { _ in
                let count = inside.withLock { count in
                    count += 1
                    return count
                }
                if count > 1 { crowds.withLock { $0 += 1 } }
                // Long enough for the others to come in, if they could.
                Thread.sleep(forTimeInterval: 0.002)
                inside.withLock { $0 -= 1 }
            }
        }
        #expect(crowds.withLock { $0 } == 0)
    }

    @Test func eightThreadsWriteAndReadAtOnce() async throws {
        let calendars = try (0..<8).map { number in
            EventCalendar(
                name: "Calendrier \(number)", zone: paris,
                events: try (0..<40).map {
                    try event(
                        uid: "\(number)-\($0)", summary: "Atelier \(number)-\($0), été",
                        position: Position(latitude: 45.434, longitude: 6.017))
                })
        }
        let expected = try calendars.map { try $0.bytes() }
        let reader = try reader()
        let right = Mutex(0)
        await onEightThreads { number in
            for _ in 0..<20 {
                let isSame = (try? calendars[number].bytes()) == expected[number]
                let summaries = Set(reader.read(expected[number]).occurrences.map(\.summary))
                let isRead = summaries == Set(calendars[number].events.map(\.summary))
                if isSame, isRead { right.withLock { $0 += 1 } }
            }
        }
        #expect(right.withLock { $0 } == 160)
    }

    /// Runs work on threads, not tasks: there are eight of them at once, whatever the machine.
    private func onEightThreads(_ work: @escaping @Sendable (Int) -> Void) async {
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            let left = Mutex(8)
            for number in 0..<8 {
                Thread.detachNewThread {
                    work(number)
                    let isLast = left.withLock { count in
                        count -= 1
                        return count == 0
                    }
                    if isLast { done.resume() }
                }
            }
        }
    }
}
