import Answers
import Calendars
import Catalogue
import Documents
import Foundation
import Scheduling
import Storage
import Synchronization
import Tables
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeImportTests {
    private static let everything = """
        Nom;Prénom;Commune;Courriel;Téléphone;Disponibilités;Souhaits;Trajet maximal;Orienté par;Avec;\
        Difficulté;Revenus modestes;Motivation;Attesté par;Attesté le;Dérogation
        Dupont;Marie;Crolles;marie@exemple.fr;+33 6 12 34 56 78;lundi, mardi matin;mardi matin;30 min;CCAS;a;\
        oui;non;oui (M. Y, 2/1/2021);Mme X;25/01/2021;Motif ; long
        """.replacing("Motif ; long", with: "\"Motif ; long\"")

    @Test func everyColumnIsRead() throws {
        try People.withOffice { office throws in
            let report = try People.importing(Self.everything + "\nB;;Froges;;;;;;;A", office)
            #expect(report.state == .stored && report.registered == 2 && report.numbers == 1...2)
            let marie = try #require(try office.stored().first)
            let person = Person(
                familyName: "Dupont", givenName: "Marie", email: EmailAddress("marie@exemple.fr"),
                telephone: TelephoneNumber("06 12 34 56 78"))
            #expect(marie.person == person && marie.commune == "Crolles" && marie.id == "p-1")
            let monday = HalfDay.allCases.map { WeeklyHalfDay(.monday, $0) }
            #expect(marie.availability == Set(monday + [WeeklyHalfDay(.tuesday, .morning)]))
            #expect(marie.wishes == [WeeklyHalfDay(.tuesday, .morning)])
            #expect(marie.longestWay == 30 && marie.referrer == .ccas && marie.party == 1)
            let day = date(2021, 1, 25)
            #expect(
                marie.attestations == [
                    Attestation(.difficulty, holds: true, author: "Mme X", date: day),
                    Attestation(.modestIncome, holds: false, author: "Mme X", date: day),
                    Attestation(.motivation, holds: true, author: "M. Y", date: date(2021, 1, 2)),
                ])
            #expect(marie.exemption == Exemption(reason: "Motif ; long", author: "Mme X", date: day))
            #expect(marie.registered == Office.request(day: 27).now)
        }
    }

    @Test(arguments: [
        "NOM;commune;prenom;E-mail;Tél.", "  Nom : ;COMMUNE *;PRÉNOM;e mail;Mobile", "Name;Town;First name;Mail;Phone",
        "Nom de famille;Ville;Prénoms;Adresse mail;Téléphone (portable)", "surname;city;GIVEN_NAME;EMAIL;telephone",
    ])
    func columnsAreKnownHoweverWritten(header: String) throws {
        try People.withOffice { office throws in
            let report = try People.importing(
                header + "\nDupont;Crolles;Zoé;z@exemple.fr;0612345678", office)
            #expect(report.findings.isEmpty)
            let person = Person(
                familyName: "Dupont", givenName: "Zoé", email: EmailAddress("z@exemple.fr"),
                telephone: TelephoneNumber("0612345678"))
            #expect(try office.stored().map(\.person) == [person])
        }
    }

    @Test func everyTitleOfAnExportIsKnown() {
        for column in PeopleColumn.allCases {
            #expect(PeopleColumn(column.title.french) == column && PeopleColumn(column.title.english) == column)
        }
        #expect(PeopleColumn("") == nil && PeopleColumn("…") == nil && PeopleColumn("Remarques") == nil)
    }

    @Test func columnsAreHeldAgainstWhatIsNeeded() throws {
        try People.withOffice { office throws in
            let twice = try People.refused("Nom;E-mail;Courriel;Téléfone;;Xyzzy\nA;b;c;d;e;f", office)
            #expect(
                twice.map(\.brief) == [
                    "1:- error people-missing-column", "1:3 error people-column-twice",
                    "1:4 warning people-unknown-column", "1:5 warning people-unknown-column",
                    "1:6 warning people-unknown-column",
                ])
            #expect(twice[0].problem == .people(.missingColumn(.commune)))
            #expect(twice[1].problem == .people(.columnTwice(.field(.email), first: 2)))
            let nearest = PeopleColumn.field(.telephone)
            #expect(twice[2].problem == .people(.unknownColumn("Téléfone", nearest: nearest)))
            #expect(twice[4].problem == .people(.unknownColumn("Xyzzy", nearest: nil)))
            #expect(try office.stored().isEmpty)
        }
    }

    @Test func allThatIsWrongIsToldAtOnceAndNothingIsStored() throws {
        try People.withOffice { office throws in
            let text = """
                Nom;Commune;Courriel;Téléphone;Disponibilités;Trajet maximal;Orienté par;Difficulté;Attesté le
                Dupont;Crolles;;;;;;;
                ;Crolle;nobody;12;jamais;loin;moi;peut-être;32/01/2021
                Durand;;;;;;;;01/02/2022
                Dupont;Crolles
                "Petit";"Crolles"x;"oups;;;;;;
                """
            let findings = try People.refused(text, office)
            #expect(
                findings.map(\.brief)
                    == [
                        "3:1 error person-missing-field", "3:2 error unknown-commune", "3:3 error not-an-email",
                        "3:4 error not-a-telephone", "3:5 error not-half-days", "3:6 error not-minutes",
                        "3:7 error not-a-referrer", "3:8 error not-yes-or-no", "3:9 error not-a-date",
                        "4:2 error person-missing-field", "4:9 error date-ahead",
                        "5:- warning table-cell-count", "5:1 warning people-same-as-line",
                        "6:- warning table-cell-count", "6:2 error table-text-after-quote",
                        "6:3 error table-open-quote",
                        "6:3 error not-an-email",
                    ].filter { $0 != "6:3 error not-an-email" })
            #expect(findings.allSatisfy { $0.place.file == "people.csv" })
            #expect(try office.stored().isEmpty)
            #expect(try office.audit().map(\.entry.verb) == ["plan"])
        }
    }

    @Test func noMoreThanTwoHundredFindingsAreToldErrorsFirst() throws {
        try People.withOffice { office throws in
            let rows = (0..<300).map { "N\($0);Crolles;x@exemple.fr" } + ["Last;Nowhere;"]
            let findings = try People.refused("Nom;Commune;Courriel\n" + rows.joined(separator: "\n"), office)
            #expect(findings.count == 201)
            #expect(findings[199].brief == "302:2 error unknown-commune")
            #expect(findings[200].problem == .programme(.moreFindings(100)))
        }
    }

    @Test func theSameFileAgainChangesNothing() throws {
        try People.withOffice { office throws in
            let text = Self.everything + "\nB;;Froges;;;;;;;A;;;;;;"
            try People.importing(text, office)
            let stored = try office.stored(), audit = try office.audit()
            let again = try People.importing(text, office, prefix: "q")
            #expect(again.registered == 0 && again.leftOut == 2 && again.numbers == nil)
            #expect(again.findings.map(\.problem) == [.people(.alreadyRegistered(1)), .people(.alreadyRegistered(2))])
            #expect(try office.stored() == stored)
            #expect(try office.audit() == audit)
        }
    }

    @Test func whoIsThereTwiceIsShownWithWhere() throws {
        try People.withOffice { office throws in
            try People.importing("Nom;Prénom;Commune;Mail\nDupont;Zoé;Crolles;z@a.fr", office)
            let report = try People.importing(
                """
                Nom;Prénom;Commune;Mail;Tél
                ZOE;Dupont;crolles;;
                Petit;Léa;Froges;L@a.fr;0612345678
                PETIT;Lea;Frogès;;
                Petit;Léa;Crolles;l@A.fr;06 12 34 56 78
                Grand;Max;Crolles;Z@a.fr;
                """, office, prefix: "q")
            #expect(
                report.findings.map(\.brief) == [
                    "2:1 warning people-already-registered", "4:1 warning people-same-as-line",
                    "5:4 warning people-shared-contact", "5:5 warning people-shared-contact",
                    "6:4 warning people-shared-contact",
                ])
            let problems = report.findings.map(\.problem)
            #expect(problems[0] == .people(.alreadyRegistered(1)) && problems[1] == .people(.sameAsLine(3)))
            #expect(problems[3] == .people(.shared(.telephone, with: .line(3))))
            #expect(problems[4] == .people(.shared(.email, with: .person(1))))
            #expect(report.registered == 3 && report.leftOut == 2)
        }
    }

    @Test func thoseWithTheSameTextComeTogether() throws {
        try People.withOffice { office throws in
            let header = "Nom;Commune;Avec\n"
            let report = try People.importing(
                header
                    + "A;Crolles;\nB;Crolles;Les Voisins\nC;Crolles;seul\nD;Froges;les voisins\nE;Froges;les-voisins",
                office)
            #expect(report.findings.map(\.problem) == [.people(.aloneInParty("seul"))])
            #expect(try office.stored().map(\.party) == [nil, 2, nil, 2, 2])
            // Whose companion is in a row with a fault of its own is not alone.
            #expect {
                try People.importing(header + "H;Crolles;a\nI;Nulle part;a", office, prefix: "f")
            } throws: { error in
                guard case .registration(.unusable(let findings)) = error as? Refusal else { return false }
                return findings.map(\.brief) == ["3:2 error unknown-commune"]
            }
            // Somebody new joins those who are registered, whom their rows only name.
            try People.importing(header + "A;Crolles;x\nF;Crolles;x\nD;Froges;y\nG;Froges;y", office, prefix: "q")
            #expect(try office.stored().map(\.party) == [1, 2, nil, 2, 2, 1, 2])
            // Two who are registered already are left as they are.
            let before = try office.stored()
            try People.importing(header + "A;Crolles;z\nC;Crolles;z", office, prefix: "r")
            #expect(try office.stored() == before)
        }
    }

    @Test func aTrialSaysTheSameAndWritesNothing() throws {
        try People.withOffice { office throws in
            let text = "Nom;Commune;Xyzzy\nA;Crolles;\nB;Crolles;\nA;Crolles;"
            let database = try Data(contentsOf: URL(filePath: office.database))
            let trial = try People.importing(text, office, isTrial: true)
            #expect(trial.state == .trial && trial.registered == 2 && trial.leftOut == 1)
            let now = try Data(contentsOf: URL(filePath: office.database))
            #expect(now == database)
            let real = try People.importing(text, office)
            #expect(real.findings == trial.findings && real.registered == trial.registered)
        }
    }

    @Test func oneRowOfAuditTellsAllAndNamesNobody() throws {
        try People.withOffice { office throws in
            try People.importing("Nom;Commune;Motivation\nZébulon;Crolles;oui\nB;Froges;", office)
            let row = try #require(try office.audit().last)
            #expect(row.entry.verb == "import" && row.entry.author == "Camille")
            #expect(
                row.entry.after
                    == "participant 1: registered\nparticipant 1: attested; motivation; yes\nparticipant 2: registered")
            #expect(try office.examine(now: Date()).isEmpty)
        }
    }

    @Test func aRequestIsCarriedOutOnceEvenWhenTheFileIsGone() throws {
        try People.withOffice { office throws in
            try People.importing("Nom;Commune\nA;Crolles\nB;Crolles", office, key: "k")
            let again = try office.importPeople(from: People.missing, Office.request(day: 28, key: "k"))
            #expect(again.state == .repeated && again.numbers == 1...2 && again.registered == 2)
            #expect(try office.stored().count == 2)
            #expect(throws: Refusal.requestKeyReused("k", verb: "import")) {
                try office.confirm(session: 1, Office.request(key: "k"))
            }
            #expect(throws: Refusal.requestKeyReused("k", verb: "import")) {
                try People.importing("Nom;Commune\nA;Crolles\nC;Crolles", office, key: "k")
            }
            #expect(try office.stored().count == 2, "another table is not taken for the same")
        }
    }

    @Test func aSourceThatStartsOverGivesNobodyTheSameIdentity() throws {
        try People.withOffice { office throws in
            try People.importing("Nom;Commune\nA;Crolles\nB;Crolles", office, prefix: "p")
            try People.importing("Nom;Commune\nC;Crolles", office, prefix: "p")
            #expect(try office.stored().map(\.id) == ["p-1", "p-2", "p-3"])
        }
    }

    @Test func aFileOfWindowsIsRead() throws {
        try People.withOffice { office throws in
            let text = try #require("Nom;Prénom;Commune\r\nLefèvre;Zoé;Crolles".data(using: .windowsCP1252))
            _ = try office.importPeople(from: GivenFile("a.csv", octets: Array(text)), Office.request(day: 27))
            #expect(try office.stored().first?.person?.name == "Zoé Lefèvre")
        }
    }

    @Test func whatIsNoTableIsRefusedWithTheReason() throws {
        try People.withOffice { office throws in
            let refused = { (octets: [UInt8]) throws -> [String] in
                try People.refused(GivenFile("people.csv", octets: octets), office).map(\.brief)
            }
            #expect(try refused([]) == ["1:- error table-empty"])
            #expect(try refused(Array("Nom;Commune\né;".utf8) + [0xE9]) == ["2:- error table-mixed-encodings"])
            #expect(try refused([0x50, 0x4B, 3, 4]) == ["1:- error table-workbook"])
            let refusal = #expect(throws: Refusal.self) {
                try office.importPeople(from: People.missing, Office.request())
            }
            #expect(refusal?.findings.map(\.brief) == ["1:- error table-unreadable"] && refusal?.kind == .input)
        }
    }

    @Test func moreThanFiftyThousandRowsAreRefused() throws {
        try People.withOffice { office throws in
            let text = "Nom;Commune\nA;Nulle part\n" + String(repeating: "A;Crolles\n", count: 50_000)
            let findings = try People.refused(text, office)
            #expect(findings.map(\.place.line) == [2, 50_002], "with what is wrong besides")
            #expect(findings.last?.problem == .table(.tooManyRows(limit: 50_000)))
            #expect(try office.stored().isEmpty)
        }
    }

    /// Of a million rows, nobody is held in memory, and what comes after the cap is not even read.
    @Test func aTableThatIsTooLongIsReadNoFurtherThanTheCap() throws {
        let part = Array(String(repeating: "A;Crolles\n", count: 1_000).utf8)
        let most = Mutex(0)
        let table = GivenFile("people.csv", size: 1_000 * part.count) {
            var parts = 0
            return {
                parts += 1
                most.withLock { $0 = max($0, parts) }
                return parts == 1 ? Array("Nom;Commune\n".utf8) : parts <= 1_001 ? part : []
            }
        }
        try People.withOffice { office throws in
            #expect(try People.refused(table, office).map(\.brief) == ["50002:- error table-too-many-rows"])
            #expect(most.withLock { $0 } == 52)
            #expect(try office.stored().isEmpty)
        }
    }

    @Test func aTableThatIsTooLargeIsNotRead() throws {
        let table = GivenFile("people.csv", size: 67_108_865) { { throw CocoaError(.fileReadUnknown) } }
        try People.withOffice { office throws in
            #expect(try People.refused(table, office).map(\.problem) == [.table(.tooLarge(limit: 67_108_864))])
        }
    }

    @Test func whatWasGuardedFromSpreadsheetsIsReadAsItWas() throws {
        try People.withOffice { office throws in
            try People.importing("Nom;Commune\n'=1+1;Crolles\n'Abd;Crolles", office)
            #expect(try office.stored().map(\.person?.familyName) == ["=1+1", "'Abd"])
        }
    }
}
