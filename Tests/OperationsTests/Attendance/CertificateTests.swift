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
            #expect(certificate.attended.map(\.number.order) == [1, 3])
            #expect(certificate.minutes == 180 && certificate.partly == 1, "nobody says how late")
            #expect(certificate.attended.map(\.presence) == [.present, .late])
            for words in [
                "MEE-MIFE", "a suivi 2 ateliers", "3\u{A0}h, plus 1 atelier suivi en partie",
                "14\u{A0}h – 17\u{A0}h", "Quézako", "En retard",
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
            #expect(
                try page.nodes(forXPath: "//tr[@class='due']/td").map(\.stringValue) == [
                    "3\u{A0}h, plus 1 atelier suivi en partie"
                ])
        }
    }

    /// The minutes of which somebody was there are certified as the programme says.
    @Test(arguments: [(nil, 285, 0), ("minutes", 285, 0), ("apart", 180, 1)] as [(String?, Int, Int)])
    func hoursThatWereNotSpentAreNotCertified(setting: String?, minutes: Int, partly: Int) throws {
        try Folders.withPlannedOffice { office, folder in
            if let setting {
                try Folders.edit(folder, "\ntariff:\n", "\ncertificates:\n  partly attended: \(setting)\n\ntariff:\n")
                _ = try office.plan(again: false, Office.request())
            }
            let who = try office.registerSomebody("martin")
            _ = try office.enrol(who, in: .session(1), Office.request())
            for (order, presence, stay) in [(1, Presence.present, nil), (2, .late, 105)] {
                let number = WorkshopNumber(session: 1, order: order)
                let marks = AttendanceMarks(
                    presences: [who: presence], minutes: stay.map { [who: $0] } ?? [:],
                    seen: try office.sheet(of: number, now: Office.request().now).version)
                _ = try office.attend(number, marks, onTheDay(office, number))
            }
            let certificate = try office.certificate(of: who, now: Office.request().now)
            #expect(certificate.minutes == minutes && certificate.partly == partly)
            #expect(certificate.text.contains("1\u{A0}h\u{A0}45 sur 3\u{A0}h") == (partly == 0))
            #expect(try office.examine(now: Office.request().now) == [])
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
            let whole = certificate.attended.filter { $0.presence == .present }.count
            #expect(certificate.minutes == 180 * whole, "each takes three hours")
            #expect(certificate.partly == certificate.attended.count - whole)
        }
    }
}
