import Answers
import Calendars
import Documents
import Foundation
import Scheduling
import Storage
import Testing
import Workshops

@testable import Operations

struct OfficeExportTests {
    private static let people = """
        Nom;Prénom;Commune;Courriel;Téléphone;Disponibilités;Souhaits;Trajet maximal;Orienté par;Avec;Difficulté;\
        Revenus modestes;Motivation;Attesté par;Attesté le;Dérogation
        Dupont;Marie;Crolles;m@exemple.fr;+41 22 123 45 67;lundi, mardi matin;samedi;30;CCAS;a;oui;non;oui;Mme X;25/01/2021;
        '=cmd|;"'-A;'@b";Froges;;0612345678;;;;commune;A;non (M. Y, 03/01/2021);;oui;Mme X;2/1/2021;"'+ ""ou"" pas"
        Zoë;;Le Champ-près-Froges;;;vendredi après-midi;;0;;;;;;;;
        """

    private func withPeople(_ body: (Office) throws -> Void) throws {
        try People.withOffice { office in
            try People.importing(Self.people, office)
            try body(office)
        }
    }

    /// Numbers, identities and the day of registration are those of the new database.
    private func essence(_ people: [Participant]) -> [Participant] {
        people.map { person in
            var person = person
            (person.id, person.registered) = ("", Date(timeIntervalSince1970: 0))
            return person
        }
    }

    @Test(arguments: PeopleExport.Separator.allCases)
    func whatIsExportedCanBeImportedElsewhere(separator: PeopleExport.Separator) throws {
        try withPeople { office in
            let octets = try office.exportPeople(now: Date()).octets(separator)
            let people = try office.stored()
            try People.withOffice { other in
                let table = GivenFile("people.csv", octets: octets)
                let report = try other.importPeople(from: table, Office.request(day: 28, prefix: "q"))
                #expect(report.findings.isEmpty)
                #expect(try essence(other.stored()) == essence(people))
                #expect(try other.exportPeople(now: Date()).octets(separator) == octets)
            }
        }
    }

    @Test func anEnglishProgrammeIsExportedInEnglishAndReadAgain() throws {
        try withPeople { office in
            let people = try office.stored()
            try Folders.edit(URL(filePath: office.folder.path(of: "")), "language: fr", "language: en")
            let export = try office.exportPeople(now: Date())
            #expect(export.titles.prefix(4) == ["Number", "Name", "Given name", "Commune"])
            try People.withOffice { other in
                let table = GivenFile("people.csv", octets: export.octets(.comma))
                _ = try other.importPeople(from: table, Office.request(day: 28))
                #expect(try essence(other.stored()) == essence(people))
            }
        }
    }

    @Test func itOpensInASpreadsheetAndComputesNothing() throws {
        try withPeople { office in
            let text = String(decoding: try office.exportPeople(now: Date()).octets(.semicolon), as: UTF8.self)
            #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) && text.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
            let lines = text.components(separatedBy: "\r\n")
            #expect(lines.count == 5)
            #expect(lines[0].hasSuffix(";Dérogation;Session;Place;État"))
            #expect(lines[1].contains(";00 41 22 12 34 56 7;") || lines[1].contains(";00 41 22 12 34 56 7"))
            #expect(lines[2].hasPrefix("2;'=cmd|;\"'-A;'@b\";Froges;;06 12 34 56 78;;tous;"))
            #expect(lines[3].hasPrefix("3;Zoë;;Le Champ-près-Froges;"))
        }
    }

    @Test func whereEverybodyStandsIsAdded() throws {
        try withPeople { office in
            for number in 1...2 { _ = try office.correct(number, [.modestIncome: "oui"], Office.request(day: 28)) }
            _ = try office.enrol(2, in: .session(1), Office.request(day: 28))
            let export = try office.exportPeople(now: Date())
            let wanted: [PeopleColumn] = [.number, .session, .place, .state]
            let columns = wanted.compactMap(PeopleColumn.allCases.firstIndex)
            let rows = export.rows.map { row in columns.map { row[$0] } }
            #expect(rows.contains(["2", "1", "2", "a une place"]) || rows.contains(["2", "1", "1", "a une place"]))
            #expect(rows.contains(["3", "", "", "sans place"]))
        }
    }

    @Test func whoIsErasedIsNotExportedAndNobodyComesAloneWithSomebody() throws {
        try withPeople { office in
            let programme = try office.programmeIdentifier()
            try office.write(Office.request()) { connection in
                var erased = try #require(try connection.participant(1, of: programme))
                erased.person = nil
                try connection.save(erased, of: programme)
            }
            let export = try office.exportPeople(now: Date())
            #expect(export.rows.map { $0[0] } == ["2", "3"])
            let party = try #require(PeopleColumn.allCases.firstIndex(of: .field(.party)))
            #expect(export.rows.map { $0[party] } == ["", ""])
        }
    }
}
