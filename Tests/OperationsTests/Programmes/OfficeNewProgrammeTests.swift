import Answers
import Catalogue
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeNewProgrammeTests {
    @Test(arguments: Language.allCases)
    func theStartingPointIsAProgrammeThatCanBePlanned(language: Language) throws {
        try Folders.withTemporary { folder in
            let office = Office(folder: ProgrammeFolder(path: folder.path))
            let programme = Office.newProgramme(in: language, now: Office.request().now)
            try Data(programme.utf8).write(to: office.folder.programmeFile)
            let reading = try office.check()
            #expect(reading.findings.isEmpty)
            #expect(reading.programme?.language == language)
            #expect(reading.programme?.window == date(2021, 3, 1)...date(2021, 6, 30))
            #expect(try office.plan(again: false, Office.request()).overview.sessions.count == 2)
        }
    }
}
