/// How those who have a seat of a session fit into other seats than those of today, when the programme changes them.
package struct SeatFit: Sendable, Equatable {
    /// For whom there is none, by seat: whoever sits above the others, unless an ordinary seat is to spare.
    package let above: [Enrolment]
    /// Those who get another number, with it; in an order in which each seat is free when it is taken.
    package let moved: [Enrolment]

    /// Of the seats that are taken and kept. Who was given one above the maximum, with a reason, may sit there.
    package init(_ live: [Enrolment], seats: Int, overbooking: Int) {
        let inOrder = live.sorted { ($0.seat, $0.number) < ($1.seat, $1.number) }
        let extra = min(overbooking, inOrder.count { $0.overbookingReason != nil })
        let fitting = inOrder.prefix(seats + extra)
        above = Array(inOrder.dropFirst(fitting.count))
        let last = { (enrolment: Enrolment) in enrolment.overbookingReason == nil ? seats : seats + overbooking }
        var staying = fitting.filter { $0.seat <= last($0) }, moved: [Enrolment] = []
        let free = { (range: Range<Int>) in range.first { seat in !(staying + moved).contains { $0.seat == seat } } }
        for var enrolment in fitting where enrolment.seat > last(enrolment) {
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
