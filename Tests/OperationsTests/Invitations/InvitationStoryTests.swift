import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// What somebody finds in their mailbox after each thing that can happen, compared byte for byte.
///
/// The golden files are for reading: whoever changes what people are told changes it there too. Of each story they hold
/// the messages of its end, one calendar after the other; what was told before has been handed over.
struct InvitationStoryTests {
    enum Story: String, CaseIterable {
        case firstInvitation = "first-invitation"
        case venueConfirmed = "venue-confirmed"
        case workshopMoved = "workshop-moved-to-another-day"
        case endTimeChanged = "end-time-changed"
        case venueChanged = "venue-changed"
        case themeChosen = "theme-chosen"
        case participantWithdraws = "participant-withdraws"
        case replacementJoins = "replacement-joins-from-workshop-3"
        case sessionCancelled = "session-cancelled"
        case movedTwice = "moved-twice-before-anything-was-sent"
        case oneAddress = "two-people-on-one-address"
    }

    @Test(arguments: Story.allCases)
    func theStoryIsTold(_ story: Story) throws {
        try Folders.withPlannedOffice { office, folder in
            let day = try happen(story, office)
            let told = try office.invite(Office.request(on: day)).messages.filter { $0.message.email != nil }
            let calendars = try told.map { item in
                let name = try #require(files(folder).first { $0.hasPrefix(prefix(item)) && $0.hasSuffix(".ics") })
                return try text(folder, name)
            }
            #expect(try calendars.joined() == golden("\(story.rawValue).ics", calendars.joined()))
            #expect(try office.invite(Office.request(on: day)).messages == [], "and nothing more")
        }
    }

    @Test func whoHasNoAddressGetsALetter() throws {
        try Folders.withPlannedOffice { office, folder in
            try enrol("Dupré", [.telephone: "06 12 34 56 78"], office)
            _ = try office.invite(request())
            let letter = try text(folder, "letter-participant-1.txt"), sms = try text(folder, "sms-participant-1.txt")
            #expect(try letter == golden("without-e-mail-letter.txt", letter))
            #expect(try sms == golden("without-e-mail-sms.txt", sms))
        }
    }

    /// Lets everything happen but the last invitation; the day of that.
    private func happen(_ story: Story, _ office: Office) throws -> CivilDate {
        try enrol("Dupré", [.givenName: "Ginette", .email: "ginette.dupre@exemple.fr"], office)
        guard story != .firstInvitation else { return date(2021, 1, 26) }
        _ = try office.invite(request())
        if story != .movedTwice { _ = try office.handOver(request()) }
        switch story {
        case .firstInvitation: break
        case .venueConfirmed:
            try office.announceConfirmations()
            _ = try office.confirm(venue: "crolles", later())
        case .workshopMoved: try office.move(workshop: 3, ofSession: 1, byDays: 1)
        case .endTimeChanged:
            try office.change(workshop: 3, ofSession: 1) { $0.span = TimeSpan("\($0.span.start)-16:30") ?? $0.span }
        case .venueChanged: try office.change(session: 1) { $0.venue = Identifier("pontcharra") ?? $0.venue }
        case .themeChosen: _ = try office.choose(theme: "Smartphone", forSession: 1, later())
        case .participantWithdraws: _ = try office.withdraw(1, reason: "déménage", later())
        case .replacementJoins: return try replace(1, office)
        case .sessionCancelled: _ = try office.cancel(session: 1, later())
        case .movedTwice:
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
        case .oneAddress: try enrol("Dupré", [.givenName: "Marcel", .email: "ginette.dupre@exemple.fr"], office)
        }
        return date(2021, 1, 28)
    }

    /// Somebody takes the seat of somebody else the day after the second workshop.
    private func replace(_ leaver: Int, _ office: Office) throws -> CivilDate {
        let day = try office.seats(now: request().now).sessions[0].session.workshops[1].date.advanced(by: 1)
        let late = { Office.request(on: day) }
        _ = try office.withdraw(leaver, reason: "déménage", late())
        _ = try office.invite(late())
        let who = try office.registerSomebody("Remplaçant", [.email: "remplacant@exemple.fr"])
        _ = try office.enrol(who, in: .session(1), late())
        return day
    }

    private func enrol(_ name: String, _ more: [PersonField: String], _ office: Office) throws {
        let who = try office.registerSomebody(name, more)
        _ = try office.enrol(who, in: .session(1), request())
    }

    private func request() -> Office.Request { Office.request() }

    private func later() -> Office.Request { Office.request(day: 28) }

    private func prefix(_ item: OwedInvitation) -> String { String(format: "%06d-", item.number ?? 0) }

    private func files(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "outbox").path)
    }

    private func text(_ folder: URL, _ file: String) throws -> String {
        try String(contentsOf: folder.appending(path: "outbox/\(file)"), encoding: .utf8)
    }

    /// What is recorded; `RECORD_STORIES` records it anew, to be read.
    private func golden(_ name: String, _ text: String) throws -> String {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appending(path: "../Support/Invitations/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_STORIES"] != nil { try Data(text.utf8).write(to: file) }
        return try String(contentsOf: file, encoding: .utf8)
    }
}
