import Answers
import Calendars
import Foundation
import Synchronization
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeFeedTests {
    private let january = Office.request()
    private func later(_ hours: Int) -> Office.Request { Office.request(hour: 9 + hours) }

    /// The UID, SEQUENCE and STATUS of each event, as the file says them.
    private func events(_ feed: Feed) -> [(uid: String, sequence: String, status: String)] {
        let text = String(decoding: feed.bytes, as: UTF8.self)
        return text.components(separatedBy: "BEGIN:VEVENT").dropFirst().map { event in
            let value = { (name: String) in
                event.components(separatedBy: "\r\n").first { $0.hasPrefix("\(name):") }
                    .map { String($0.dropFirst(name.count + 1)) } ?? ""
            }
            return (value("UID"), value("SEQUENCE"), value("STATUS"))
        }
    }

    private func venue(_ name: String) throws -> FeedSubject { .venue(try #require(Identifier(name))) }

    @Test func aSessionIsItsFiveWorkshops() throws {
        try Folders.withPlannedOffice { office, _ in
            let feed = try office.feed(of: .session(1), january)
            #expect(feed.events == 5)
            #expect(events(feed).map(\.uid) == (try office.show(now: january.now).sessions[0].workshops.map(\.id)))
            let text = String(decoding: feed.bytes, as: UTF8.self)
            #expect(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"))
            #expect(!text.contains("ATTENDEE") && !text.contains("METHOD"))
            #expect(feed.modified == january.now)
        }
    }

    @Test func fetchedAgainNothingIsNewAndNothingIsWritten() throws {
        try Folders.withPlannedOffice { office, folder in
            let feed = try office.feed(of: .session(1), january)
            let log = folder.appending(path: "ateliers.sqlite-wal")
            let size = try Data(contentsOf: log).count
            #expect(try office.feed(of: .session(1), later(3)) == feed)
            #expect(try Data(contentsOf: log).count == size)
        }
    }

    @Test func aWorkshopThatMovesChangesTheFeedsThatShowItAlone() throws {
        try Folders.withPlannedOffice { office, _ in
            let subjects = [FeedSubject.session(1), .session(2)]
            let before = try subjects.map { try office.feed(of: $0, january) }
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            let after = try subjects.map { try office.feed(of: $0, later(1)) }
            #expect(after[0].tag != before[0].tag)
            #expect(after[0].modified == later(1).now)
            #expect(events(after[0]).map(\.sequence) == ["0", "0", "1", "0", "0"])
            #expect(after[1] == before[1])
        }
    }

    /// LAST-MODIFIED, which is DTSTAMP here, and SEQUENCE of each event.
    @Test func aClockThatWasSetBackTakesNothingBack() throws {
        try Folders.withPlannedOffice { office, _ in
            let stamps = { (feed: Feed) in
                String(decoding: feed.bytes, as: UTF8.self).components(separatedBy: "\r\n")
                    .filter { $0.hasPrefix("DTSTAMP:") }
            }
            _ = try office.feed(of: .session(1), later(1))
            _ = try office.confirm(venue: "crolles", later(3))
            let known = try office.feed(of: .session(1), later(4))
            _ = try office.cancel(session: 1, later(-5))
            let after = try office.feed(of: .session(1), later(-4))
            #expect(events(known).map(\.sequence) == Array(repeating: "1", count: 5))
            #expect(events(after).map(\.sequence) == Array(repeating: "2", count: 5))
            #expect(zip(stamps(known), stamps(after)).allSatisfy { $0 < $1 } && stamps(after).count == 5)
            #expect(after.modified > known.modified)
        }
    }

    @Test func whatIsRemovedStaysForSixWeeksAsCancelled() throws {
        try Folders.withPlannedOffice { office, _ in
            let trainer = try office.show(now: january.now).sessions[0].workshops[0].trainer.identifier
            let before = try office.feed(of: .trainer(trainer), january)
            let other = try #require(
                try office.show(now: january.now).trainers.map(\.identifier).first { $0 != trainer })
            try office.change(workshop: 1, ofSession: 1) { $0.trainer = other }
            let after = try office.feed(of: .trainer(trainer), later(1))
            #expect(events(after).map(\.uid) == events(before).map(\.uid))
            let gone = events(after).filter { $0.status == "CANCELLED" }
            #expect(gone.map(\.sequence) == ["1"])
            #expect(after.modified == later(1).now)
            #expect(try office.feed(of: .trainer(trainer), Office.request(day: 28)) == after)
            // 26 January and 42 days.
            let march = try office.feed(of: .trainer(trainer), Office.request(on: date(2021, 3, 9), hour: 10))
            #expect(march.events == before.events - 1)
            #expect(march.modified == Office.request(on: date(2021, 3, 9), hour: 10).now)
        }
    }

    @Test func aSessionThatIsCancelledIsShownAsSuch() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.cancel(session: 1, january)
            let feed = try office.feed(of: .session(1), later(1))
            #expect(events(feed).map(\.status) == Array(repeating: "CANCELLED", count: 5))
        }
    }

    @Test func aParticipantSeesTheirOwnAndIsNotNamed() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Quenouille")
            let empty = try office.feed(of: .participant(who), january)
            #expect(empty.events == 0)
            _ = try office.enrol(who, in: .session(2), january)
            let feed = try office.feed(of: .participant(who), january)
            #expect(feed.events == 5)
            #expect(feed.modified == empty.modified + 1, "two changes within one second")
            #expect(!String(decoding: feed.bytes, as: UTF8.self).contains("Quenouille"))
            _ = try office.withdraw(who, reason: "déménage", later(1))
            let withdrawn = try office.feed(of: .participant(who), later(1))
            #expect(events(withdrawn).map(\.status) == Array(repeating: "CANCELLED", count: 5))
        }
    }

    @Test func whoIsErasedHasNoFeed() throws {
        try Folders.withPlannedOffice { office, folder in
            let who = try office.registerSomebody("Quenouille")
            _ = try office.feed(of: .participant(who), january)
            _ = try office.erase(who, later(1))
            #expect(throws: Refusal.enrolment(.personErased(who))) { try office.feed(of: .participant(who), later(2)) }
        }
    }

    @Test func daysThatPassChangeAFeedWhenSomethingLeavesItOnly() throws {
        try Folders.withPlannedOffice { office, _ in
            let first = try #require(try office.show(now: january.now).sessions[0].workshops.first?.date)
            let on = { (days: Int) in Office.request(on: first.advanced(by: days)) }
            let before = try office.feed(of: .session(1), january)
            #expect(try office.feed(of: .session(1), on(60)) == before)
            let after = try office.feed(of: .session(1), on(61))
            #expect(after.events < before.events)
            #expect(after.modified == on(61).now)
        }
    }

    @Test func whatNobodyKnowsIsRefused() throws {
        try Folders.withPlannedOffice { office, _ in
            let sessions = try office.show(now: january.now).sessions.map(\.number)
            #expect(throws: Refusal.unknownSession(99, known: sessions)) { try office.feed(of: .session(99), january) }
            #expect(throws: Refusal.enrolment(.unknownPerson(7))) { try office.feed(of: .participant(7), january) }
            for subject in [try venue("nowhere"), .trainer(try #require(Identifier("nobody")))] {
                #expect(throws: Refusal.self) { try office.feed(of: subject, january) }
            }
        }
    }

    @Test func aVenueAndATrainerShowAllThatIsTheirs() throws {
        try Folders.withPlannedOffice { office, _ in
            let overview = try office.show(now: january.now)
            for venue in overview.venues {
                let theirs = overview.sessions.filter { $0.venue.identifier == venue.identifier }.flatMap(\.workshops)
                #expect(
                    Set(events(try office.feed(of: .venue(venue.identifier), january)).map(\.uid))
                        == Set(theirs.map(\.id)))
            }
            let led = try overview.trainers.map { try office.feed(of: .trainer($0.identifier), january).events }
            #expect(led.reduce(0, +) == overview.sessions.flatMap(\.workshops).count)
        }
    }

    @Test func whoFetchesAtOnceIsToldTheSame() throws {
        try Folders.withPlannedOffice { _, folder in
            let found = Mutex<[String]>([])
            let offices = (0..<8).map { _ in Office(folder: ProgrammeFolder(path: folder.path)) }
            DispatchQueue.concurrentPerform(iterations: offices.count) { number in
                // Each at another hour, so that whoever dates the feed first is seen.
                let feed = Result { try offices[number].feed(of: .session(1), Office.request(hour: 9 + number)) }
                found.withLock { $0.append((try? feed.get()).map { "\($0.tag) \($0.modified)" } ?? "\(feed)") }
            }
            #expect(Set(found.withLock { $0 }).count == 1)
        }
    }
}
