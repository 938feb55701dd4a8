import Calendars
import Foundation
import TestSupport
import Testing
import Workshops

/// What goes wrong in libical 3.0.16 when nobody watches: each was seen to crash, hang, inject or lie before.
///
/// `docs/calendars.md` lists the traps with the guards that these tests hold in place.
struct TrapTests {
    @Test func noZoneIsOpenedAsAFile() throws {
        let pipe = FileManager.default.temporaryDirectory.appending(path: "zone-\(UUID().uuidString)").path
        try #require(mkfifo(pipe, 0o600) == 0)
        defer { unlink(pipe) }
        let reader = try reader()
        for name in [pipe, "../../../..\(pipe)", "/freeassociation.sourceforge.net\(pipe)", String(pipe.dropFirst())] {
            let bytes = calendarFile(
                "BEGIN:VTIMEZONE", "TZID:Elsewhere", "END:VTIMEZONE", "BEGIN:VEVENT",
                "DTSTART;TZID=\(name):20210401T090000", "DTEND;TZID=\(name):20210401T090000",
                "RECURRENCE-ID;TZID=\(name):20210401T090000", "END:VEVENT")
            let wasOpened = isOpened(pipe) {
                #expect(reader.read(bytes).findings.map(\.line).contains(6))
                #expect(CalendarReply.read(bytes).replies == [])
            }
            #expect(!wasOpened)
        }
        #expect(isOpened(pipe) { close(open(pipe, O_RDONLY)) }, "who opens it is seen")
    }

    /// Whether a pipe that nobody writes to is opened meanwhile; whoever waits for a writer is let go on.
    private func isOpened(_ pipe: String, _ work: @escaping @Sendable () -> Void) -> Bool {
        let isDone = DispatchSemaphore(value: 0)
        let thread = Thread {
            work()
            isDone.signal()
        }
        thread.start()
        var isOpened = false
        while isDone.wait(timeout: .now() + .milliseconds(1)) == .timedOut {
            let writer = open(pipe, O_WRONLY | O_NONBLOCK)
            guard writer >= 0 else { continue }
            isOpened = true
            close(writer)
        }
        return isOpened
    }

    @Test(arguments: [
        // The hour that the clocks skip counts from the offset before; the one they show twice is the first.
        ("20210328T013000", "2021-03-28 00:30"), ("20210328T023000", "2021-03-28 01:30"),
        ("20210328T033000", "2021-03-28 01:30"), ("20211031T013000", "2021-10-30 23:30"),
        ("20211031T023000", "2021-10-31 00:30"), ("20211031T033000", "2021-10-31 02:30"),
    ])
    func instantsWithinClockChangesAreOurs(_ local: String, _ utc: String) throws {
        let bytes = eventFile("DTSTART;TZID=Europe/Paris:\(local)", "SUMMARY:x")
        let found = try reader(from: "2021-01-01", to: "2021-12-31", zone: .gmt).read(bytes).occurrences
        #expect(found.map { "\($0.start.date) \($0.start.time)" } == [utc])
    }

    @Test func nestingNeedsNoStack() async {
        let deep = Data(
            (String(repeating: "BEGIN:VEVENT\r\n", count: 40_000) + String(repeating: "END:VEVENT\r\n", count: 40_000))
                .utf8)
        let codes = await onSmallStack {
            let reader = try? reader()
            return [reader?.read(deep).findings.map(\.code) ?? [], CalendarReply.read(deep).findings.map(\.code)]
        }
        #expect(codes.allSatisfy { $0.contains(.tooDeep(limit: 6)) })
    }

    @Test(
        arguments: [
            "DTSTART:x", "ATTENDEE:x", "DTSTAMP:x", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "X-A",
            "SUMMARY;VALUE=DATE:x",
            "RRULE:FREQ=YEARLY;INTERVAL=99999999999999999999", "TRIGGER:x", "GEO:x",
        ])
    func twentyThousandBadPropertiesEndInTime(_ line: String) throws {
        let bytes = eventFile(String(repeating: line + "\r\n", count: 20_000))
        let reader = try reader()
        let ends = endsWithinAMinute {
            #expect(!reader.read(bytes).isUsable)
            #expect(CalendarReply.read(bytes).findings.count <= 101)
        }
        #expect(ends)
    }

    @Test(arguments: ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "MONTHLY", "YEARLY"])
    func rulesThatNeverComeTrueEnd(_ frequency: String) throws {
        let bytes = eventFile("DTSTART:20210401T090000", "RRULE:FREQ=\(frequency);BYMONTH=2;BYMONTHDAY=30", "SUMMARY:x")
        let reader = try reader()
        let ends = endsWithinAMinute { #expect(reader.read(bytes).occurrences.count <= 1) }
        #expect(ends)
    }

    @Test(
        arguments: [
            ("DTSTART:demain", .unreadable(property: "DTSTART")),
            ("DTSTART:20211301", .impossibleTime(property: "DTSTART")),
            ("DTSTART;VALUE=NONSENSE:20210401", .unreadable(property: "DTSTART")),
            ("DTSTART;VALUE=TEXT:20210401", .unreadable(property: "DTSTART")),
        ] as [(String, CalendarFinding.Code)])
    func whatLibicalSwallowsIsFound(_ line: String, _ code: CalendarFinding.Code) throws {
        #expect(try reader().read(eventFile(line)).findings.map(\.code) == [code])
    }

    /// All that libical writes as it is; the fields that refuse are tested where they are.
    @Test func nothingThatIsWrittenBeginsALine() throws {
        let name = "a\u{2028}b;X=1:mailto:x@y.fr,c\"d^ne"
        let plain = try PlainCalendar(
            message(of: event(uid: "a;X:b,c\\"), from: CalendarAddress(name: name, email: "a@b.fr")).bytes())
        #expect(plain.properties.filter { $0.name == "ATTENDEE" }.count == 1)
        #expect(plain["ORGANIZER"]?.parameters == "CN=\"a\u{2028}b;X=1:mailto:x@y.fr,c'd'ne\"")
        #expect(plain["ORGANIZER"]?.value == "mailto:a@b.fr")
    }

    private func onSmallStack<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { done in
            let thread = Thread { done.resume(returning: work()) }
            thread.stackSize = 512 * 1_024
            thread.start()
        }
    }
}
