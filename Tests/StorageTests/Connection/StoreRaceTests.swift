import Foundation
import Synchronization
import Testing

@testable import Storage

struct StoreRaceTests {
    private static let threads = 8
    private static let appends = 25

    @Test func theChainHoldsWhenManyThreadsAppendThroughTwoStores() throws {
        let folder = try TemporaryFolder()
        let stores = try [Store.open(at: folder.file(), now: now), Store.open(at: folder.file(), now: now)]
        let failures = Mutex<[any Error]>([])
        DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
            for turn in 0..<Self.appends {
                do {
                    try stores[thread % 2].write { try $0.append(.sample(key: "\(thread)/\(turn)")) }
                } catch {
                    failures.withLock { $0.append(error) }
                }
            }
        }
        #expect(failures.withLock { $0 }.isEmpty)
        let rows = try stores[0].read { try $0.auditRows() }
        #expect(rows.map(\.number) == Array(1...(Self.threads * Self.appends)))
        #expect(Set(rows.map(\.entry.requestKey)).count == Self.threads * Self.appends)
        #expect(try stores[1].examine().isEmpty)
    }

    @Test func ofManyThatSendTheSameRequestAtOnceOneIsRecorded() throws {
        let folder = try TemporaryFolder()
        let stores = try [Store.open(at: folder.file(), now: now), Store.open(at: folder.file(), now: now)]
        let outcomes = Mutex<[Bool]>([])
        DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
            let isFirst = try? stores[thread % 2].write { connection in
                if try !connection.auditRows(ofRequest: "twice", on: AuditEntry.sample().subject).isEmpty {
                    return false
                }
                try connection.append(.sample(key: "twice"))
                return true
            }
            outcomes.withLock { $0.append(isFirst ?? true) }
        }
        #expect(outcomes.withLock { $0.filter { $0 } }.count == 1)
        #expect(try stores[0].read { try $0.auditRows() }.count == 1)
    }

    @Test(arguments: 1...5)
    func manyThatOpenANewFileAtOnceAllGetTheSameDatabase(round: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.file()
        let failures = Mutex<[any Error]>([])
        DispatchQueue.concurrentPerform(iterations: Self.threads) { thread in
            do {
                try Store.open(at: path, now: now).write { try $0.append(.sample(key: "\(thread)")) }
            } catch {
                failures.withLock { $0.append(error) }
            }
        }
        #expect(failures.withLock { $0 }.isEmpty)
        #expect(try Store.openExisting(at: path, now: now).read { try $0.auditRows() }.count == Self.threads)
    }

    @Test func aReaderSeesOneMomentWhateverIsWrittenMeanwhile() throws {
        let folder = try TemporaryFolder()
        let (reader, writer) = try (
            Store.open(at: folder.file(), now: now), Store.open(at: folder.file(), now: now)
        )
        let counts = try reader.read { connection in
            let before = try connection.auditRows().count
            try writer.write { try $0.append(.sample()) }
            return try [before, connection.auditRows().count]
        }
        #expect(counts == [0, 0])
        #expect(try reader.read { try $0.auditRows() }.count == 1)
    }
}
