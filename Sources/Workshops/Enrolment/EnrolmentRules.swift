/// What a programme says about seats.
package struct EnrolmentRules: Sendable, Equatable {
    /// Seats of a session.
    package var seats: Int
    /// How many more the office may give in a session, knowingly and with a reason; they change no price.
    package var overbooking: Int
    /// Whether somebody may join for the workshops that are left.
    package var joinMidSeries: Bool
    /// How many days a seat is kept for somebody to whom it is offered.
    package var offerDays: Int
    /// When the second half-day of a day begins.
    package var afternoon: ClockTime

    package init(seats: Int, overbooking: Int = 0, joinMidSeries: Bool, offerDays: Int, afternoon: ClockTime) {
        self.seats = seats
        self.overbooking = overbooking
        self.joinMidSeries = joinMidSeries
        self.offerDays = offerDays
        self.afternoon = afternoon
    }

    /// The half-days of the week that a session uses from some workshop on.
    package func halfDays(of session: Session, from order: Int) -> Set<WeeklyHalfDay> {
        Set(
            session.workshops.filter { $0.order >= order }.map { workshop in
                WeeklyHalfDay(workshop.date.weekday, workshop.span.start < afternoon ? .morning : .afternoon)
            })
    }
}

extension Session {
    /// The workshops that are still to be held, today's among them.
    package func ahead(on day: CivilDate) -> [Workshop] {
        state == .cancelled ? [] : workshops.filter { $0.date >= day && $0.state.isAhead }
    }

    /// The first workshop that somebody who joins on a day can attend, one that has not been held; nil when none is left.
    package func firstWorkshop(from day: CivilDate) -> Int? {
        workshops.first { $0.date >= day && $0.state != .held }?.order
    }
}
