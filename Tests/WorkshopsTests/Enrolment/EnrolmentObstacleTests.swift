import Foundation
import Testing
import Workshops

struct EnrolmentObstacleTests {
    private let rules: EnrolmentRules
    private let session: Session

    /// Five Tuesdays at two and, last, a Thursday at nine; from 2 March to 1 April 2021.
    init() throws {
        let afternoon = try #require(TimeSpan("14:00-17:00")), morning = try #require(TimeSpan("09:00-12:00"))
        let days = ["2021-03-02", "2021-03-09", "2021-03-16", "2021-03-23", "2021-04-01"]
        let venue = try #require(Identifier("crolles")), trainer = try #require(Identifier("ada"))
        session = Session(
            id: "s", number: 1, venue: venue, state: .planned,
            workshops: try zip(1..., days).map { order, day in
                Workshop(
                    id: "w\(order)", order: order, date: try #require(CivilDate(day)),
                    span: order == 5 ? morning : afternoon, trainer: trainer,
                    revision: Revision(created: .distantPast, modified: .distantPast))
            })
        rules = EnrolmentRules(seats: 8, joinMidSeries: true, offerDays: 3, afternoon: afternoon.start)
    }

    private func somebody(_ change: (inout Participant) -> Void = { _ in }) -> Participant {
        let day = CivilDate(year: 2021, month: 1, day: 25)
        var participant = Participant(
            number: 1, id: "p", person: Person(familyName: "Dupont"), commune: "Crolles", registered: .distantPast,
            attestations: EligibilityFact.allCases.compactMap { fact in
                day.map { Attestation(fact, holds: true, author: "CCAS", date: $0) }
            })
        change(&participant)
        return participant
    }

    private func obstacles(
        _ participant: Participant, on day: String = "2021-02-01", minutes: Int? = 20,
        rules: EnrolmentRules? = nil, session: Session? = nil
    ) throws -> [EnrolmentObstacle] {
        (rules ?? self.rules).obstacles(
            for: participant, in: session ?? self.session, minutes: minutes, today: try #require(CivilDate(day)))
    }

    @Test func whoIsEligibleAndCanComeMeetsNone() throws {
        #expect(try obstacles(somebody()) == [])
        #expect(try obstacles(somebody { $0.longestWay = 20 }) == [])
    }

    @Test(arguments: EligibilityFact.allCases)
    func everyFactMustBeAttested(fact: EligibilityFact) throws {
        let missing = somebody { $0.attestations.removeAll { $0.fact == fact } }
        #expect(try obstacles(missing) == [.notEligible([fact])])
        let denied = somebody { participant in
            participant.attestations = participant.attestations.map {
                var attestation = $0
                if attestation.fact == fact { attestation.holds = false }
                return attestation
            }
        }
        #expect(try obstacles(denied) == [.notEligible([fact])])
        let day = try #require(CivilDate("2021-01-25"))
        let exempted = somebody {
            $0.attestations = []
            $0.exemption = Exemption(reason: "seule au village", author: "maire", date: day)
        }
        #expect(try obstacles(exempted) == [])
    }

    @Test func theVenueMayBeTooFar() throws {
        #expect(try obstacles(somebody { $0.longestWay = 19 }) == [.tooFar(minutes: 20, longest: 19)])
    }

    @Test func theWayMustBeKnown() throws { #expect(try obstacles(somebody(), minutes: nil) == [.noWay]) }

    @Test func everyHalfDayThatIsLeftCounts() throws {
        let tuesday = WeeklyHalfDay(.tuesday, .afternoon), thursday = WeeklyHalfDay(.thursday, .morning)
        #expect(try obstacles(somebody { $0.availability = [tuesday] }) == [.unavailable([thursday])])
        #expect(try obstacles(somebody { $0.availability = [thursday] }) == [.unavailable([tuesday])])
        #expect(try obstacles(somebody { $0.availability = [thursday] }, on: "2021-03-24") == [])
        #expect(
            try obstacles(somebody { $0.availability = [] }) == [.unavailable([tuesday, thursday])],
            "in the order of the week")
    }

    @Test func afternoonsBeginWhenTheProgrammeSays() throws {
        var late = rules
        late.afternoon = try #require(ClockTime(minutes: 15 * 60))
        let morning = WeeklyHalfDay(.tuesday, .morning), thursday = WeeklyHalfDay(.thursday, .morning)
        #expect(try obstacles(somebody { $0.availability = [morning, thursday] }, rules: late) == [])
    }

    @Test func aSessionMayHaveBegunOrBeOver() throws {
        #expect(try obstacles(somebody(), on: "2021-03-02") == [], "the first day is not too late")
        #expect(try obstacles(somebody(), on: "2021-03-03") == [])
        var strict = rules
        strict.joinMidSeries = false
        #expect(try obstacles(somebody(), on: "2021-03-02", rules: strict) == [])
        #expect(try obstacles(somebody(), on: "2021-03-03", rules: strict) == [.sessionBegun])
        #expect(try obstacles(somebody(), on: "2021-04-01") == [])
        #expect(try obstacles(somebody(), on: "2021-04-02") == [.sessionOver])
    }

    @Test func aCancelledSessionTakesNobody() throws {
        var cancelled = session
        cancelled.state = .cancelled
        #expect(
            try obstacles(somebody { $0.attestations = [] }, session: cancelled)
                == [.notEligible(EligibilityFact.allCases), .sessionCancelled])
    }

    @Test func allObstaclesAreTold() throws {
        let far = somebody {
            $0.attestations = []
            $0.longestWay = 1
            $0.availability = [WeeklyHalfDay(.thursday, .morning)]
        }
        #expect(try obstacles(far).count == 3)
    }
}
