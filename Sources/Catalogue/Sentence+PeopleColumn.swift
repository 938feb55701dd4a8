import Answers
import Calendars
import Workshops

extension PeopleColumn {
    /// What stands above it.
    package var title: Sentence {
        switch self {
        case .number: Sentence(fr: "Numéro", en: "Number")
        case .session: Sentence(fr: "Session", en: "Session")
        case .place: Sentence(fr: "Place", en: "Seat")
        case .state: Sentence(fr: "État", en: "State")
        case .field(let field): field.title
        }
    }
}

extension PersonField {
    /// What stands above its column in a table.
    package var title: Sentence {
        switch self {
        case .familyName: Sentence(fr: "Nom", en: "Name")
        case .givenName: Sentence(fr: "Prénom", en: "Given name")
        case .commune: Sentence(fr: "Commune", en: "Commune")
        case .email: Sentence(fr: "Courriel", en: "E-mail")
        case .telephone: Sentence(fr: "Téléphone", en: "Telephone")
        case .postalAddress: Sentence(fr: "Adresse postale", en: "Postal address")
        case .availability: Sentence(fr: "Disponibilités", en: "Availability")
        case .wishes: Sentence(fr: "Souhaits", en: "Wishes")
        case .longestWay: Sentence(fr: "Trajet maximal", en: "Longest way")
        case .referrer: Sentence(fr: "Orienté par", en: "Referred by")
        case .party: Sentence(fr: "Avec", en: "With")
        case .difficulty: Sentence(fr: "Difficulté", en: "Difficulty")
        case .modestIncome: Sentence(fr: "Revenus modestes", en: "Modest income")
        case .motivation: Sentence(fr: "Motivation", en: "Motivation")
        case .attestedBy: Sentence(fr: "Attesté par", en: "Attested by")
        case .attestedOn: Sentence(fr: "Attesté le", en: "Attested on")
        case .exemption: Sentence(fr: "Dérogation", en: "Exemption")
        }
    }
}
