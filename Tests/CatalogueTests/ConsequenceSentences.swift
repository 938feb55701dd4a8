import Answers
import Billing
import Foundation
import TestSupport
import Workshops

@testable import Catalogue
@testable import Scheduling

/// What is said of a change of the plan to those who decide on it.
enum ConsequenceSentences {
    private typealias Sample = SampleSentences.Sample

    static let all: [SampleSentences.Sample] =
        [
            Sample(code: "consequences", sentence: .proposal), Sample(code: "consequences", sentence: .toAccept),
            Sample.phrase("outcome", .withNextMessage),
        ]
        + moves.map { Sample(code: "move", sentence: .move($0, towns)) }
        + [Sample(code: "called-off", sentence: .called(off: Array(moves.prefix(1) + moves.prefix(1))))]
        + changes.flatMap { change in
            [Sentence.touched(by: change), .trainers(of: change), change.price.map(Sentence.price)]
                .compactMap { $0.map { Sample(code: "consequences", sentence: $0) } }
        }
        + [1, 2].compactMap { count in
            let workshops = (3..<(3 + count)).map { WorkshopNumber(session: 1, order: $0) }
            return Sentence.unagreed(workshops).map { Sample(code: "consequences", sentence: $0) }
        }
        + people.flatMap { person in
            [person.result, person.told, person.offered].compactMap(\.self).map { Sample.phrase("outcome", $0) }
        }
        + obstacles.map { Sample.phrase($0.code, $0.reason) }
        + possible.flatMap { days in
            [Sample(code: "possible", sentence: .possibleDaysLead(days), remedies: days.remedies)]
                + ([.possibleDaysInstead(days), .otherPossibleDays(days)].compactMap(\.self)
                + Sentence.possibleDaysPrice(days)).map { Sample(code: "possible", sentence: $0) }
        }
        + (possible[1].days).flatMap { day in
            [day.when, day.attendance].map { Sample.phrase("possible", $0) }
        }
        + possible[1].days.suffix(1).map { Sample.phrase("possible", $0.newPrice) }
        + [0, 2].map { count in
            Sample(
                code: "cancel", sentence: .sessionCancelled(2, .cancelledInTime, changed: true, losers: count),
                remedies: [.place, .invite])
        }

    /// Days of several kinds, and none.
    static let possible: [PossibleDays] = {
        let forecasts = ForecastSentences.overviews
        guard let first = forecasts.first, let span = TimeSpan("09:00-12:00") else { return [] }
        let number = WorkshopNumber(session: 1, order: 3)
        let day = { (day: Int, points: Int, absent: [String], after: ForecastOverview) in
            PossibleDays.Day(
                date: date(2021, 3, day), halfDay: .morning, span: span,
                difference: PlanCost(points == 0 ? [:] : [.gap: points]), people: 2,
                absent: absent.enumerated().map { .init(person: $0.offset + 1, name: $0.element) },
                price: .init(before: first, after: after))
        }
        let same = [day(16, 0, [], first), day(17, -1, ["Marie Dupont"], first)]
        let other = [day(18, 20, ["Marie Dupont", "Jean Martin"], ForecastSentences.cheaper)]
        return [(same, 0), (same + other, 1), (same, 7), ([], 0)].map { days, more in
            PossibleDays(workshop: number, date: date(2021, 3, 15), span: span, days: days, more: more)
        }
    }()

    private static let towns = [identifier("crolles"): "Crolles", identifier("pontcharra"): "Pontcharra"]

    /// Called off, held, on another day, elsewhere.
    private static let moves: [WorkshopMove] = {
        guard let span = TimeSpan("09:00-12:00") else { return [] }
        let place = { (day: Int, venue: String) in
            WorkshopMove.Place(date: date(2021, 3, day), span: span, venue: identifier(venue))
        }
        let number = WorkshopNumber(session: 1, order: 3), old = place(15, "crolles")
        return [
            WorkshopMove(workshop: number, before: old, after: nil),
            WorkshopMove(workshop: number, before: nil, after: old),
            WorkshopMove(workshop: number, before: old, after: place(16, "crolles")),
            WorkshopMove(workshop: number, before: old, after: place(15, "pontcharra")),
        ]
    }()

    private static let obstacles: [EnrolmentObstacle] = [
        .notEligible([.motivation]), .sessionCancelled, .sessionOver, .sessionBegun,
        .tooFar(minutes: 34, longest: 20), .noWay, .unavailable([WeeklyHalfDay(.tuesday, .morning)]),
    ]

    private static let people: [PlanConsequences.Person] = {
        let outcomes: [PlanConsequences.Outcome] = [.keepsSeat, .losesSeat, .keepsOffer, .waitsInVain]
        return outcomes.map { outcome in
            let person = Person(
                familyName: "Dupont", givenName: "Marie",
                email: outcome == .keepsSeat ? EmailAddress("marie@exemple.fr") : nil,
                telephone: outcome == .losesSeat ? TelephoneNumber("06 12 34 56 78") : nil)
            let overview = PersonOverview(
                participant: Participant(
                    number: 12, id: "p", person: person, commune: "Crolles", registered: .distantPast), nearest: nil,
                standing: .registered)
            return .init(
                person: overview, session: 1, outcome: outcome, isMoved: true,
                obstacles: outcome == .keepsSeat ? [.unavailable([WeeklyHalfDay(.tuesday, .morning)])] : [],
                choices: outcome == .losesSeat ? PeopleSentences.proposals[0].sessions : [], isInvited: false)
        }
    }()

    /// One person and a price that stays; then everybody, trainers, and another price.
    private static let changes: [PlanConsequences] = {
        let forecasts = ForecastSentences.overviews
        guard let first = forecasts.first, let email = EmailAddress("a@exemple.fr") else { return [] }
        let workshops = [WorkshopNumber(session: 1, order: 3), WorkshopNumber(session: 1, order: 4)]
        let trainers = [
            PlanConsequences.Trainer(
                identifier: identifier("a"), name: "Formateur A", email: email, workshops: workshops, isInvited: true),
            PlanConsequences.Trainer(
                identifier: identifier("b"), name: "Formateur B", email: nil, workshops: workshops, isInvited: false),
        ]
        let change = {
            (people: [PlanConsequences.Person], trainers: [PlanConsequences.Trainer], after: ForecastOverview) in
            PlanConsequences(
                name: "0a1b2c3d", moves: moves, people: people, trainers: trainers,
                price: .init(before: first, after: after), towns: towns, announcesConfirmations: false)
        }
        return [change(Array(people.prefix(1)), [], first), change(people, trainers, ForecastSentences.cheaper)]
    }()
}
