import Foundation
import Testing
import Workshops

/// Those who sit in a session, and fewer seats.
struct SeatFitTests {
    private func fit(_ taken: [Int], extra: Set<Int> = [], seats: Int, overbooking: Int = 0) -> SeatFit {
        let live = taken.enumerated().map { index, seat in
            Enrolment(
                number: index + 1, session: "s", participant: index + 1, seat: seat, state: .seated,
                began: .distantPast,
                overbookingReason: extra.contains(seat) ? "famille" : nil)
        }
        return SeatFit(live, seats: seats, overbooking: overbooking)
    }

    @Test func whoeverSitsLastIsAbove() {
        let fit = fit(Array(1...8), seats: 6)
        #expect(fit.above.map(\.participant) == [7, 8] && fit.moved == [])
    }

    @Test func higherNumbersAreGivenLowerOnes() {
        let fit = fit([1, 4, 8, 7], seats: 4)
        #expect(fit.above == [])
        #expect(fit.moved.map(\.participant) == [4, 3] && fit.moved.map(\.seat) == [2, 3])
    }

    @Test func whoHasAReasonSitsAboveAndMakesRoomForWhoHasNone() {
        #expect(fit(Array(1...9), extra: [9], seats: 8, overbooking: 1).above == [])
        #expect(fit(Array(1...9), extra: [9], seats: 8).above.map(\.seat) == [9])
        let moved = fit([1, 2, 3, 4], extra: [1], seats: 3, overbooking: 1).moved
        #expect(moved.map(\.participant) == [1, 4] && moved.map(\.seat) == [4, 1], "they change places")
    }

    /// However people sit: nobody gets a seat that somebody has, and as many as fit stay.
    @Test func everyWayToSit() {
        for bits in 0..<256 {
            let taken = (1...8).filter { bits >> ($0 - 1) & 1 == 1 }
            for extra in [Set<Int>(), Set(taken.prefix(1)), Set(taken.suffix(1))] {
                for (seats, overbooking) in [(1, 0), (3, 0), (5, 1), (8, 0)] {
                    let fit = fit(taken, extra: extra, seats: seats, overbooking: overbooking)
                    let ordinary = min(seats, taken.count - extra.count)
                    let fitting = ordinary + min(extra.count, seats + overbooking - ordinary)
                    #expect(fit.above.count == taken.count - fitting)
                    guard fit.above.isEmpty else { continue }
                    var now = Dictionary(uniqueKeysWithValues: taken.enumerated().map { ($0 + 1, $1) })
                    for enrolment in fit.moved { now[enrolment.number] = enrolment.seat }
                    #expect(Set(now.values).count == taken.count, "\(taken) \(extra) \(seats)")
                    for (number, seat) in now {
                        let last = extra.contains(taken[number - 1]) ? seats + overbooking : seats
                        #expect(seat <= last, "\(taken) \(extra) \(seats)")
                    }
                }
            }
        }
    }
}
