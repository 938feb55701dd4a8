import Answers
import Catalogue
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeInitialiseTests {
    @Test(arguments: Language.allCases)
    func theStartingPointIsAProgrammeThatCanBePlanned(language: Language) throws {
        try Folders.withTemporary { folder in
            let office = Office(folder: ProgrammeFolder(path: folder.appending(path: "new").path))
            _ = try office.initialise(in: language, now: Office.request().now)
            let reading = office.check()
            #expect(reading.findings.isEmpty)
            #expect(reading.programme?.language == language)
            #expect(reading.programme?.window == date(2021, 3, 1)...date(2021, 6, 30))
            #expect(try office.plan(again: false, Office.request()).overview.sessions.count == 2)
        }
    }

    @Test func aProgrammeThatIsThereIsLeftAlone() throws {
        try Folders.withOffice { office, folder in
            let before = try Data(contentsOf: folder.appending(path: "programme.yaml"))
            let refusal = #expect(throws: Refusal.self) {
                try office.initialise(in: .french, now: Office.request().now)
            }
            #expect(refusal?.code == "programme-exists")
            #expect(try Data(contentsOf: folder.appending(path: "programme.yaml")) == before)
        }
    }
}
