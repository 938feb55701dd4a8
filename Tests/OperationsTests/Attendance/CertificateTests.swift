import Answers
import Documents
import Foundation
import FoundationXML
import TestSupport
import Testing
import Workshops

@testable import Operations

struct CertificateTests {
    private func onTheDay(_ office: Office, _ number: WorkshopNumber) throws -> Office.Request {
        let day = try office.sheet(of: number, now: Office.request().now).workshop.date
        return Office.request(on: day, hour: 21)
    }

    /// Two people in session 1; the first comes to workshops 1 and 3, late to the latter, and is excused from 2.
    private func withSession(_ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            for name in ["O'Hara <b>", "martin"] {
                let who = try office.registerSomebody(name)
                _ = try office.enrol(who, in: .session(1), Office.request())
            }
            for (order, letters) in [(1, "PA"), (2, "EA"), (3, "LA")] {
                let number = WorkshopNumber(session: 1, order: order)
                _ = try office.attend(number, .letters(letters), onTheDay(office, number))
            }
            try body(office)
        }
    }

    @Test func onlyWorkshopsAtWhichTheyWereAreCertified() throws {
        try withSession { office in
            let certificate = try office.certificate(of: 1, now: Office.request().now)
            #expect(certificate.attended.map(\.number.order) == [1, 3] && certificate.minutes == 360)
            #expect(certificate.attended.map(\.presence) == [.present, .late])
            for words in [
                "MEE-MIFE", "a suivi 2 ateliers", "6\u{A0}h", "14\u{A0}h – 17\u{A0}h", "Quézako", "En retard",
                "DEL-2021-0022",
                "Crolles",
            ] {
                #expect(certificate.text.localizedCaseInsensitiveContains(words), "\(words)")
                #expect(certificate.html.localizedCaseInsensitiveContains(words), "\(words)")
            }
            #expect(certificate.text.contains("O'Hara <b>") && !certificate.text.contains("martin"))
            #expect(certificate.html.contains("O\u{2019}Hara &lt;b&gt;") && !certificate.html.contains("martin"))
            let page = try #require(try XMLDocument(xmlString: certificate.html).rootElement())
            #expect(try page.nodes(forXPath: "//tbody/tr").count == 2)
            #expect(try page.nodes(forXPath: "//tr[@class='due']/td").map(\.stringValue) == ["6\u{A0}h"])
        }
    }

    @Test func whoCameToNoneGetsNone() throws {
        try withSession { office in
            let now = Office.request().now
            #expect(throws: Refusal.attendance(.attendedNone(person: 2))) { try office.certificate(of: 2, now: now) }
            #expect(throws: Refusal.enrolment(.unknownPerson(9))) { try office.certificate(of: 9, now: now) }
            _ = try office.withdraw(1, reason: "r", Office.request())
            _ = try office.erase(1, Office.request())
            #expect(throws: Refusal.enrolment(.personErased(1))) { try office.certificate(of: 1, now: now) }
        }
    }

    @Test func theHoursOfTheRehearsalAddUp() throws {
        try Rehearsed.withOffice { office, _ in
            let july = Office.request(on: date(2021, 7, 5)).now
            let somebody = try office.somebodyWhoCame()
            let certificate = try office.certificate(of: somebody, now: july)
            let progress = try office.progress(of: somebody, now: july)
            #expect(certificate.attended.count == progress.attended)
            #expect(certificate.minutes == 180 * progress.attended, "each takes three hours")
        }
    }
}
