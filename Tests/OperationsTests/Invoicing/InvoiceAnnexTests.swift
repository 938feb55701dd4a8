import Answers
import Billing
import Catalogue
import Foundation
import FoundationXML
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct InvoiceAnnexTests {
    private static let july = Office.request(on: date(2021, 7, 5)).now

    private func page(_ office: Office, _ number: String = "2021-0001") throws -> XMLElement {
        try #require(try XMLDocument(xmlString: office.annex(ofInvoice: number, now: Self.july)).rootElement())
    }

    private func texts(_ page: XMLElement, _ path: String) throws -> [String] {
        try page.nodes(forXPath: path).map { $0.stringValue ?? "" }
    }

    @Test func whatIsCountedOnThePageComesToTheInvoice() throws {
        try Rehearsed.withOffice { office, _ throws -> Void in
            let document = try #require(try office.invoices(now: Self.july).last)
            let page = try page(office)
            let workshops = try texts(page, "//th[@scope='rowgroup']")
            let owed = workshops.filter { $0.contains(", dû") }.count
            let serials = try texts(page, "//tbody/tr[ancestor::table//th[@scope='rowgroup']]/td[last() - 1]")
                .flatMap { $0.components(separatedBy: ", ") }.filter { $0 != "–" && !$0.contains("(") }
            #expect(workshops.count == 20 && Set(serials).count == serials.count && !serials.isEmpty)
            let due = Money(cents: 37_500) * owed - Money(cents: 1_000) * serials.count
            #expect(due == document.totals.due)
            #expect(try texts(page, "//tr[@class='due']/td") == [Wording(.french).money(due)])
            let sums = try texts(page, "//tr[@class='sum']/*")
            #expect(sums[1] == "\(owed)" && sums[3] == "\(serials.count)" && sums[5] == Wording(.french).money(due))
            #expect(try texts(page, "//p[@class='hash']") == [document.fingerprint] && document.fingerprint.count == 64)
        }
    }

    @Test func whatDidNotAgreeIsPrintedAsItWasWhenTheDocumentWasIssued() throws {
        try Folders.withPlannedOffice { office, _ throws -> Void in
            let person = try office.registerSomebody("Exemple", [.givenName: "Zoé"])
            _ = try office.enrol(person, in: .session(1), Office.request())
            let request = Office.request(on: date(2021, 7, 5))
            for (order, letters) in ["P", "P", "A", "P"].enumerated() {
                _ = try office.attend(.init(session: 1, order: order + 1), .letters(letters), request)
            }
            for (order, serials) in [1: ["A1", "A2"], 3: ["A3"]] {
                _ = try office.collect(
                    serials, from: person, at: .init(session: 1, order: order), areOthers: true, request)
            }
            _ = try office.scan(.serials(["A1", "A2"]), request)
            let found = try office.reconciliation(upTo: 1, now: Self.july).lines
            _ = try office.issueInvoice(upTo: 1, reason: "feuille perdue", request)
            // What is corrected later does not change what was printed.
            _ = try office.attend(.init(session: 1, order: 3), .letters("P"), reason: "erreur", request)

            let rows = try texts(page(office), "//table[.//th[@scope='rowgroup']]/tbody/tr/td[last()]")
            let wanted = [
                "2 Pass d'un autre commanditaire", "présence sans Pass, 2 demandés",
                "1 Pass sans présence ; 1 Pass d'un autre commanditaire ; 1 Pass pas encore saisi",
                "présence sans Pass, 2 demandés",
                "l'atelier est passé, sa feuille n'est pas remplie, 0 Pass y est noté",
            ]
            #expect(rows == wanted.map(Wording(.french).typeset))
            let who = try texts(page(office), "//table[.//th[@scope='rowgroup']]/tbody/tr/td[last() - 3]")
            #expect(who == Array(repeating: "Z. E. (\(person))", count: 4) + ["–"])
            let kept = try office.explanation(ofInvoice: "2021-0001", now: Self.july).parts[0].workshops
            #expect(kept.flatMap(\.anomalies).map(\.anomaly) == found.map(\.anomaly))
            #expect(try office.reconciliation(upTo: 1, now: Self.july).lines != found)
        }
    }

    /// That a workshop was not marked is said where it is so, and of which.
    @Test func aReasonIsPrintedForWhatItIs() throws {
        try Folders.withPlannedOffice { office, _ throws -> Void in
            let request = Office.request(on: date(2021, 7, 5))
            for order in 1...5 { _ = try office.attend(.init(session: 1, order: order), .nobody, request) }
            _ = try office.issueInvoice(upTo: 1, reason: "solde", request)
            _ = try office.attend(.init(session: 2, order: 1), .nobody, request)
            _ = try office.issueInvoice(upTo: 2, reason: "feuilles perdues", request)
            let french = Wording(.french)
            let open = try texts(page(office, "2021-0002"), "//p").filter { $0.contains("feuilles perdues") }
            #expect(
                open == [
                    french.typeset(
                        "Établi bien que les ateliers 2.2, 2.3, 2.4 et 2.5 ne soient pas notés : « feuilles perdues ».")
                ])
            // What is marked later does not change it.
            for order in 2...5 { _ = try office.attend(.init(session: 2, order: order), .nobody, request) }
            #expect(try texts(page(office, "2021-0002"), "//p").filter { $0.contains("feuilles perdues") } == open)
            let whole = try office.annex(ofInvoice: "2021-0001", now: Self.july)
            #expect(whole.contains("solde") && !whole.contains("bien qu"))
        }
    }

    @Test func nobodyIsNamed() throws {
        try Rehearsed.withOffice { office, _ in
            let page = try office.annex(ofInvoice: "2021-0001", now: Self.july)
            let programme = try office.programmeIdentifier()
            let names = try office.read(now: Self.july) { connection in
                try connection.participants(of: programme).compactMap { $0.person?.familyName }
            }
            #expect(names.count > 10 && !page.contains("Camille"))
            for name in names { #expect(!page.localizedCaseInsensitiveContains(name), "\(name)") }
        }
    }

    @Test func whatWasAskedBeforeIsTakenOff() throws {
        try Folders.withPlannedOffice { office, _ throws -> Void in
            for number in 1...4 {
                for order in 1...5 {
                    _ = try office.attend(
                        .init(session: number, order: order), .nobody, Office.request(on: date(2021, 7, 5)))
                }
            }
            _ = try office.issueInvoice(upTo: 1, Office.request(on: date(2021, 7, 5)))
            let second = try office.issueInvoice(Office.request(on: date(2021, 7, 6)))
            let page = try page(office, second.number.description)
            let rows = try texts(page, "//tfoot/tr/td[last()]")
            let french = Wording(.french)
            #expect(rows == [750_000, -187_500, 562_500].map { french.money(Money(cents: $0)) })
            #expect(try texts(page, "//th[@scope='rowgroup']").allSatisfy { $0.contains("0 présent") })
            #expect(
                throws: Refusal.billing(.unknownInvoice("9", known: try office.invoices(now: Self.july).map(\.number)))
            ) { try office.annex(ofInvoice: "9", now: Self.july) }
        }
    }
}
