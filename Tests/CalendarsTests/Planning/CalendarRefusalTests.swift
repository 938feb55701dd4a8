import Calendars
import Foundation
import Testing
import Workshops

struct CalendarRefusalTests {
    private static let hostile = "x\r\nATTENDEE:mailto:a@b.fr\r\nEND:VEVENT"
    private static let texts = [EventFault.Field.summary, .description, .location]
    private static let withControls = [
        "a\0b", "\u{1}", "a\u{B}", "\u{1B}b", "a\u{7F}b", "é\u{80}", "a\u{85}b", "a\u{9F}b", "a\rb", "a\r\rb", "a\r",
        "a\n\r",
    ]

    @Test(arguments: texts, withControls)
    func controlCharactersInTextsAreRefused(_ field: EventFault.Field, _ text: String) throws {
        let bad = try with(field, text)
        #expect(throws: CalendarRefusal.event(1, uid: "b", .controlCharacter(field))) {
            try calendar(event(), bad).bytes()
        }
    }

    @Test(arguments: withControls)
    func controlCharactersInTheNameAreRefused(_ name: String) throws {
        #expect(throws: CalendarRefusal.controlCharacterInName) { try calendar(name: name).bytes() }
    }

    @Test(arguments: texts)
    func whatLooksLikeLinesStaysText(_ field: EventFault.Field) throws {
        let plain = try PlainCalendar(calendar(with(field, Self.hostile)).bytes())
        let name = field.rawValue.uppercased()
        #expect(plain.properties.filter { $0.name == "ATTENDEE" || $0.value == "VEVENT" }.count == 2)
        #expect(plain[name]?.text == "x\nATTENDEE:mailto:a@b.fr\nEND:VEVENT")
    }

    @Test func whatLooksLikeLinesInTheNameStaysText() throws {
        let plain = try PlainCalendar(calendar(event(), name: Self.hostile).bytes())
        #expect(plain["ATTENDEE"] == nil)
        #expect(plain["X-WR-CALNAME"]?.text == "x\nATTENDEE:mailto:a@b.fr\nEND:VEVENT")
    }

    @Test(arguments: ["", "a b", "é", "a\r\nATTENDEE:x", "a\nb", "a\0", String(repeating: "x", count: 256)])
    func uidsArePrintableASCII(_ uid: String) throws {
        #expect(throws: CalendarRefusal.event(0, uid: uid, .unusableUID)) { try calendar(event(uid: uid)).bytes() }
    }

    @Test(arguments: ["!", "a,b;c\\n~", String(repeating: "x", count: 255)])
    func allOtherUIDsAreWrittenAsTheyAre(_ uid: String) throws {
        #expect(try PlainCalendar(calendar(event(uid: uid)).bytes())["UID"]?.text == uid)
    }

    @Test(arguments: ["Europe/London", "Europe/Paris\r\nATTENDEE:x", "", "../../etc/passwd"])
    func oneCalendarHasOneZone(_ zone: String) throws {
        #expect(throws: CalendarRefusal.event(0, uid: "a", .otherZone(zone))) {
            try calendar(event(uid: "a", zone: zone)).bytes()
        }
    }

    @Test(arguments: [
        ("2021-03-28", "02:00-04:00", "02:00", true), ("2021-03-28", "02:59-04:00", "02:59", true),
        ("2021-03-28", "01:00-02:30", "02:30", true), ("2021-10-31", "02:00-04:00", "02:00", false),
        ("2021-10-31", "01:00-02:59", "02:59", false),
    ])
    func timesWithoutOneInstantAreRefused(_ day: String, _ hours: String, _ at: String, _ isSkipped: Bool) throws {
        let time = CivilTime(try date(day), try #require(ClockTime(at)))
        #expect(throws: CalendarRefusal.event(0, uid: "a", isSkipped ? .skippedTime(time) : .repeatedTime(time))) {
            try calendar(event(uid: "a", on: day, hours)).bytes()
        }
    }

    @Test(arguments: [
        ("2021-03-28", "01:59-03:00"), ("2021-03-27", "02:00-02:30"), ("2021-10-31", "01:59-03:00"),
        ("2021-10-24", "02:00-02:30"),
    ])
    func timesBesideTheClockChangesAreWritten(_ day: String, _ hours: String) throws {
        #expect(try PlainCalendar(calendar(event(on: day, hours)).bytes()).events.count == 1)
    }

    @Test(arguments: [-1, Int(Int32.max) + 1])
    func sequencesAreOfTheRangeOfTheStandard(_ sequence: Int) throws {
        #expect(throws: CalendarRefusal.event(0, uid: "a", .revisionOutOfRange)) {
            try calendar(event(uid: "a", sequence: sequence)).bytes()
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 253_402_300_800, -62_135_596_801])
    func instantsAreInYearsOfFourDigits(_ seconds: Double) throws {
        #expect(throws: CalendarRefusal.event(0, uid: "a", .revisionOutOfRange)) {
            try calendar(event(uid: "a", modified: Date(timeIntervalSince1970: seconds))).bytes()
        }
    }

    @Test func instantsBeforeTheEpochAreWritten() throws {
        let bytes = try calendar(event(modified: Date(timeIntervalSince1970: -1.5))).bytes()
        #expect(try PlainCalendar(bytes)["DTSTAMP"]?.value == "19691231T235958Z")
    }

    private func with(_ field: EventFault.Field, _ text: String) throws -> CalendarEvent {
        var event = try event(uid: "b")
        switch field {
        case .summary: event.summary = text
        case .description: event.description = text
        default: event.location = text
        }
        return event
    }
}
