import Answers
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// What is said of workshops that are held or not, and of who came.
enum AttendanceSentences {
    static let all: [SampleSentences.Sample] = [
        refusals.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        [true, false].map { .init(code: "cancel", sentence: .workshopCancelled(third, changed: $0)) },
        votes.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        [true, false].flatMap { vote(isClosed: $0) }.map { .init(code: "vote", sentence: $0) },
        Sentence.statistics(counts).map { .init(code: "statistics", sentence: $0) },
        [.init(code: "reinstate", sentence: .workshopReinstated(third))],
        beside,
    ].flatMap(\.self)

    private static let third = WorkshopNumber(session: 2, order: 3)

    private static let refusals: [AttendanceRefusal] = [
        .unknownWorkshop(WorkshopNumber(session: 2, order: 6), workshops: 5), .notBegun(third, date(2021, 4, 1)),
        .cancelled(third, .forceMajeure), .cancelled(third, .cancelledByProvider), .cancelled(third, .cancelledInTime),
        .cancelled(third, .cancelledLate), .held(third), .closed(third, on: date(2021, 4, 1)), .open(third),
        .unknownMark("X"), .marksDoNotFit(given: 1, people: 5, seats: 8), .marksDoNotFit(given: 9, people: 1, seats: 8),
        .seatWithoutMark(3, person: 12), .markWithoutPerson(seat: 3), .notOnSheet(person: 12, third),
        .notCancelled(third), .sessionNotCancelled(2), .attendedNone(person: 12), .noChairFree(third, seats: 8),
        .tooMany(third, there: 9, seats: 8), .minutesDoNotFit(240, length: 180),
        .followedAlready(person: 12, WorkshopNumber(session: 1, order: 3)), .filledIn(third),
        .notGuest(person: 12, third), .nothingNoted(person: 12, third),
        .newcomerNotEligible([.motivation]), .notWalkedIn(person: 12, third), .cameAgain(person: 12, third),
        .passesGiven(person: 12, third, passes: 1),
        .nothingToEmpty(third), .passesClaimed(third, claim: 2, isSent: true),
        .passesClaimed(third, claim: 2, isSent: false),
        .changed(
            third, seen: SheetVersion(presences: [3: .present, 5: nil, 7: nil, 9: .late]),
            now: SheetVersion(presences: [3: .late, 5: .absent, 8: nil, 9: .late])),
    ]

    /// What was done beside the sheet that is filled in; and that it was emptied.
    private static var reports: [AttendReport] {
        let sheet = SheetOverview.sample(seatsTaken: [3], marked: .late), third = sheet.number, day = date(2021, 3, 1)
        let facts: [RecordedFact] = [
            .registered(3), .seated(3, session: 1, seat: 3, from: 1), .offered(4, session: 1, seat: 4),
            .guest(3, workshop: third), .guestNoMore(3, workshop: third), .comes(3, workshop: third),
            .noted(3, .excused, workshop: third, on: day), .noted(3, .late, workshop: third, on: day),
            .emptied(workshop: third, .planned),
        ]
        let back = RecordedFact.pass(
            163, chequebook: 17, .distributed, participant: 3, workshop: third)
        return [AttendReport(sheet: sheet, facts: facts), AttendReport(sheet: sheet, facts: [facts[8], back])]
    }

    private static let beside: [SampleSentences.Sample] = reports.flatMap(\.sentences).map { sentence in
        SampleSentences.Sample(code: "attend", sentence: sentence)
    }

    private static let votes: [VoteRefusal] = [
        .nothingToChoose, .applied(session: 2, theme: "Smartphone"), .closed(session: 2, third, date(2021, 4, 1)),
        .open(session: 2, until: third, date(2021, 4, 1)),
        .unknownTheme("9", known: ["Sécurité", "Smartphone"]), .nobodyVoted(session: 2),
    ]

    private static func vote(isClosed: Bool) -> [Sentence] {
        let tally = ThemeTally([1: ["Smartphone"], 2: ["Sécurité"]], among: ["Sécurité", "Smartphone"], voices: 8)
        return Sentence.vote(
            VoteOverview(
                session: 2, tally: tally, closesWith: third, closesOn: date(2021, 4, 1), isClosed: isClosed,
                missing: [], chosen: isClosed ? "Smartphone" : nil))
    }

    private static var counts: StatisticsOverview {
        var total = Statistics()
        total.seats = 30
        return StatisticsOverview(
            grouping: .session, rows: [], total: total, seats: 32,
            workshops: [.held: 18, .moved: 1, .cancelledLate: 1],
            heldWithNobody: 1)
    }
}
