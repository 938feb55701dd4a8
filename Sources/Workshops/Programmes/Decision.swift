/// The decision that a programme carries out, and who is bound by it.
package struct Decision: Sendable, Equatable {
    /// The number of the deliberation, such as `DEL-2021-0022`.
    package var number: String
    package var date: CivilDate
    /// The day of its publication; nil when that is its date.
    package var published: CivilDate?
    package var budgetLine: String
    /// Who pays: the intercommunal body.
    package var commissioner: String
    /// Who trains: the labelled body that may collect passes.
    package var provider: String
    /// What the price includes, so that no extra line may be billed for it.
    package var includedInPrice: [String]
    /// On what a commune chooses the people it gives a chequebook to.
    package var eligibility: [String]
    /// Where people would have to go without these sessions.
    package var otherwise: [String]

    package init(
        number: String, date: CivilDate, budgetLine: String, commissioner: String, provider: String,
        includedInPrice: [String], eligibility: [String], otherwise: [String], published: CivilDate? = nil
    ) {
        self.number = number
        self.date = date
        self.published = published
        self.budgetLine = budgetLine
        self.commissioner = commissioner
        self.provider = provider
        self.includedInPrice = includedInPrice
        self.eligibility = eligibility
        self.otherwise = otherwise
    }
}
