import Answers
import Catalogue
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeCheckTests {
    @Test func theRealFolderHasNothingToSay() throws {
        try Folders.withOffice { office, _ in
            let reading = try office.check()
            #expect(reading.findings.isEmpty)
            #expect(reading.closures.contains { $0.effect == .never && $0.covers(date(2021, 4, 5), .morning) })
            #expect(reading.closures.contains { $0.effect == .avoided && $0.covers(date(2021, 4, 12), .morning) })
            #expect(reading.busy.keys.sorted() == [identifier("crolles"), identifier("pontcharra")])
            #expect(reading.busy.values.allSatisfy { !$0.isEmpty })
        }
    }

    @Test func aMissingCalendarIsFound() throws {
        try Folders.withOffice { office, folder in
            try FileManager.default.removeItem(at: folder.appending(path: "venues/crolles.ics"))
            let reading = try office.check()
            #expect(reading.programme == nil)
            #expect(reading.findings.map(\.problem) == [.programme(.fileMissing(path: "venues/crolles.ics"))])
            #expect(reading.findings.allSatisfy { $0.place.line != nil && $0.place.column == 11 })
        }
    }

    @Test func aBrokenCalendarIsFoundInItsOwnFile() throws {
        try Folders.withOffice { office, folder in
            try Data("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
                .write(to: folder.appending(path: "closures/public-holidays.ics"))
            let reading = try office.check()
            #expect(reading.programme == nil)
            #expect(reading.findings.allSatisfy { $0.place.file == "closures/public-holidays.ics" })
            #expect(reading.findings.contains { $0.severity == .error && $0.place.line != nil })
        }
    }

    @Test func aFolderWithoutAProgrammeSaysHowToMakeOne() throws {
        try Folders.withTemporary { folder in
            let refusal = Refusal.noProgramme(path: folder.path)
            #expect(throws: refusal) { try Office(folder: ProgrammeFolder(path: folder.path)).check() }
            #expect(refusal.remedies == [.initialise])
        }
    }

    @Test func aLinkThatLeavesTheFolderIsNotFollowed() throws {
        try Folders.withOffice { office, folder in
            let link = folder.appending(path: "venues/crolles.ics")
            try FileManager.default.removeItem(at: link)
            try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "/dev/zero")
            let reading = try office.check()
            #expect(reading.programme == nil)
        }
    }
}
