import Answers
import Calendars
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct ClaimLetterTests {
    private let now = Office.request(on: date(2021, 4, 3)).now

    private func withLetter(_ body: (Office, ClaimLetter) throws -> Void) throws {
        try Claims.withSent(12) { office in try body(office, office.claimLetter(1, now: now)) }
    }

    @Test func theLetterSaysWhatIsClaimed() throws {
        try withLetter { office, letter in
            let mark = try #require(letter.mark)
            #expect(try office.verifyAudit(mark, now: now).problems.isEmpty)
            #expect(
                letter.text == """
                    DEMANDE DE CONTRE-PAIEMENT N°\u{A0}1, MARS 2021

                    À l'émetteur des Pass Numériques, le 2 avril 2021
                    Ateliers Pass Numériques 2021 – DEL-2021-0022
                    Commanditaire : Communauté de communes Le Grésivaudan
                    Organisme : MEE-MIFE Isère

                    MEE-MIFE Isère demande le contre-paiement des Pass suivants, collectés à ses
                      ateliers et saisis jusqu'au 31 mars 2021 :

                    Atelier 1.1, lundi 1er mars 2021 : 12 Pass, 120,00\u{A0}€
                      A1, A10, A11, A12, A2, A3, A4, A5, A6, A7, A8, A9

                    En tout : 12 Pass à 10,00\u{A0}€, soit 120,00\u{A0}€.

                    Signature de l'organisme : ______________________________

                    Journal : ligne\u{A0}\(mark.row), empreinte \(mark.grouped.replacing(" ", with: "\u{A0}")).

                    """)
        }
    }

    @Test func thePageStandsAloneAndSaysTheSame() throws {
        try withLetter { _, letter in
            #expect(letter.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
            #expect(letter.html.contains("size: A4") && letter.html.contains(">120,00\u{A0}€</td>"))
            for serial in 1...12 { #expect(letter.html.contains("A\(serial)")) }
            for word in ["http:", "https:", "<script", "src=", "url("] { #expect(!letter.html.contains(word)) }
        }
    }

    @Test func theTableHasOneRowAPass() throws {
        try withLetter { _, letter in
            let table = String(decoding: letter.octets(.csv), as: UTF8.self)
            let lines = table.split(separator: "\r\n")
            #expect(lines.count == 13 && lines[0] == "\u{FEFF}Numéro;Date de l'atelier;Réponse")
            #expect(lines[1] == "A1;2021-03-01;contre-paiement demandé")
        }
    }

    @Test func nobodyIsNamed() throws {
        try withLetter { office, letter in
            let people = try office.people(now: now).compactMap { $0.participant.person }
            #expect(!people.isEmpty)
            for form in ClaimLetter.Form.allCases {
                let text = String(decoding: letter.octets(form), as: UTF8.self).lowercased()
                for person in people { #expect(!text.contains(person.familyName.lowercased())) }
            }
        }
    }
}
