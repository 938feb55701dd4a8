/// On what a commune chooses the people to whom it gives a chequebook.
///
/// The criteria of the decision; only yes or no is kept of each, never a figure.
package enum EligibilityFact: String, Sendable, CaseIterable {
    /// An evident difficulty with digital tools.
    case difficulty
    case modestIncome = "modest-income"
    case motivation
}

/// That somebody vouches for a fact, or says that it is not so.
package struct Attestation: Sendable, Hashable {
    package var fact: EligibilityFact
    package var holds: Bool
    /// Who says so: an officer of the commune or of its social action centre.
    package var author: String
    package var date: CivilDate

    package init(_ fact: EligibilityFact, holds: Bool, author: String, date: CivilDate) {
        self.fact = fact
        self.holds = holds
        self.author = author
        self.date = date
    }
}

/// That somebody may come although a fact is not attested: the commune keeps its free appreciation.
package struct Exemption: Sendable, Hashable {
    package var reason: String
    package var author: String
    package var date: CivilDate

    package init(reason: String, author: String, date: CivilDate) {
        self.reason = reason
        self.author = author
        self.date = date
    }
}

extension Participant {
    /// What nobody vouches for, or is said not to be so; nothing when an exemption was granted.
    package var missingFacts: [EligibilityFact] {
        guard exemption == nil else { return [] }
        return EligibilityFact.allCases.filter { fact in !attestations.contains { $0.fact == fact && $0.holds } }
    }
}
