package import Workshops

/// What can be said of somebody who registers: an option of the terminal, a column of a table.
package enum PersonField: String, Sendable, CaseIterable {
    case familyName = "name"
    case givenName = "given"
    case commune, email, telephone
    /// Where letters go.
    case postalAddress = "address"
    case availability = "available"
    case wishes
    case longestWay = "way"
    case referrer = "referred-by"
    /// Who comes with whom: rows of a table with the same text.
    case party = "with"
    case difficulty
    case modestIncome = "modest-income"
    case motivation
    case attestedBy = "attested-by"
    case attestedOn = "attested-on"
    case exemption

    /// The fact that it attests.
    package var fact: EligibilityFact? { EligibilityFact(rawValue: rawValue) }
}

/// Something wrong with one of the things that are said of somebody.
package enum PersonProblem: Sendable, Equatable {
    case missing(PersonField)
    case tooLong(PersonField, octets: Int, limit: Int)
    case hiddenCharacter(PersonField, HiddenCharacter)
    case unknownCommune(String, nearest: String?)
    /// More than one commune is written so.
    case ambiguousCommune(String, [String])
    case notAnEmail(String)
    case notATelephone(String)
    case notAPostalAddress(String)
    case notHalfDays(String)
    case notMinutes(String)
    case notAReferrer(String)
    case notYesOrNo(PersonField, String)
    case notADate(String)
    case dateAhead(CivilDate)
    case unknownCompanion(Int)
}

extension PersonProblem {
    package var remedies: [Remedy] {
        switch self {
        case .unknownCommune(_, nil): [.communes]
        case .unknownCompanion: [.people]
        default: []
        }
    }
}
