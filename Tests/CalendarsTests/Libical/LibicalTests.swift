import Calendars
import Foundation
import Synchronization
import Testing
import Workshops

struct LibicalTests {
    @Test func eightThreadsWriteAndReadAtOnce() async throws {
        let calendars = try (0..<8).map { number in
            EventCalendar(
                name: "Calendrier \(number)", zone: paris,
                events: try (0..<40).map { try event(uid: "\(number)-\($0)", summary: "Atelier \(number)-\($0), été") })
        }
        let expected = try calendars.map { try $0.bytes() }
        let reader = try reader()
        let right = Mutex(0)
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            let left = Mutex(8)
            // Threads, not tasks: there are as many of them at once, whatever the machine.
            for (calendar, bytes) in zip(calendars, expected) {
                Thread.detachNewThread {
                    for _ in 0..<20 {
                        let isSame = (try? calendar.bytes()) == bytes
                        let summaries = Set(reader.read(bytes).occurrences.map(\.summary))
                        let isRead = summaries == Set(calendar.events.map(\.summary))
                        if isSame, isRead { right.withLock { $0 += 1 } }
                    }
                    let isLast = left.withLock { count in
                        count -= 1
                        return count == 0
                    }
                    if isLast { done.resume() }
                }
            }
        }
        #expect(right.withLock { $0 } == 160)
    }
}
