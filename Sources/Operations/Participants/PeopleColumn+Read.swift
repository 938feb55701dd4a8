import Answers
import Catalogue
import Scheduling
import Workshops

extension PeopleColumn {
    /// The column that is called so, in French or English.
    init?(_ title: String) {
        guard let column = Self.byTitle[Self.key(title)] else { return nil }
        self = column
    }

    /// The column that was probably meant.
    static func nearest(to title: String) -> PeopleColumn? {
        key(title).nearest(among: byTitle.keys.sorted()).flatMap { byTitle[$0] }
    }

    /// A title without accents, case, and all that is no letter or digit; what is in brackets explains only.
    private static func key(_ title: String) -> String {
        let words = FoldedText(String(title.prefix { $0 != "(" })).text.unicodeScalars
        return String(String.UnicodeScalarView(words.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
    }

    private static let byTitle: [String: PeopleColumn] = {
        var columns: [String: PeopleColumn] = [:]
        for column in allCases {
            let titles = [column.title.french, column.title.english] + column.otherTitles
            for title in titles { columns[key(title)] = column }
        }
        return columns
    }()

    /// What else people call it.
    private var otherTitles: [String] {
        switch self {
        case .number: ["N°", "Num", "No", "Numéro de personne", "Person"]
        case .session, .place: []
        case .state: ["Statut", "Status"]
        case .field(let field): [field.rawValue] + field.otherTitles
        }
    }
}

extension PersonField {
    fileprivate var otherTitles: [String] {
        switch self {
        case .familyName: ["Nom de famille", "Noms", "Last name", "Surname", "Family name"]
        case .givenName: ["Prénoms", "First name", "Forename"]
        case .commune: ["Ville", "Commune de résidence", "Town", "City", "Municipality"]
        case .email: ["Mail", "Mél", "Adresse mail", "Adresse e-mail", "Adresse électronique", "E-mail address"]
        case .telephone:
            ["Tél.", "Mobile", "Portable", "Numéro de téléphone", "Téléphone portable", "Phone", "Phone number"]
        case .postalAddress: ["Adresse", "Address", "Mailing address"]
        case .availability: ["Disponibilité", "Dispo", "Dispos", "Disponible", "Availabilities"]
        case .wishes: ["Souhait", "Préférences", "Wish", "Preferences"]
        case .longestWay: ["Trajet", "Trajet max", "Temps de trajet", "Longest journey", "Travel time"]
        case .referrer: ["Orientation", "Orienté", "Prescripteur", "Referrer"]
        case .party: ["Vient avec", "Ensemble", "Comes with", "Together"]
        case .difficulty: ["Difficulté numérique", "En difficulté"]
        case .modestIncome: ["Revenu modeste", "Modest incomes"]
        case .motivation: ["Motivé"]
        case .attestedBy: ["Attestation par", "Attested"]
        case .attestedOn: ["Date d'attestation", "Date de l'attestation", "Attestation date"]
        case .exemption: ["Motif de dérogation", "Exempted"]
        }
    }
}
