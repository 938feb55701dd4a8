/// How those who have a seat of a session fit into other seats than those of today, when the programme changes them.
package struct SeatFit: Sendable, Equatable {
    /// For whom there is none, by seat: whoever sits above the others.
    package let above: [Enrolment]
    /// Those who get another number, with it; some may change places.
    package let moved: [Enrolment]

    /// Of the seats that are taken and kept. Who was given one above the maximum, with a reason, may sit there.
    package init(_ live: [Enrolment], seats: Int, overbooking: Int) {
        let inOrder = live.sorted { ($0.seat, $0.number) < ($1.seat, $1.number) }
        let ordinary = inOrder.filter { $0.overbookingReason == nil }.prefix(seats)
        let extra = inOrder.filter { $0.overbookingReason != nil }.prefix(seats + overbooking - ordinary.count)
        let fitting = Set((ordinary + extra).map(\.number))
        above = inOrder.filter { !fitting.contains($0.number) }
        let last = { (enrolment: Enrolment) in enrolment.overbookingReason == nil ? seats : seats + overbooking }
        var staying = (ordinary + extra).filter { $0.seat <= last($0) }, moved: [Enrolment] = []
        let free = { (range: Range<Int>) in range.first { seat in !(staying + moved).contains { $0.seat == seat } } }
        for var enrolment in ordinary + extra where enrolment.seat > last(enrolment) {
            if free(1..<seats + 1) == nil, enrolment.overbookingReason == nil,
                let index = staying.firstIndex(where: { $0.seat <= seats && $0.overbookingReason != nil }),
                let higher = free(seats + 1..<seats + overbooking + 1)
            {
                // Who has a reason to sit above makes room for somebody who has none.
                var other = staying.remove(at: index)
                other.seat = higher
                moved.append(other)
            }
            guard let seat = free(1..<last(enrolment) + 1) else { continue }
            enrolment.seat = seat
            moved.append(enrolment)
        }
        self.moved = moved
    }
}
