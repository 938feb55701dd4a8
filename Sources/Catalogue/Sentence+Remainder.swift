import Answers
import Workshops

/// What stays of somebody who was erased.
extension Remainder {
    /// The kebab-case name by which scripts know it.
    package var code: String {
        switch self {
        case .records: "records"
        case .name(let place, _): "name-in-\(place.rawValue)"
        case .messages: "messages-handed-over"
        case .cancellations: "cancellations-waiting"
        case .copies: "copies"
        }
    }

    /// How many there are; nil where nobody knows.
    package var count: Int? {
        switch self {
        case .records, .copies: nil
        case .name(_, let count), .messages(let count), .cancellations(let count): count
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .records(let person):
            Sentence(
                fr:
                    "Ce qui se compte, sous le numéro \(person) : commune, qui oriente, attestations, places, présences, "
                    + "niveaux et Pass avec leurs numéros de série.",
                en:
                    "What is counted, under number \(person): commune, who refers, attestations, seats, presences, levels, "
                    + "and passes with their serials.")
        case .name(let place, let count):
            Sentence(
                fr: "\(place.words(count).french), où le nom, l'adresse ou le téléphone se lit encore."
                    + (place.advice.map { " \($0.french)" } ?? ""),
                en: "\(place.words(count).english) in which the name, the address or the telephone can still be read."
                    + (place.advice.map { " \($0.english)" } ?? ""))
        case .messages(let count):
            Sentence(
                fr: "\(fr.count(count, "message déjà remis", "messages déjà remis")) : qui les a reçus les garde.",
                en: "\(en.count(count, "message", "messages")) handed over already: whoever received them has them.")
        case .cancellations(let count):
            Sentence(
                fr:
                    "\(fr.count(count, "annulation à remettre", "annulations à remettre")), pour que l'agenda de la personne "
                    + "n'attende plus rien : l'adresse s'efface une fois le tout noté comme parti.",
                en:
                    "\(en.count(count, "cancellation", "cancellations")) to hand over, so that the person's calendar expects "
                    + "nothing any more: the address is erased once they are recorded as sent.")
        case .copies:
            Sentence(
                fr:
                    "Les copies de la base faites avant, ce qu'une restauration a mis de côté et les tableaux exportés : "
                    + "effacez-les aussi.",
                en:
                    "Copies of the database made before, what a restoration set aside, and exported tables: erase them, too."
            )
        }
    }
}

extension Remainder.Place {
    /// So many entries of this kind.
    fileprivate func words(_ count: Int) -> Sentence {
        let (fr, en) = nouns
        return Sentence(
            fr: Wording(.french).count(count, fr.0, fr.1), en: Wording(.english).count(count, en.0, en.1))
    }

    /// One and several, in both languages.
    private var nouns: (fr: (String, String), en: (String, String)) {
        switch self {
        case .audit: (("ligne du journal", "lignes du journal"), ("row of the audit", "rows of the audit"))
        case .documents:
            (
                ("pièce d'un document établi", "pièces de documents établis"),
                ("part of an issued document", "parts of issued documents")
            )
        case .people:
            (
                ("ligne d'autres personnes", "lignes d'autres personnes"),
                ("entry of other people", "entries of other people")
            )
        case .seats:
            (
                ("place d'une autre personne", "places d'autres personnes"),
                ("seat of somebody else", "seats of other people")
            )
        case .sheets: (("feuille de présence", "feuilles de présence"), ("attendance sheet", "attendance sheets"))
        case .workshops:
            (("session ou atelier", "sessions ou ateliers"), ("session or workshop", "sessions or workshops"))
        case .passes: (("mouvement de Pass", "mouvements de Pass"), ("movement of passes", "movements of passes"))
        case .chequebooks:
            (
                ("mouvement de chéquiers", "mouvements de chéquiers"),
                ("movement of chequebooks", "movements of chequebooks")
            )
        case .claims:
            (
                ("demande de contre-paiement", "demandes de contre-paiement"),
                ("counter-payment claim", "counter-payment claims")
            )
        case .assessments:
            (
                ("évaluation d'une autre personne", "évaluations d'autres personnes"),
                ("assessment of somebody else", "assessments of other people")
            )
        case .messages: (("message à d'autres", "messages à d'autres"), ("message to others", "messages to others"))
        case .programme:
            (("ligne du programme", "lignes du programme"), ("line of the programme", "lines of the programme"))
        }
    }

    /// Why they stay, or what to do about them.
    fileprivate var advice: Sentence? {
        switch self {
        case .audit:
            Sentence(
                fr: "C'est qui a agi, ou le nom donné à une demande ; le journal ne s'efface pas.",
                en: "It is who acted, or the name that was given to a request; the audit is never erased.")
        case .documents:
            Sentence(
                fr: "Un document établi ne change plus.", en: "A document that was issued never changes.")
        case .people, .programme:
            Sentence(
                fr: "C'est peut-être quelqu'un du même nom ; corrigez sinon.",
                en: "It may be somebody of the same name; correct them otherwise.")
        case .seats, .sheets, .workshops, .passes, .chequebooks, .claims, .assessments, .messages: nil
        }
    }
}
