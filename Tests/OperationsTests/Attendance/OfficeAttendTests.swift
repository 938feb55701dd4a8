import Answers
import Catalogue
import Documents
import Foundation
import Storage
import Synchronization
import Testing
import Workshops

@testable import Operations

struct OfficeAttendTests {
    private let first = WorkshopNumber(session: 1, order: 1), third = WorkshopNumber(session: 1, order: 3)

    /// An office with people in session 1, and a request on the day of a workshop, later when asked.
    private func withOffice(
        people: Int = 8, _ body: (Office, _ onTheDay: (WorkshopNumber, Int) throws -> Office.Request) throws -> Void
    ) throws {
        try Folders.withPlannedOffice { office, _ in
            if people > 0 { try office.fill(1, seats: people) }
            try body(office) { number, days in
                let day = try office.sheet(of: number, now: Office.request().now).workshop.date
                return Office.request(on: day.advanced(by: days), hour: 20)
            }
        }
    }

    private func presences(_ office: Office, _ number: WorkshopNumber) throws -> String {
        let rows = try office.sheet(of: number, now: Office.request().now).rows
        return String(rows.map { $0.presence?.letter ?? "?" })
    }

    @Test func aSheetIsFilledInWholeWithOneRowOfAudit() throws {
        try withOffice { office, onTheDay throws in
            let rows = try office.recorded().count
            let report = try office.attend(first, .letters("PPLAEPDp"), onTheDay(first, 0))
            #expect(report.changed && report.sheet.came == 6)
            #expect(try presences(office, first) == "PPLAEPDP")
            #expect(report.sheet.workshop.state == .held)
            #expect(try office.recorded().count == rows + 1)
            #expect(try office.recorded()[0].hasPrefix("attend 1.1:  → workshop 1.1: held\nparticipant 1: attended; "))
            #expect(try !office.attend(first, .letters("PPLAEPDP"), onTheDay(first, 1)).changed, "again")
            #expect(try office.recorded().count == rows + 1)
        }
    }

    @Test func aWorkshopWithNobodyIsHeld() throws {
        try withOffice { office, onTheDay throws in
            #expect(try office.attend(first, .nobody, onTheDay(first, 0)).sheet.came == 0)
            #expect(try presences(office, first) == "AAAAAAAA")
        }
        try withOffice(people: 0) { office, onTheDay throws in
            let report = try office.attend(first, .nobody, onTheDay(first, 0))
            #expect(report.changed && report.sheet.rows == [] && report.sheet.workshop.state == .held)
            #expect(try office.attend(third, .letters(""), onTheDay(third, 0)).sheet.workshop.state == .held)
        }
    }

    @Test func nothingIsFilledInBeforeTheWorkshopBegins() throws {
        try withOffice { office, onTheDay throws in
            let date = try office.sheet(of: first, now: Office.request().now).workshop.date
            #expect(throws: Refusal.attendance(.notBegun(first, date))) {
                try office.attend(first, .nobody, onTheDay(first, -1))
            }
            #expect(try presences(office, first) == "????????")
        }
    }

    @Test func aSheetThatIsFilledInNeedsAReason() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.attend(first, .letters("PPPPPPPP"), onTheDay(first, 0))
            let day = try onTheDay(first, 0)
            for reason in [nil, ""] {
                #expect(throws: Refusal.attendance(.closed(first, on: CivilTime(at: day.now, in: Folders.paris).date)))
                {
                    try office.attend(first, .one(3, .absent), reason: reason, onTheDay(first, 1))
                }
            }
            #expect(try presences(office, first) == "PPPPPPPP")
            let report = try office.attend(first, .one(3, .absent), reason: "signée par erreur", onTheDay(first, 1))
            #expect(try presences(office, first) == "PPAPPPPP")
            let after = try onTheDay(first, 1).now
            #expect(
                report.sheet.sheet.corrections
                    == [.init(date: after, author: "Camille", reason: "signée par erreur")])
            #expect(
                try office.recorded()[0]
                    == "attend 1.1: participant 3: attended; present; workshop 1.1 "
                    + "→ participant 3: attended; absent; workshop 1.1")
            _ = try office.attend(first, .letters("PPPPPPPA"), reason: "relue", onTheDay(first, 2))
            #expect(
                try office.sheet(of: first, now: after).sheet.corrections.map(\.reason) == [
                    "signée par erreur", "relue",
                ])
        }
    }

    @Test func onePersonIsCorrectedOnASheetThatIsFilledIn() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.attend(first, .nobody, onTheDay(first, 0))
            #expect(throws: Refusal.enrolment(.unknownPerson(99))) {
                try office.attend(first, .one(99, .late), reason: "r", onTheDay(first, 0))
            }
        }
    }

    @Test func marksOfSomeAreNotedAndTheLastFillsItIn() throws {
        try withOffice(people: 3) { office, onTheDay throws in
            func mark(_ person: Int, _ presence: Presence) throws -> SheetOverview {
                let seen = try office.sheet(of: first, now: Office.request().now).version
                let marks = AttendanceMarks(presences: [person: presence], seen: seen)
                return try office.attend(first, marks, onTheDay(first, 0)).sheet
            }
            let seen = try office.sheet(of: first, now: Office.request().now).version
            #expect(throws: Refusal.attendance(.open(first))) {
                try office.attend(first, .init(presences: [:], seen: seen), onTheDay(first, 0))
            }
            let noted = try mark(3, .absent)
            #expect(noted.sheet.closing == nil && noted.rows.map(\.note?.presence) == [nil, nil, .absent])
            _ = try mark(1, .late)
            #expect(try mark(1, .present).rows[0].note?.presence == .present, "as it was said last")
            let whole = try mark(2, .excused)
            #expect(whole.sheet.closing != nil && whole.rows.map(\.presence) == [.present, .excused, .absent])
        }
    }

    @Test func marksCountOnlyOnTheSheetThatTheyWereMadeFrom() throws {
        try withOffice(people: 3) { office, onTheDay throws in
            let seen = try office.sheet(of: first, now: Office.request().now).version
            let marks = AttendanceMarks(presences: [1: .present, 2: .present, 3: .absent], seen: seen)
            // Somebody leaves, and somebody else has filled it in: each time with both states, and nothing is stored.
            _ = try office.withdraw(2, reason: "r", Office.request())
            let left = SheetVersion(presences: [1: nil, 3: nil])
            #expect(throws: Refusal.attendance(.changed(first, seen: seen, now: left))) {
                try office.attend(first, marks, onTheDay(first, 0))
            }
            #expect(try presences(office, first) == "??")
            _ = try office.attend(first, .letters("PL"), onTheDay(first, 0))
            let again = AttendanceMarks(presences: [1: .present, 3: .absent], seen: left)
            let filled = SheetVersion(presences: [1: .present, 3: .late])
            #expect(throws: Refusal.attendance(.changed(first, seen: left, now: filled))) {
                try office.attend(first, again, reason: "r", onTheDay(first, 0))
            }
            #expect(try presences(office, first) == "PL")
            let last = AttendanceMarks(presences: [3: .absent], seen: filled)
            #expect(try office.attend(first, last, reason: "r", onTheDay(first, 0)).changed)
            #expect(try presences(office, first) == "PA")
        }
    }

    @Test func twoWhoFillInOneSheetAtOnceAreToldOfEachOther() throws {
        try withOffice(people: 4) { office, onTheDay throws in
            let sheet = try office.sheet(of: first, now: Office.request().now), evening = try onTheDay(first, 0).now
            let outcomes = Mutex<[Bool]>([])
            DispatchQueue.concurrentPerform(iterations: 8) { index in
                let presence = Presence.allCases[index % Presence.allCases.count]
                let marks = AttendanceMarks(
                    presences: Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0.person, presence) }),
                    seen: sheet.version)
                let own = Office(folder: office.folder, database: office.database)
                let request = Office.Request(now: evening, author: "\(index)", identifiers: { "x" })
                let isDone = (try? own.attend(first, marks, reason: "r", request)) != nil
                outcomes.withLock { $0.append(isDone) }
            }
            #expect(outcomes.withLock { $0.filter(\.self).count } == 1)
            #expect(try office.recorded().filter { $0.hasPrefix("attend 1.1") }.count == 1)
        }
    }

    @Test func marksGoByPerson() throws {
        try withOffice(people: 5) { office, onTheDay throws in
            _ = try office.withdraw(2, reason: "r", Office.request())
            _ = try office.attend(first, .letters("P LAE"), onTheDay(first, 0))
            #expect(try presences(office, first) == "PLAE")
            _ = try office.attend(third, .letters("P_LAE---"), onTheDay(third, 0))
            #expect(try presences(office, third) == "PLAE")
        }
    }

    @Test func whoLeavesStaysOnTheSheetsOfTheirWorkshopsAndWhoComesIsNotOnThem() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.attend(first, .letters("PPPPPPPP"), onTheDay(first, 0))
            let second = WorkshopNumber(session: 1, order: 2)
            // In the evening, after they were there.
            _ = try office.attend(second, .letters("PPPPPPPP"), onTheDay(second, 0))
            _ = try office.withdraw(2, reason: "r", onTheDay(second, 0))
            let who = try office.registerSomebody("remplaçant")
            _ = try office.enrol(who, in: .session(1), onTheDay(second, 1))
            let people = { try office.sheet(of: $0, now: Office.request().now).rows.map(\.person) }
            #expect(try people(first) == [1, 2, 3, 4, 5, 6, 7, 8])
            #expect(try people(second) == [1, 2, 3, 4, 5, 6, 7, 8])
            #expect(try people(third) == [1, who, 3, 4, 5, 6, 7, 8])
        }
    }

    @Test func whoIsErasedLeavesTheirPresenceAndNoName() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.attend(first, .letters("PPPPPPPP"), onTheDay(first, 0))
            _ = try office.attend(first, .one(2, .late), reason: "plein 1x2 le dit", onTheDay(first, 0))
            _ = try office.withdraw(2, reason: "r", onTheDay(first, 1))
            _ = try office.erase(2, onTheDay(first, 1))
            let sheet = try office.sheet(of: first, now: Office.request().now)
            #expect(sheet.rows[1].name == nil && sheet.rows[1].presence == .late && sheet.came == 8)
            #expect(sheet.sheet.corrections.map(\.reason) == [""])
            #expect(sheet.text.contains("(effacé)") && !sheet.text.contains("1x2"))
        }
    }

    @Test func theSameRequestFillsInOnce() throws {
        try withOffice { office, onTheDay throws in
            let day = CivilTime(at: try onTheDay(first, 0).now, in: Folders.paris).date
            let request = { Office.request(on: day, hour: 20, key: "k") }
            #expect(try office.attend(first, .nobody, request()).changed)
            #expect(try office.attend(first, .nobody, request()).changed, "as the first time")
            #expect(throws: Refusal.requestKeyReused("k", verb: "attend 1.1")) {
                try office.attend(first, .letters("PPPPPPPP"), request())
            }
            #expect(try presences(office, first) == "AAAAAAAA")
        }
    }

    @Test func thereMustBeSuchAWorkshop() throws {
        try withOffice { office, onTheDay throws in
            let sixth = WorkshopNumber(session: 1, order: 6)
            #expect(throws: Refusal.attendance(.unknownWorkshop(sixth, workshops: 5))) {
                try office.sheet(of: sixth, now: Office.request().now)
            }
            #expect(throws: Refusal.unknownSession(9, known: [1, 2, 3, 4])) {
                try office.attend(WorkshopNumber(session: 9, order: 1), .nobody, Office.request())
            }
        }
    }

    @Test func theSheetHasWhatTheLawAsksFor() throws {
        try withOffice { office, onTheDay throws in
            let open = try office.sheet(of: first, now: Office.request().now)
            for text in [open.text, open.html] {
                for words in [
                    "DEL-2021-0022", "MEE-MIFE", "quézako", "2021", "14\u{A0}h – 17\u{A0}h", "3\u{A0}h",
                    "Mission Locale",
                    "38920 Crolles", "Formateur A", "plein 1x8", "de quoi écrire",
                ] { #expect(text.contains(words), "\(words)") }
            }
            #expect(open.text.contains("Signature") && open.text.contains("____"))
            #expect(open.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
            for word in ["http:", "https:", "<script", "src=", "url("] { #expect(!open.html.contains(word)) }
            let closed = try office.attend(first, .letters("PLDEAPPP"), onTheDay(first, 0)).sheet
            for presence in Presence.allCases { #expect(closed.text.contains(presence.words.french)) }
            #expect(closed.text.contains("par Camille."))
        }
    }
}
