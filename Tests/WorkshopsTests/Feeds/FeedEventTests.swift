import Foundation
import Testing
import Workshops

struct FeedEventTests {
    private let zone = TimeZone.gmt
    /// 10 March 2021 at noon.
    private let now = Date(timeIntervalSince1970: 1_615_377_600)
    private let hour: TimeInterval = 3_600
    private let oneDay: TimeInterval = 86_400

    private func event(
        _ uid: String = "w1", day: String = "2021-03-20", location: String = "Crolles", summary: String = "Atelier 1",
        status: WorkshopStatus = .confirmed, sequence: Int = 0, modified: Date? = nil
    ) throws -> FeedEvent {
        FeedEvent(
            uid: uid,
            notice: Notice(
                date: try #require(CivilDate(day)), span: try #require(TimeSpan("09:00-12:00")), location: location,
                position: nil, summary: summary, description: "", status: status),
            revision: Revision(sequence: sequence, created: now - 30 * oneDay, modified: modified ?? now - 10 * oneDay))
    }

    private func shown(_ current: FeedEvent..., after before: FeedEvent...) -> [FeedEvent] {
        FeedEvent.shown(current, after: before, now: now, in: zone)
    }

    @Test func theFirstTimeAllIsAsItIs() throws {
        let later = try event("w1", day: "2021-04-01"), sooner = try event("w2")
        #expect(shown(later, sooner) == [sooner, later], "the soonest first")
    }

    @Test func whatHasNotChangedIsShownAsBefore() throws {
        let before = try event(sequence: 4)
        #expect(try shown(event(sequence: 6, modified: now - hour), after: before) == [before])
    }

    @Test func whatHasMovedIsShownWithItsRevision() throws {
        let moved = try event(day: "2021-03-21", sequence: 1, modified: now - hour)
        #expect(try shown(moved, after: event()) == [moved])
    }

    @Test func aRevisionIsNeverLowerThanWasShown() throws {
        let before = try event(sequence: 7, modified: now - hour)
        let moved = try shown(event(day: "2021-03-21", sequence: 1), after: before)[0]
        #expect(moved.revision.sequence == 8)
        #expect(moved.revision.modified == now)
        let reworded = try shown(event(summary: "Autre titre", sequence: 1), after: before)[0]
        #expect(reworded.revision.sequence == 7, "words alone do not make calendars look again")
        #expect(reworded.revision.modified == now)
    }

    @Test func whatHasGoneIsCancelledOnce() throws {
        let gone = shown(after: try event(sequence: 2))
        #expect(gone == [try event(status: .cancelled, sequence: 3, modified: now)])
        #expect(FeedEvent.shown([], after: gone, now: now + oneDay, in: zone) == gone)
    }

    /// The clock shows an hour before what was shown last.
    @Test func aClockThatWasSetBackTakesNothingBack() throws {
        let before = try event(sequence: 7, modified: now + hour)
        for changed in [try event(summary: "Autre titre", sequence: 1), try event(day: "2021-03-21", sequence: 1)] {
            let revision = shown(changed, after: before)[0].revision
            #expect(revision.sequence >= 7 && revision.modified == now + hour + 1)
        }
        #expect(shown(after: before) == [try event(status: .cancelled, sequence: 8, modified: now + hour + 1)])
    }

    @Test func whatIsOverWhenItGoesStaysAsItWas() throws {
        let past = try event(day: "2021-03-10")
        #expect(shown(after: past) == [past], "it has begun at nine")
    }

    @Test func whatIsBackIsHigherThanItsCancellation() throws {
        let gone = try event(status: .cancelled, sequence: 3, modified: now - hour)
        #expect(try shown(event(sequence: 2), after: gone) == [event(sequence: 4, modified: now)])
    }

    @Test func cancelledEventsAreShownForSixWeeks() throws {
        #expect(try event(status: .cancelled, modified: now - 42 * oneDay + 1).isShown(now: now, in: zone))
        #expect(try !event(status: .cancelled, modified: now - 42 * oneDay).isShown(now: now, in: zone))
        #expect(try event(modified: now - 42 * oneDay).isShown(now: now, in: zone))
    }

    @Test func workshopsAreShownForSixtyDays() throws {
        #expect(try event(day: "2021-01-09").isShown(now: now, in: zone))
        #expect(try !event(day: "2021-01-08").isShown(now: now, in: zone))
    }

    @Test func everyChangeHasASecondOfItsOwn() {
        let second = Date(timeIntervalSince1970: 1_615_377_600)
        #expect(FeedState.modified(now: second + 0.7, after: nil) == second)
        #expect(FeedState.modified(now: second + 0.9, after: second) == second + 1)
        #expect(FeedState.modified(now: second - 3_600, after: second) == second + 1, "a clock that was set back")
        #expect(FeedState.modified(now: second + 60, after: second) == second + 60)
    }
}
