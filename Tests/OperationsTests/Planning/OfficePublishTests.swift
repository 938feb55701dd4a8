import Answers
import Catalogue
import Foundation
import Testing
import Workshops

@testable import Operations

struct OfficePublishTests {
    @Test func thereIsACalendarForEverySubject() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            let published = try office.publish(now: Office.request().now)
            #expect(
                published.files == [
                    "programme.ics", "session-1.ics", "session-2.ics", "session-3.ics", "session-4.ics",
                    "venue-crolles.ics", "venue-pontcharra.ics", "trainer-formateur-a.ics", "trainer-formatrice-b.ics",
                ])
            #expect(Set(try office.publishedFiles().keys) == Set(published.files))
        }
    }

    @Test func publishingTwiceGivesTheSameBytes() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            _ = try office.publish(now: Office.request().now)
            let files = try office.publishedFiles()
            _ = try office.plan(again: false, Office.request(day: 28))
            _ = try office.publish(now: Office.request().now)
            #expect(try office.publishedFiles() == files)
        }
    }

    @Test func aCalendarWithoutASubjectIsRemovedAndForeignFilesStay() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            _ = try office.publish(now: Office.request().now)
            let folder = folder.appending(path: "published")
            let old = try Data(contentsOf: folder.appending(path: "session-1.ics"))
            try old.write(to: folder.appending(path: "session-9.ics"))
            try Data("BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n".utf8).write(to: folder.appending(path: "mine.ics"))
            try Data("notes".utf8).write(to: folder.appending(path: "notes.txt"))
            _ = try office.publish(now: Office.request().now)
            let names = Set(try office.publishedFiles().keys)
            #expect(!names.contains("session-9.ics"))
            #expect(names.isSuperset(of: ["mine.ics", "notes.txt"]))
        }
    }

    /// A file of a name of ours, copies of ours under other names, and one in the place of ours.
    @Test func whatSomebodyElseMadeIsNeitherRemovedNorOverwritten() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            _ = try office.publish(now: Office.request().now)
            let folder = folder.appending(path: "published"), url = folder.appending(path: "session-1.ics")
            let ours = try Data(contentsOf: url), head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
            let theirs = Data("\(head)PRODID:-//Other//EN\r\nX-NOTE:-//Ateliers//Ateliers 1.0//FR\r\n".utf8)
            for name in ["session-1 (copie).ics", "session-1-old.ics", "vacances.ics", "programme-2020.ics"] {
                try ours.write(to: folder.appending(path: name))
            }
            try theirs.write(to: folder.appending(path: "session-9.ics"))
            try theirs.write(to: url)
            try FileManager.default.removeItem(at: folder.appending(path: "venue-crolles.ics"))
            #expect(throws: Refusal.cannotPublish(path: url.relativePath, .taken, remedy: .plan)) {
                try office.publish(now: Office.request().now)
            }
            let files = try office.publishedFiles()
            #expect(files["session-1.ics"] == theirs && files["session-9.ics"] == theirs)
            #expect(files.count == 9 + 5 && files["venue-crolles.ics"] != nil, "the others are written")
        }
    }

    @Test func aFolderThatCannotBeWrittenIsRefusedWithItsPath() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Data().write(to: folder.appending(path: "published"))
            let refusal = #expect(throws: Refusal.self) { try office.publish(now: Office.request().now) }
            #expect(
                refusal == .cannotPublish(path: folder.appending(path: "published").path, .notAFile, remedy: .plan))
        }
    }

    @Test func aPlanThatCouldNotBePublishedIsNotStored() throws {
        try Folders.withOffice { office, folder in
            let request = Office.request(prefix: "no identifier")
            let refusal = #expect(throws: Refusal.self) { try office.plan(again: false, request) }
            #expect(refusal?.code == "calendar-unwritable")
            #expect(throws: Refusal.nothingPlanned) { try office.show(now: Date()) }
        }
    }

    @Test func whatIsNoFileIsLeftAlone() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            _ = try office.publish(now: Office.request().now)
            let published = folder.appending(path: "published")
            let odd = published.appending(path: "folder.ics")
            try FileManager.default.createDirectory(at: odd, withIntermediateDirectories: false)
            #expect(mkfifo(published.appending(path: "pipe.ics").path, 0o600) == 0)
            try FileManager.default.createSymbolicLink(
                atPath: published.appending(path: "link.ics").path, withDestinationPath: "nowhere")
            #expect(try office.publish(now: Office.request().now).files.count == 9)
            #expect(FileManager.default.fileExists(atPath: odd.path))
        }
    }
}
