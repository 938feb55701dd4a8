import Answers
import Calendars
import Catalogue
import Documents
import Foundation
import Scheduling
import Storage
import Testing
import Workshops

@testable import Operations

struct OfficeDiscloseTests {
    private func withPeople(_ body: (Office) throws -> Void) throws {
        try People.withOffice { office in
            let rows = (1...12).map { number in
                "N\(number);P\(number);Crolles;n\(number)@exemple.fr;\(number < 3 ? "ab" : "");oui;oui;oui"
            }
            try People.importing(
                "Nom;Prénom;Commune;Mail;Avec;Difficulté;Revenus modestes;Motivation\n" + rows.joined(separator: "\n"),
                office)
            try body(office)
        }
    }

    @Test func allThatIsKeptIsTold() throws {
        try withPeople { office in
            _ = try office.enrol(1, in: .session(1), Office.request(day: 28))
            _ = try office.withdraw(1, reason: "Déménage", Office.request(day: 29))
            _ = try office.correct(1, [.exemption: "Motif"], Office.request(day: 30))
            let told = try office.disclose(1, now: Date())
            #expect(try told.participant == office.stored()[0])
            #expect(told.companions == [2])
            #expect(told.seats.map(\.session) == [1] && told.seats.map(\.enrolment.reason) == ["Déménage"])
            #expect(told.history.map(\.verb) == ["import", "enrol", "withdraw", "correct"])
            #expect(told.history.allSatisfy { $0.author == "Camille" })
            #expect(told.history[0].after.count == 4 && told.history[0].after[0] == .registered(1))
            let facts = told.history.flatMap { $0.before + $0.after }
            #expect(facts.allSatisfy { $0.participant == 1 }, "of nobody else")
        }
    }

    @Test func aTurnOnTheWaitingListIsTold() throws {
        try withPeople { office in
            for number in 3...11 { _ = try office.enrol(number, in: .session(1), Office.request(day: 28)) }
            let told = try office.disclose(11, now: Date())
            #expect(told.turn?.turn == 1 && told.awaitedSession == 1 && told.seats.isEmpty)
            #expect(
                told.lines(in: .french).contains { $0 == ("Liste d'attente", "tour 1, session 1, 28/01/2021 10:00") })
        }
    }

    @Test func whatTheyWereToldAndAnsweredIsTold() throws {
        try withPeople { office in
            for number in 1...2 { _ = try office.enrol(number, in: .session(1), Office.request(day: 28)) }
            _ = try office.invite(Office.request(day: 28))
            _ = try office.outbox(now: Date())
            let programme = try office.programmeIdentifier()
            try office.write(Office.request()) { connection in
                var invitation = try #require(
                    try connection.invitations(of: programme).first { $0.recipient == .participant(1) })
                invitation.answer = .init(.declined, sequence: 0, stamp: Office.request(day: 29).now)
                try connection.save(invitation, of: programme)
            }
            let told = try office.disclose(1, now: Date())
            #expect(Set(told.told.compactMap(\.workshop?.order)) == [1, 2, 3, 4, 5])
            #expect(told.told.flatMap(\.messages).allSatisfy { $0.email?.description == "n1@exemple.fr" })
            let lines = told.lines(in: .french).map { "\($0.what) : \($0.value)" }
            #expect(
                lines.filter { $0.contains("invitation, 28/01/2021 10:00, n1@exemple.fr, en attente, Atelier ") }.count
                    == 5)
            #expect(lines.filter { $0.hasPrefix("Réponse, atelier 1.") && $0.contains("29/01/2021") }.count == 1)
            #expect(!lines.contains { $0.contains("n2@") })
        }
    }

    /// Whose guest they are, what was said of them before a sheet, what the sheet says, and what they were told of a turn.
    @Test func whatIsKeptBesideTheirSeatIsTold() throws {
        try withPeople { office in
            for number in 1...9 { _ = try office.enrol(number, in: .session(1), Office.request(day: 28)) }
            _ = try office.addGuest(9, at: WorkshopNumber(session: 2, order: 1), Office.request(day: 28))
            let sheet = try office.sheet(of: WorkshopNumber(session: 1, order: 2), now: Office.request(day: 28).now)
            _ = try office.attend(
                WorkshopNumber(session: 1, order: 2), AttendanceMarks(presences: [1: .excused], seen: sheet.version),
                Office.request(day: 28))
            _ = try office.invite(Office.request(day: 29))
            let lines = { (number: Int) in
                try office.disclose(number, now: Office.request(day: 29).now).lines(in: .french)
                    .map { "\($0.what) : \($0.value)" }
            }
            let guest = try lines(9), noted = try lines(1)
            #expect(guest.contains("Atelier 2.1 : sans y avoir de place, 28/01/2021 10:00, Camille"))
            #expect(
                guest.contains {
                    $0.hasSuffix(
                        ", place : en attente, 29/01/2021 10:00, n9@exemple.fr, en attente, session 1, numéro 1")
                }, "\(guest)")
            #expect(noted.contains { $0.hasPrefix("Atelier 1.2 : noté avant la feuille : excusé, ") }, "\(noted)")
        }
    }

    @Test func itIsATableOfTwoColumnsInTheProgrammesLanguage() throws {
        try withPeople { office in
            _ = try office.enrol(1, in: .session(1), Office.request(day: 28))
            let lines = String(decoding: try office.disclose(1, now: Date()).octets, as: UTF8.self)
                .components(separatedBy: "\r\n")
            #expect(lines[0] == "\u{FEFF}Donnée;Valeur" && lines[1] == "Numéro;1")
            for line in [
                "Nom;N1", "Courriel;n1@exemple.fr", "Commune;Crolles", "Vient avec (numéros);2",
                "Attestation : la motivation;oui, Camille, 27/01/2021", "Inscription;27/01/2021 10:00",
                "Session 1, place 1;occupée, ateliers 1–, depuis 28/01/2021 10:00",
            ] { #expect(lines.contains(line), "\(line)") }
            #expect(lines.contains { $0.hasPrefix("Journal, ligne 3;28/01/2021 10:00, Camille, enrol, place 1 ") })
            #expect(!lines.contains { $0.contains("N2") || $0.contains("participant") })
        }
    }

    @Test func whatIsLeftOfSomebodyErasedIsToldToo() throws {
        try withPeople { office in
            let programme = try office.programmeIdentifier()
            try office.write(Office.request()) { connection in
                var erased = try #require(try connection.participant(1, of: programme))
                erased.person = nil
                try connection.save(erased, of: programme)
            }
            let told = try office.disclose(1, now: Date())
            #expect(told.participant.person == nil && !told.history.isEmpty)
            #expect(!told.lines(in: .english).contains { $0.what == "Name" })
            #expect(throws: Refusal.enrolment(.unknownPerson(99))) { try office.disclose(99, now: Date()) }
        }
    }
}
