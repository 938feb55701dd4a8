/// How many sessions a programme has, and of what shape.
package struct SessionRules: Sendable, Equatable {
    package var count: Int
    package var workshopsPerSession: Int
    /// Seats of a session, and so of each of its workshops.
    package var seats: Int
    /// How many more the office may give in a session, knowingly and with a reason.
    package var overbooking: Int
    /// Whether a replacement may join for the workshops that are left.
    package var joinMidSeries: Bool
    /// How many days a free seat is kept for somebody who waited, until they answer.
    package var offerDays: Int

    package init(
        count: Int, workshopsPerSession: Int, seats: Int, overbooking: Int = 0, joinMidSeries: Bool, offerDays: Int = 3
    ) {
        self.count = count
        self.workshopsPerSession = workshopsPerSession
        self.seats = seats
        self.overbooking = overbooking
        self.joinMidSeries = joinMidSeries
        self.offerDays = offerDays
    }
}

/// How the workshops of a session follow one another, in days and minutes.
package struct Rhythm: Sendable, Equatable {
    package var idealGap: Int
    /// At least 1: a session has one workshop a day.
    package var shortestGap: Int
    package var longestGap: Int
    /// Whether every gap must be whole weeks and the half-day stay the same.
    package var isRegular: Bool
    /// Days wished for between the starts of two consecutive sessions.
    package var wishedSpread: Int
    /// Minutes a trainer needs beside the journey between two venues on one day.
    package var trainerTurnaround: Int
    /// Minutes needed beside the journey to pack and unpack a kit.
    package var kitHandling: Int

    package init(
        idealGap: Int = 7, shortestGap: Int = 2, longestGap: Int = 14, isRegular: Bool = false,
        wishedSpread: Int = 21, trainerTurnaround: Int = 15, kitHandling: Int = 45
    ) {
        self.idealGap = idealGap
        self.shortestGap = shortestGap
        self.longestGap = longestGap
        self.isRegular = isRegular
        self.wishedSpread = wishedSpread
        self.trainerTurnaround = trainerTurnaround
        self.kitHandling = kitHandling
    }
}
