import Testing
import Workshops

struct StatisticsTests {
    private func statistics(_ presences: [Presence: Int]) -> Statistics {
        var statistics = Statistics()
        statistics.presences = presences
        statistics.expected = presences.values.reduce(0, +)
        return statistics
    }

    @Test func whoWasThereForSomeOfItAttended() {
        let counted = statistics([.present: 5, .late: 2, .leftEarly: 1, .excused: 4, .absent: 3])
        #expect(counted.attended == 8 && counted.noShows == 3 && counted.expected == 15)
    }

    @Test(
        arguments: [(0, 0, nil), (0, 3, 0), (3, 3, 1_000), (2, 3, 667), (1, 3, 333), (1, 16, 63), (1, 2_000, 1)]
            as [(Int, Int, Int?)])
    func attendanceIsRoundedHalfUp(attended: Int, expected: Int, tenths: Int?) {
        #expect(statistics([.present: attended, .absent: expected - attended]).attendance == tenths)
    }

    @Test func sumsAddEverything() {
        var sum = statistics([.present: 1])
        var other = statistics([.present: 2, .absent: 1])
        (other.seats, other.passes, other.compared, other.progressed) = (8, 4, 3, 2)
        sum += other
        sum += other
        #expect(sum.presences == [.present: 5, .absent: 2] && sum.expected == 7)
        #expect([sum.seats, sum.passes, sum.compared, sum.progressed] == [16, 8, 6, 4])
    }
}
