import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// A planned office with people of Crolles in session 1, whose commune has signed.
struct Sheets {
    let office: Office
    let folder: URL
    /// Those who have a seat, by seat.
    let people: [Int]

    static func with(people count: Int = 8, _ body: (Sheets) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            let people = count == 0 ? [] : try office.fill(1, seats: count)
            _ = try office.allocate(
                "Crolles", .init(answer: .confirmed, mandate: date(2021, 1, 20)), Office.request())
            try body(Sheets(office: office, folder: folder, people: people))
            #expect(try office.examine(now: Office.request().now) == [], "the records are sound and as the audit says")
        }
    }

    /// A request on the evening of a workshop, or so many days later.
    func evening(_ number: WorkshopNumber, _ days: Int = 0, key: String? = nil) throws -> Office.Request {
        let day = try sheet(number).workshop.date
        return Office.request(on: day.advanced(by: days), hour: 20, key: key, prefix: "e\(number)")
    }

    func sheet(_ number: WorkshopNumber) throws -> SheetOverview {
        try office.sheet(of: number, now: Office.request().now)
    }

    func presences(_ number: WorkshopNumber) throws -> String {
        String(try sheet(number).rows.map { $0.presence?.letter ?? "?" })
    }

    /// Somebody else of Crolles, without a seat, or with one in another session.
    func newcomer(_ name: String = "venu", in session: Int? = nil) throws -> Int {
        let person = try office.registerSomebody(name)
        if let session { _ = try office.enrol(person, in: .session(session), Office.request()) }
        return person
    }
}
