import Answers
import Foundation
import Storage
import Testing
import Workshops

@testable import Operations

struct OfficeDatabaseTests {
    @Test func lookingBeforeAnyWriteLeavesTheBytesAsTheyAre() throws {
        try Folders.withOffice { office, folder in
            _ = try Office(folder: office.folder).plan(again: false, Office.request())
            let file = folder.appending(path: "ateliers.sqlite")
            let before = try Data(contentsOf: file)
            let other = Office(folder: office.folder)
            for _ in 1...3 { #expect(try other.show(now: Date()).sessions.count == 4) }
            #expect(try Data(contentsOf: file) == before)
            #expect(try other.confirm(venue: "crolles", Office.request(day: 27)).changed, "and it can write after")
            #expect(try other.show(now: Date()).venues.map(\.state) == [.confirmed, .tentative])
        }
    }

    @Test func thatItCouldNotBeOpenedIsForgotten() throws {
        try Folders.withOffice { office, folder in
            #expect(throws: Refusal.noDatabase(path: office.database)) { try office.show(now: Date()) }
            #expect(throws: Refusal.noDatabase(path: office.database)) {
                try office.confirm(session: 1, Office.request())
            }
            let file = folder.appending(path: "ateliers.sqlite")
            try Data("Liste des communes".utf8).write(to: file)
            #expect(throws: Refusal.databaseForeign(path: office.database)) {
                try office.plan(again: false, Office.request())
            }
            try FileManager.default.removeItem(at: file)
            #expect(try office.plan(again: false, Office.request()).change == .planned)
            #expect(try office.show(now: Date()).sessions.count == 4)
        }
    }

    @Test func aFileThatWasRemovedOrReplacedIsNotWrittenToAnyMore() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasPrefix("ateliers.sqlite") }
            for file in files { try FileManager.default.removeItem(at: folder.appending(path: file)) }
            #expect(throws: Refusal.noDatabase(path: office.database)) {
                try office.confirm(venue: "crolles", Office.request())
            }
            #expect(throws: Refusal.noDatabase(path: office.database)) { try office.show(now: Date()) }
            _ = try Office(folder: office.folder).plan(again: false, Office.request())
            #expect(try office.confirm(venue: "crolles", Office.request(day: 27)).changed)
            #expect(try Office(folder: office.folder).show(now: Date()).venues[0].state == .confirmed)
        }
    }

    @Test func anotherIdentifierInTheFileIsNoticed() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.edit(folder, "id: gresivaudan-2021", "id: gresivaudan-2022")
            #expect(throws: Refusal.nothingPlanned) { try office.show(now: Date()) }
        }
    }
}
