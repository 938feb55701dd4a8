/// A commune that gives chequebooks to people who live in it.
package struct Commune: Sendable, Equatable {
    package var name: String
    /// The spelling of the decision, when it differs from the commune's own.
    package var nameInDecision: String?
    package var chequebooks: Int
    /// Minutes by road to each venue, by venue; nearness decides who is invited where.
    package var minutes: [Identifier: Int]

    package init(name: String, nameInDecision: String?, chequebooks: Int, minutes: [Identifier: Int]) {
        self.name = name
        self.nameInDecision = nameInDecision
        self.chequebooks = chequebooks
        self.minutes = minutes
    }
}

/// The passes that were ordered, and how the communes answered.
package struct PassOrder: Sendable, Equatable {
    package var ordered: Int
    package var passesPerChequebook: Int
    package var chequebooks: Int
    /// Chequebooks kept aside for justified additional requests.
    package var reserve: Int
    /// The month in which they came, `2020-09`.
    package var received: String
    package var answers: Answers
    /// The last day on which they can be used; nil when they do not say.
    package var expires: CivilDate?
    /// How their issuer writes serials; empty when any will do.
    package var serials: [SerialPattern]

    /// How many communes had answered, and what, on a day.
    package struct Answers: Sendable, Equatable {
        package var date: CivilDate
        package var confirmed: Int
        package var declined: Int
        package var silent: Int

        package init(date: CivilDate, confirmed: Int, declined: Int, silent: Int) {
            self.date = date
            self.confirmed = confirmed
            self.declined = declined
            self.silent = silent
        }
    }

    package init(
        ordered: Int, passesPerChequebook: Int, chequebooks: Int, reserve: Int, received: String, answers: Answers,
        expires: CivilDate? = nil, serials: [SerialPattern] = []
    ) {
        self.ordered = ordered
        self.passesPerChequebook = passesPerChequebook
        self.chequebooks = chequebooks
        self.reserve = reserve
        self.received = received
        self.answers = answers
        self.expires = expires
        self.serials = serials
    }
}
