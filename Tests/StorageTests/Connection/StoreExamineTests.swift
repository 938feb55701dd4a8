import Foundation
import GRDB
import Testing

@testable import Storage

struct StoreExamineTests {
    @Test func aSoundDatabaseHasNoProblem() throws {
        let store = try Store.withProgramme()
        try store.write { connection in
            try connection.save(.sample(), of: named("gresivaudan-2021"))
            try connection.append(.sample())
        }
        #expect(try store.examine().isEmpty)
    }

    @Test func aReferenceToNothingIsFound() throws {
        let folder = try TemporaryFolder()
        do {
            let store = try Store.open(at: folder.file(), now: now)
            try store.write { try $0.save(.sample()) }
        }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: folder.file(), configuration: configuration).write {
            try $0.execute(sql: "UPDATE venue SET kit = 'gone' WHERE identifier = 'crolles'")
        }
        let problems = try Store.open(at: folder.file(), now: now).examine()
        #expect(problems == [.danglingReference(table: "venue", row: 2, parent: "kit")])
    }

    @Test func bytesWrittenOverTheMiddleOfTheFileAreFound() throws {
        let folder = try TemporaryFolder()
        do {
            let store = try Store.open(at: folder.file(), now: now)
            try store.write { connection in
                for number in 1...200 {
                    try connection.append(.sample(String(repeating: "x", count: 500), key: "\(number)"))
                }
            }
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
        for index in (bytes.count * 3 / 4)..<(bytes.count * 3 / 4 + 20_000) { bytes[index] = 0xAA }
        try bytes.write(to: URL(fileURLWithPath: folder.file()))
        let problems = try Store.open(at: folder.file(), now: now).examine()
        guard case .damaged? = problems.first else {
            Issue.record("no damage found: \(problems)")
            return
        }
    }

    @Test func aBrokenAuditIsFound() throws {
        let store = try Store.inMemory(now: now)
        try store.write { try $0.append(.sample()) }
        try store.tamper("UPDATE audit SET author = 'somebody else'")
        #expect(try store.examine() == [.brokenAudit(row: 1)])
    }
}
