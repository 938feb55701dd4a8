import Foundation
import Testing

@testable import Storage

struct StoreKillTests {
    @Test func aKilledProgramLeavesWhatItCommittedAndNothingElse() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try Store.open(at: path, now: now)
            try store.write { try $0.append(.sample("committed")) }
            try store.write { connection in
                // A cache of one page: what is not committed goes to the log all the same.
                try connection.execute("PRAGMA cache_size = 1")
                for number in 1...500 {
                    try connection.append(.sample(String(repeating: "lost ", count: 200), key: "\(number)"))
                }
                _ = Foundation.kill(getpid(), SIGKILL)
            }
        }
        let log = try #require(try folder.contents()["office.sqlite-wal"])
        #expect(log.range(of: Data("lost lost".utf8)) != nil, "the test must see a transaction cut in its middle")
        let store = try Store.openExisting(at: path, now: now)
        #expect(try store.read { try $0.auditRows().map(\.entry.subject) } == ["committed"])
        #expect(try store.examine().isEmpty)
        try store.write { try $0.append(.sample("after")) }
        #expect(try store.examine().isEmpty)
    }
}
