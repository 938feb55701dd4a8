import Answers
import Foundation
import Workshops

@testable import Catalogue

/// What is said about people, their seats and the tables they come in.
enum PeopleSentences {
    static let all: [SampleSentences.Sample] =
        said + [.init(code: "erase", sentence: .erased)] + seats
        + remains.map { SampleSentences.Sample(code: $0.code, sentence: $0.sentence) }

    private static let said: [SampleSentences.Sample] = [
        enrolment.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        obstacles.map { .init(code: $0.code, sentence: $0.sentence(of: 12), remedies: $0.remedies(for: 12)) },
        registration.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        problems.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        placement.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        standings.map { somebody($0) }.map {
            .init(code: "standing", sentence: Sentence.standing(of: $0, in: .gmt), remedies: $0.remedies)
        },
        waiting.map { .init(code: "waiting", sentence: $0.sentence(in: .gmt)) },
        proposals.map { .init(code: "enrol", sentence: .proposalHint($0), remedies: $0.remedies) },
        [
            .init(code: "registered", sentence: .registered(12), remedies: registered.remediesOfRegistering),
            .init(code: "people", sentence: .nobodyFound("dup mart")),
            .init(code: "people", sentence: .nobody, remedies: [PersonOverview]().remedies),
            .init(code: "place", sentence: .placementHint, remedies: placing.remedies),
            .init(code: "place", sentence: .notEligible, remedies: [.attest(nil)]),
        ],
    ].flatMap(\.self)

    private static let remains: [Remainder] =
        [
            .records(person: 12), .messages(count: 1), .messages(count: 4), .cancellations(count: 1),
            .cancellations(count: 5), .copies,
        ]
        + Remainder.Place.allCases.flatMap { [.name($0, count: 1), .name($0, count: 3)] }

    private static let instant = Date(timeIntervalSince1970: 1_611_825_000)
    private static let halfDays = [WeeklyHalfDay(.monday, .afternoon), WeeklyHalfDay(.friday, .morning)]

    private static let enrolment: [EnrolmentRefusal] = [
        .unknownPerson(12), .personErased(12), .kept(from: 2, []), .noSessionSuits([12], [:]),
        .seatedElsewhere(12, session: 2), .seatOffered(12, session: 2, until: instant), .sessionFull(2, seats: 8),
        .overbookingNotAllowed(seats: 8), .overbookedAlready(2, seats: 8, overbooking: 1),
        .tooManyPeople([
            Crowd(session: 1, people: 8, seats: 6, above: [7, 8]), Crowd(session: 2, people: 7, seats: 6, above: [9]),
        ]),
        .notEnrolled(12), .sessionDone(12, session: 2), .noOffer(12), .offerLapsed(12, session: 2, at: instant),
    ]

    private static let obstacles: [EnrolmentObstacle] = [
        .notEligible(EligibilityFact.allCases), .notEligible([.motivation]), .sessionCancelled, .sessionOver,
        .sessionBegun, .tooFar(minutes: 43, longest: 30), .noWay, .unavailable(halfDays),
    ]

    private static let registration: [RegistrationRefusal] = [
        .unusable([]), .alreadyRegistered(12), .communesMissing, .stillSeated(12, nil),
        .stillSeated(12, .init(session: 2, workshops: [4, 5])), .stillSeated(12, .init(session: 2, workshops: [5])),
        .tracesLeft(12), .nothingGiven,
    ]

    private static let problems: [PersonProblem] = [
        .missing(.familyName), .tooLong(.exemption, octets: 300, limit: 200),
        .hiddenCharacter(.givenName, HiddenCharacter("\u{200B}", at: 2)),
        .unknownCommune("Crolle", nearest: "Crolles"), .unknownCommune("Grenoble", nearest: nil),
        .ambiguousCommune("Saint-Martin", ["Saint-Martin d'Uriage", "Saint-Martin d'Hères"]), .notAnEmail("marie"),
        .notATelephone("12"), .notAPostalAddress("Crolles"), .notHalfDays("hier"), .notMinutes("loin"),
        .notAReferrer("voisin"),
        .notYesOrNo(.difficulty, "peut-être"), .notADate("hier"), .dateAhead(SampleSentences.window.upperBound),
        .unknownCompanion(13),
    ]

    private static let placement: [PlacementRefusal] = [
        .nobodyToPlace, .proposalChanged("0a1b2c3d"), .notProposed([3, 5]),
    ]

    private static let standings: [PersonOverview.Standing] = [
        .registered, .waiting(session: 2, position: 3), .waiting(session: nil, position: 1),
        .offered(session: 2, seat: 5, until: instant), .seated(session: 2, seat: 5, from: 1),
        .seated(session: 2, seat: 5, from: 3), .withdrawn, .erased,
    ]

    private static let seats: [SampleSentences.Sample] =
        counts.map { .phrase("seats", .seatCount($0, in: .gmt)) }
        + [
            .init(code: "seats", sentence: .misfit(misfit), remedies: misfit.remedies),
            .phrase("seats", .withdrawnPeople),
            .init(code: "reinstate", sentence: .notReseated),
            .init(code: "enrol", sentence: EnrolmentReport.UnkeptReason.withdrawnBefore.sentence),
            .init(code: "enrol", sentence: EnrolmentReport.UnkeptReason.nobodyAbove.sentence),
            .init(code: "person", sentence: .guest(of: [WorkshopNumber(session: 2, order: 1)])),
            .init(
                code: "person",
                sentence: .guest(of: [WorkshopNumber(session: 2, order: 1), WorkshopNumber(session: 3, order: 4)])),
        ]

    private static let counts: [SeatCount] = [
        SeatCount(seats: 8, enrolments(.seated, 7) + enrolments(.offered, 1), workshops: 5),
        SeatCount(seats: 8, enrolments(.offered, 2), workshops: 5),
        SeatCount(seats: 8, enrolments(.seated, 9), workshops: 5),
    ]

    private static func enrolments(_ state: Enrolment.State, _ count: Int) -> [Enrolment] {
        (1...count).map {
            Enrolment(
                number: $0, session: "s", participant: $0, seat: $0, state: state, began: instant,
                expires: state == .offered ? instant : nil)
        }
    }

    private static let misfit = Misfit(
        person: somebody(.seated(session: 2, seat: 5, from: 1)), session: 2,
        obstacles: [.tooFar(minutes: 43, longest: 30), .noWay, .unavailable(halfDays)])

    private static let waiting: [PlacementProposal.Waiting] = [
        .init(
            people: [somebody(.registered)], reason: .nothingSuits,
            waysOut: [.halfDaysAndWay(session: 2, halfDays, minutes: 9)]),
        .init(
            people: [somebody(.registered)], reason: .full(sessions: [1, 3]), waysOut: [.seats(session: 1, more: 1)]),
        .init(
            people: [somebody(.registered), somebody(.registered, 13)], reason: .apart(sessions: [2], seats: 1),
            waysOut: [.way(session: 3, minutes: 5)]),
        .init(
            people: [somebody(.registered)], reason: .full(sessions: [2]), waysOut: [.halfDays(session: 1, halfDays)]),
        .init(people: [somebody(.registered)], reason: .nothingSuits, waysOut: []),
    ]

    private static let registered = PersonReport(
        person: somebody(.registered), companions: [], passes: PersonPasses(chequebooks: [], [], faceValue: .zero),
        changed: true,
        zone: .gmt)

    private static let placing = PlacementProposal(
        name: "0a1b2c3d", seats: [.init(person: somebody(.registered), session: 2, minutes: 9)], waiting: [],
        notEligible: [])

    /// With room for two, and without.
    static let proposals = [2, 0].map { seats in
        let session = Session(
            id: "s", number: 4, venue: SampleSentences.crolles, state: .planned, workshops: [])
        return SeatProposal(
            people: [somebody(.registered), somebody(.registered, 13)],
            sessions: [.init(session: session, minutes: 9, freeSeats: seats, firstWorkshop: 1, waiting: 0)],
            obstacles: [:])
    }

    private static func somebody(_ standing: PersonOverview.Standing, _ number: Int = 12) -> PersonOverview {
        let isErased = standing == .erased
        return PersonOverview(
            participant: Participant(
                number: number, id: "p", person: isErased ? nil : Person(familyName: "Dupont", givenName: "Marie"),
                commune: "Crolles", registered: instant), nearest: nil, standing: standing)
    }
}
