package import Answers

extension Remedy.Blank {
    /// What stands in a command for what only the reader knows.
    package var word: Sentence {
        switch self {
        case .commune: Sentence(fr: "COMMUNE", en: "COMMUNE")
        case .count: Sentence(fr: "NOMBRE", en: "COUNT")
        case .day: Sentence(fr: "JOUR", en: "DAY")
        case .days: Sentence(fr: "JOURS", en: "DAYS")
        case .file: Sentence(fr: "FICHIER", en: "FILE")
        case .key: Sentence(fr: "NOM", en: "NAME")
        case .letter: Sentence(fr: "LETTRE", en: "LETTER")
        case .letters: Sentence(fr: "LETTRES", en: "LETTERS")
        case .messages: Sentence(fr: "NUMÉROS", en: "NUMBERS")
        case .month: Sentence(fr: "MOIS", en: "MONTH")
        case .name: Sentence(fr: "NOM", en: "NAME")
        case .people: Sentence(fr: "PERSONNES", en: "PEOPLE")
        case .person: Sentence(fr: "PERSONNE", en: "PERSON")
        case .reason: Sentence(fr: "RAISON", en: "REASON")
        case .serials: Sentence(fr: "NUMÉROS", en: "SERIALS")
        case .session: Sentence(fr: "SESSION", en: "SESSION")
        case .telephone: Sentence(fr: "TÉLÉPHONE", en: "TELEPHONE")
        case .theme: Sentence(fr: "THÈME", en: "THEME")
        case .workshop: Sentence(fr: "ATELIER", en: "WORKSHOP")
        case .yesOrNo: Sentence(fr: "OUI", en: "YES")
        }
    }
}
