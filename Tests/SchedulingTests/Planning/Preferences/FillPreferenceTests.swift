import Testing
import Workshops

@testable import Scheduling

struct FillPreferenceTests {
    private static let monday = Candidate(available: [.mondayMorning], venues: ["north"])
    private static let tuesday = Candidate(available: [WeeklyHalfDay(.tuesday, .morning)], venues: ["south"])
    private static let both = Candidate(
        available: monday.available.union(tuesday.available), venues: ["north", "south"])

    private func request(_ people: [Candidate], seats: Int = 8) -> PlanningRequest {
        var programme = Programme.sample()
        programme.sessions.seats = seats
        return PlanningRequest(programme: programme, closures: [], busy: [:], people: people)
    }

    private func people(_ count: Int, _ candidate: Candidate) -> [Candidate] {
        Array(repeating: candidate, count: count)
    }

    @Test func withoutPeopleNothingIsEmpty() { #expect(cost(.fill, faultless, request([])) == 0) }

    @Test func whomNoSessionSuitsCostsTwoHundred() {
        let elsewhere = Candidate(available: Self.both.available, venues: ["west"])
        let never = Candidate(available: [.fridayMorning], venues: ["north", "south"])
        #expect(cost(.fill, faultless, request([elsewhere, never, Self.monday])) == 2 * 200)
    }

    @Test func whomTheProgrammeHasNoSeatForCostsNothing() {
        #expect(cost(.fill, faultless, request(people(20, Self.both))) == 0, "sixteen seats, all taken")
        #expect(cost(.fill, faultless, request(people(20, Self.monday))) == 8 * 200, "eight of sixteen")
    }

    @Test func allHalfDaysOfASessionMustSuit() {
        let moved = faultless[0].with(5, PlannedWorkshop("2021-03-30", .afternoon))
        #expect(cost(.fill, [moved, faultless[1]], request([Self.monday])) == 200)
    }

    @Test func whoCanChooseMakesRoomForWhoCannot() {
        // The first two would fill Mondays; one of them must move for the third.
        let tight = request([Self.both, Self.both, Self.monday, Self.monday], seats: 2)
        #expect(cost(.fill, faultless, tight) == 0)
        let late = request([Self.monday, Self.both, Self.monday, Self.monday], seats: 2)
        #expect(cost(.fill, faultless, late) == 200)
    }

    /// Against the least, over all sets of sessions, of their seats and of whom a session outside suits (König, 1931).
    @Test(arguments: 0..<200)
    func asManyAreSeatedAsCanBe(seed: Int) {
        var random = SplitMix(seed: seed)
        let venues: [Identifier] = ["north", "south"]
        let halfDays: [WeeklyHalfDay] = [.mondayMorning, .wednesdayMorning, .fridayMorning]
        let sessions = (0..<random.number(1...5)).map { _ in
            let day = random.number(0...2) * 2
            return PlannedSession.weekly(
                venues[random.number(0...1)], from: CivilDate("2021-03-01").advanced(by: day))
        }
        let people = (0..<random.number(0...15)).map { _ in
            Candidate(available: random.some(halfDays, percent: 40), venues: random.some(venues, percent: 60))
        }
        let seats = random.number(1...4)
        var programme = request(people, seats: seats).programme
        programme.sessions.count = sessions.count
        let cuts = (0..<(1 << sessions.count)).map { set in
            let outside = sessions.indices.filter { set >> $0 & 1 == 0 }.map { sessions[$0] }
            let reached = people.count { person in
                outside.contains { session in
                    person.venues.contains(session.venue)
                        && session.workshops.allSatisfy { person.available.contains($0.when.weekly) }
                }
            }
            return seats * (sessions.count - outside.count) + reached
        }
        let wanted = min(people.count, seats * sessions.count)
        let request = PlanningRequest(programme: programme, closures: [], busy: [:], people: people)
        #expect(cost(.fill, sessions, request) == 200 * (wanted - (cuts.min() ?? 0)))
    }
}
