import Answers
import Scheduling
import Workshops

extension PlacementRefusal {
    package var code: String {
        switch self {
        case .nobodyToPlace: "nobody-to-place"
        case .proposalChanged: "proposal-changed"
        case .notProposed: "not-proposed"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .nobodyToPlace:
            Sentence(
                fr: "Personne n'est à placer : chacun a une place, ou n'est pas éligible.",
                en: "There is nobody to place: all have a seat, or are not eligible.")
        case .proposalChanged(let name):
            Sentence(
                fr: "La proposition \(name) ne vaut plus : quelque chose a changé depuis ; rien n'a été enregistré. "
                    + "Relisez la nouvelle.",
                en: "Proposal \(name) holds no longer: something has changed since; nothing was stored. "
                    + "Read the new one.")
        case .notProposed(let people):
            Sentence(
                fr: "La proposition ne donne pas de place à \(fr.list(people.map(String.init))) ; "
                    + "rien n'a été enregistré.",
                en: "The proposal gives no seat to \(en.list(people.map(String.init))); nothing was stored.")
        }
    }
}
