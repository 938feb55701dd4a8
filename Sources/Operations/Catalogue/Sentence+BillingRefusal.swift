import Billing
import Workshops

extension BillingRefusal {
    package var code: String {
        switch self {
        case .unusable: "price-unusable"
        case .impossible: "price-out-of-bounds"
        }
    }

    package var sentence: Sentence {
        switch self {
        case .unusable:
            Sentence(
                fr: "Le prix ne peut pas être calculé ; corrigez le fichier puis recommencez.",
                en: "The price cannot be computed; correct the file and try again.")
        case .impossible(.outOfRange(let quantity, let number, let range)):
            Sentence(
                fr: "Le prix ne peut pas être calculé : \(quantity.words.french) va "
                    + "de \(range.lowerBound) à \(range.upperBound) ; \(number) est en dehors.",
                en: "The price cannot be computed: \(quantity.words.english) goes "
                    + "from \(range.lowerBound) to \(range.upperBound); \(number) is outside.")
        case .impossible(.floorAboveBase(let floor, let base)):
            ProgrammeProblem.floorAboveBase(floor: floor, base: base).sentence
        case .impossible(.serialCount(let count, let serials)):
            PriceFileProblem.serialCount(count: count, serials: serials).sentence
        }
    }
}

extension BillingQuantity {
    fileprivate var words: Sentence {
        switch self {
        case .base: Sentence(fr: "le prix de base, en centimes", en: "the base price, in cents")
        case .floor: Sentence(fr: "le prix plancher, en centimes", en: "the floor price, in cents")
        case .faceValue: Sentence(fr: "la valeur d'un Pass, en centimes", en: "the face value of a pass, in cents")
        case .sessions: Sentence(fr: "le nombre de sessions", en: "the number of sessions")
        case .workshopsPerSession:
            Sentence(fr: "le nombre d'ateliers par session", en: "the number of workshops a session")
        case .seats: Sentence(fr: "le nombre de places", en: "the number of seats")
        case .passesPerChequebook:
            Sentence(fr: "le nombre de Pass par chéquier", en: "the number of passes a chequebook")
        case .session: Sentence(fr: "le numéro de la session", en: "the number of the session")
        case .workshop: Sentence(fr: "le numéro de l'atelier", en: "the number of the workshop")
        case .passes: Sentence(fr: "le nombre de Pass", en: "the number of passes")
        case .issued: Sentence(fr: "ce qui est déjà facturé, en centimes", en: "what was invoiced before, in cents")
        }
    }
}
