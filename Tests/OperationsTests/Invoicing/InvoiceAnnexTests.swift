import Billing
import Foundation
import FoundationXML
import Storage
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
            let serials = try texts(page, "//tbody/tr[ancestor::table//th[@scope='rowgroup']]/td[last()]")
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
