/// How a commune stands towards the programme: its answer, its agreement, its chequebooks.
package struct CommuneStanding: Sendable, Equatable {
    /// Whether it takes the chequebooks that the decision allots to it.
    package enum Answer: String, Sendable, CaseIterable {
        case confirmed, declined, silent
    }

    /// Whether the treasury wants an imprest account (*régie d'avances*) of who gives out chequebooks.
    package enum ImprestAccount: String, Sendable, CaseIterable {
        case needed, dispensed
        case toCheck = "to-check"
    }

    package var commune: String
    /// Chequebooks that the decision allots.
    package var allotted: Int
    package var answer: Answer
    /// The day of the answer; nil while it is silent.
    package var answered: CivilDate?
    /// The day on which it signed the mandate agreement (*convention de mandat*); nil before.
    package var mandate: CivilDate?
    package var imprestAccount: ImprestAccount
    /// The numbers of the chequebooks that it has.
    package var chequebooks: [Int]

    package init(
        commune: String, allotted: Int, answer: Answer = .silent, answered: CivilDate? = nil, mandate: CivilDate? = nil,
        imprestAccount: ImprestAccount = .toCheck, chequebooks: [Int]
    ) {
        self.commune = commune
        self.allotted = allotted
        self.answer = answer
        self.answered = answered
        self.mandate = mandate
        self.imprestAccount = imprestAccount
        self.chequebooks = chequebooks
    }
}

/// Chequebooks that went from the reserve to a commune or back, and why.
package struct ChequebookMovement: Sendable, Equatable {
    package var commune: String
    package var numbers: [Int]
    /// Whether they went back to the reserve.
    package var isReturn: Bool
    package var date: CivilDate
    package var reason: String

    package init(commune: String, numbers: [Int], isReturn: Bool, date: CivilDate, reason: String) {
        self.commune = commune
        self.numbers = numbers
        self.isReturn = isReturn
        self.date = date
        self.reason = reason
    }
}
