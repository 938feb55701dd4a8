package import Workshops

extension SeatNotice {
    /// What is said of a turn, in a word or two, to the office; of a word such as ``word`` gives.
    static func words(_ word: String) -> Sentence {
        switch word {
        case "offered": Sentence(fr: "une place est gardée", en: "a seat is kept")
        case "waiting": Sentence(fr: "en attente", en: "on the waiting list")
        case "withdrawn": Sentence(fr: "fin de l'attente", en: "end of the wait")
        default: Sentence(fr: "la place n'est plus gardée", en: "the seat is kept no more")
        }
    }

    /// The same of this one.
    package var words: Sentence { Self.words(word) }
}
