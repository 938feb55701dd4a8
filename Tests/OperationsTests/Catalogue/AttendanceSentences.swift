import Foundation
import Workshops

@testable import Operations

/// What is said of workshops that are held or not, and of who came.
enum AttendanceSentences {
    static let all: [SampleSentences.Sample] = [
        refusals.map { .init(code: $0.code, sentence: $0.sentence) },
        [true, false].map { .init(code: "cancel", sentence: .workshopCancelled(third, changed: $0)) },
        [.init(code: "reinstate", sentence: .workshopReinstated(third))],
    ].flatMap(\.self)

    private static let third = WorkshopNumber(session: 2, order: 3)

    private static let refusals: [AttendanceRefusal] = [
        .unknownWorkshop(WorkshopNumber(session: 2, order: 6), workshops: 5), .notBegun(third, date(2021, 4, 1)),
        .cancelled(third, .forceMajeure), .cancelled(third, .cancelledByProvider), .cancelled(third, .cancelledInTime),
        .cancelled(third, .cancelledLate), .held(third), .closed(third, on: date(2021, 4, 1)), .open(third),
        .unknownMark("X"), .marksDoNotFit(given: 1, people: 5, seats: 8), .marksDoNotFit(given: 9, people: 1, seats: 8),
        .seatWithoutMark(3, person: 12), .markWithoutPerson(seat: 3), .notOnSheet(person: 12, third),
        .notCancelled(third),
    ]
}
