extension Session {
    /// The workshops of a seat in it that are still to be held, in their order.
    ///
    /// As long as there is one, whoever has the seat has not come to the end: a review of what they can do comes too early.
    package func workshopsAhead(of seat: Enrolment) -> [Workshop] {
        workshops.filter { workshop in
            workshop.order >= seat.firstWorkshop && workshop.order <= seat.lastWorkshop ?? .max
                && workshop.state.inSession(state).isAhead
        }
    }
}
