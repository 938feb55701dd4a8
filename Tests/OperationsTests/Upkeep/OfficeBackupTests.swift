import Answers
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeBackupTests {
    @Test func goingBackIsRecordedAndWhatWasThereIsKept() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let copy = folder.appending(path: "copie.sqlite").path
            let made = try office.backUp(to: copy)
            #expect(throws: Refusal.backup(.exists(path: copy))) { try office.backUp(to: copy) }
            _ = try office.confirm(venue: "crolles", Office.request(day: 27))
            let report = try office.restore(copy, Office.request(day: 28, key: "back"))
            #expect(report.kept == "\(office.database).before-restore-20210128T090000Z")
            #expect(report.backup == made && report.changed)
            #expect(try office.show(now: Date()).venues.map(\.state) == [.tentative, .tentative])
            #expect(try office.lastAuditRows(9, now: Date()).rows.map(\.verb) == ["plan", "restore"])
            #expect(try office.verifyAudit(now: Date()).problems == [])
            let late = try office.restore(copy, Office.request(day: 29, key: "back"))
            #expect(late.changed && late.kept == report.kept, "as the first time")
            let kept = try #require(report.kept)
            let again = try office.restore(kept, Office.request(day: 30))
            #expect(again.backup.auditRows == 2)
            #expect(try office.show(now: Date()).venues.map(\.state) == [.confirmed, .tentative])
        }
    }

    @Test func aBackupServesWhereTheDatabaseIsLostAndNotInAnotherProgramme() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let copy = folder.appending(path: "copie.sqlite").path
            _ = try office.backUp(to: copy)
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
            where file.hasPrefix("ateliers.sqlite") {
                try FileManager.default.removeItem(at: folder.appending(path: file))
            }
            #expect(throws: Refusal.backup(.absent(path: "nowhere"))) {
                try office.restore("nowhere", Office.request())
            }
            #expect(try office.restore(copy, Office.request(day: 28)).kept == nil)
            #expect(try office.show(now: Date()).sessions.count == 4)
            try Folders.edit(folder, "id: gresivaudan-2021", "id: gresivaudan-2022")
            #expect(
                throws: Refusal.backup(
                    .otherProgramme(
                        path: copy, stored: [identifier("gresivaudan-2021")], wanted: identifier("gresivaudan-2022")))
            ) { try office.restore(copy, Office.request(day: 29)) }
        }
    }

    @Test(arguments: ["", "notes", String(repeating: "notes\n", count: 100)])
    func aBackupServesWhereTheDatabaseIsDamaged(content: String) throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let copy = folder.appending(path: "copie.sqlite").path
            _ = try office.backUp(to: copy)
            for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: office.database + ending) }
            try Data(content.utf8).write(to: URL(fileURLWithPath: office.database))
            #expect(try Office(folder: office.folder).restore(copy, Office.request(day: 28, isTrial: true)).kept == nil)
            #expect(try Data(contentsOf: URL(fileURLWithPath: office.database)) == Data(content.utf8))
            let report = try Office(folder: office.folder).restore(copy, Office.request(day: 28))
            #expect(
                report.changed
                    && report.kept == (content.isEmpty ? nil : "\(office.database).before-restore-20210128T090000Z"))
            if let kept = report.kept {
                #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == Data(content.utf8))
            }
            #expect(try office.show(now: Date()).sessions.count == 4)
            #expect(try office.examine(now: Date()).isEmpty)
        }
    }

    @Test func anEmptyFileIsNotSound() throws {
        try Folders.withOffice { office, _ in
            try Data().write(to: URL(fileURLWithPath: office.database))
            #expect(try office.examine(now: Date()) == [.damaged("0 bytes")])
            #expect(try Data(contentsOf: URL(fileURLWithPath: office.database)).isEmpty)
            _ = try office.plan(again: false, Office.request())
            #expect(try office.examine(now: Date()).isEmpty)
        }
    }

    @Test func whoWasErasedSinceIsToldOf() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            _ = try office.register([.familyName: "Un", .commune: "Crolles"], Office.request())
            let copy = folder.appending(path: "copie.sqlite").path
            _ = try office.backUp(to: copy)
            try Store.openExisting(at: office.database, now: Date()).write { connection in
                try connection.execute("DELETE FROM person")
            }
            #expect(try office.restore(copy, Office.request(day: 28)).returned == [1])
        }
    }

    @Test func whatIsHandedOnCanBeHandedInAgain() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let copy = try office.openBackup(called: "copie.sqlite")
            var octets: [UInt8] = []
            while case let part = try copy.next(), !part.isEmpty { octets += part }
            #expect(copy.report.path == "copie.sqlite" && copy.report.bytes == octets.count)
            _ = try office.confirm(venue: "crolles", Office.request(day: 27))
            let given = GivenFile("copie.sqlite", octets: octets)
            let sum = GivenFile("copie.sqlite.sha256", octets: Array(copy.checksumText.utf8))
            let torn = GivenFile("torn.sqlite", size: 9) { { throw CocoaError(.fileReadUnknown) } }
            for (copy, sum) in [(torn, sum), (given, torn)] {
                #expect(throws: Refusal.cannotRead(path: "torn.sqlite", .other(code: 256))) {
                    try office.restore(copy, checksum: sum, Office.request(day: 28))
                }
            }
            let wrong: [(GivenFile, GivenFile, BackupRefusal)] = [
                (People.missing, sum, .unreadable(path: "nowhere.csv")),
                (given, People.missing, .checksumMissing(path: "nowhere.csv")),
                (GivenFile("a", octets: octets.dropLast()), sum, .altered(path: "a")),
            ]
            for (copy, sum, refusal) in wrong {
                #expect(throws: Refusal.backup(refusal)) {
                    try office.restore(copy, checksum: sum, Office.request(day: 28))
                }
            }
            let report = try office.restore(given, checksum: sum, Office.request(day: 28, key: "back"))
            #expect(report.backup == copy.report && report.changed)
            #expect(report.kept == "\(office.database).before-restore-20210128T090000Z")
            #expect(try office.show(now: Date()).venues.map(\.state) == [.tentative, .tentative])
            let late = try office.restore(given, checksum: sum, Office.request(day: 29, key: "back"))
            #expect(late.changed && late.kept == report.kept, "as the first time")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.hasPrefix(".") })
        }
    }

    @Test func aBrokenAuditIsNamedByItsRow() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            _ = try office.confirm(venue: "crolles", Office.request(day: 27))
            let whole = try office.verifyAudit(now: Date())
            #expect(whole.rows == 2 && whole.problems.isEmpty && whole.hash?.count == 64)
            try Store.openExisting(at: office.database, now: Date()).write { connection in
                try connection.execute("UPDATE audit SET author = 'x' WHERE number = 2")
            }
            #expect(try office.verifyAudit(now: Date()).problems == [.brokenAudit(row: 2)])
        }
    }

    @Test func aPaperTellsAnAuditThatWasWrittenAnew() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            _ = try office.confirm(venue: "crolles", Office.request(day: 27))
            let hash = try #require(try office.audit().first?.hash)
            let mark = try #require(AuditMark(row: 1, hash: hash))
            let report = try office.verifyAudit(mark, now: Date())
            #expect(report.problems.isEmpty && report.mark == mark)
            let other = try #require(AuditMark(row: 1, hash: String(hash.reversed())))
            #expect(try office.verifyAudit(other, now: Date()).problems == [.markUnlikeAudit(other)])
            let later = try #require(AuditMark(row: 3, hash: hash))
            #expect(try office.verifyAudit(later, now: Date()).problems == [.markUnlikeAudit(later)])
        }
    }
}
