package import Billing
package import Workshops

/// What the evidence of a document says around its tables.
extension Sentence {
    package static func annexTitle(_ kind: InvoiceProposal.Kind, _ number: InvoiceNumber) -> Sentence {
        let name = documentName(kind, number)
        return Sentence(fr: "Annexe : preuves de \(name.french)", en: "Annex: evidence of \(name.english)")
    }

    /// A document with its article: `la facture 2021-0001`.
    static func documentName(_ kind: InvoiceProposal.Kind, _ number: InvoiceNumber) -> Sentence {
        let words = kind.words
        let article = kind == .creditNote ? "l'" : "la "
        return Sentence(fr: "\(article)\(words.french) \(number)", en: "\(words.english) \(number)")
    }

    package static let annexIntroduction = Sentence(
        fr:
            "Ce que les registres disaient quand le document a été établi : chaque atelier, dû ou non, qui y est venu, "
            + "quels Pass y ont été donnés et ce qui ne concorde pas. Les personnes ne sont pas nommées ; "
            + "elles sont désignées par leurs initiales d'aujourd'hui et par leur numéro dans le programme.",
        en: "What the records said when the document was issued: each workshop, owed or not, who came to it, which "
            + "passes were given there, and what does not agree. Nobody is named: people have their initials of "
            + "today, and their number in the programme.")

    /// Why a document was issued, and of which workshops nothing was marked then.
    package static func annexReason(_ reason: String, unmarked: [WorkshopNumber]) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), numbers = unmarked.map(\.description)
        return switch numbers.count {
        case 0:
            Sentence(
                fr: "Établi avec ces mots : \(fr.quoted(reason)).", en: "Issued with these words: \(en.quoted(reason))."
            )
        case 1:
            Sentence(
                fr: "Établi bien que l'atelier \(numbers[0]) ne soit pas noté : \(fr.quoted(reason)).",
                en: "Issued although workshop \(numbers[0]) was not marked: \(en.quoted(reason)).")
        default:
            Sentence(
                fr: "Établi bien que les ateliers \(fr.list(numbers)) ne soient pas notés : \(fr.quoted(reason)).",
                en: "Issued although workshops \(en.list(numbers)) were not marked: \(en.quoted(reason)).")
        }
    }

    package static func annexSession(_ number: Int) -> Sentence {
        Sentence(fr: "Session \(number)", en: "Session \(number)")
    }

    package static let annexColumns = [
        Sentence(fr: "Atelier", en: "Workshop"), Sentence(fr: "Personne", en: "Person"),
        Sentence(fr: "Présence", en: "Presence"), Sentence(fr: "Pass (numéros de série)", en: "Passes (serials)"),
        Sentence(fr: "Anomalie", en: "Anomaly"),
    ]

    /// How many anomalies there are, in all and of each kind.
    package static func annexAnomalies(_ anomalies: [Anomaly]) -> Sentence {
        guard !anomalies.isEmpty else {
            return Sentence(fr: "Les Pass et les présences concordent.", en: "The passes and the presences agree.")
        }
        let fr = Wording(.french).count(anomalies.count, "anomalie", "anomalies")
        let en = Wording(.english).count(anomalies.count, "anomaly", "anomalies")
        let all = [
            Sentence(fr: "\(fr) entre les Pass et les présences.", en: "\(en) between passes and presences.")
        ]
        let sentences = all + kinds(of: anomalies)
        return Sentence(
            fr: sentences.map(\.french).joined(separator: " "), en: sentences.map(\.english).joined(separator: " "))
    }

    /// When a workshop was, what became of it, and what it counts for; a line each.
    package static func annexWorkshop(_ workshop: WorkshopEvidence) -> [Sentence] {
        let fr = Wording(.french), en = Wording(.english), state = workshop.state.words
        let counted = workshop.passes.filter(\.counts).count
        return [
            Sentence(fr: fr.fullDate(workshop.day), en: en.fullDate(workshop.day)),
            Sentence(
                fr: "\(state.french), \(workshop.isOwed ? "dû" : "non dû")",
                en: "\(state.english), \(workshop.isOwed ? "owed" : "not owed")"),
            Sentence(
                fr: "\(fr.count(workshop.came, "présent", "présents")), \(fr.count(counted, "Pass", "Pass"))",
                en: "\(workshop.came) present, \(en.count(counted, "pass", "passes"))"),
        ]
    }

    package static let annexSums = Sentence(fr: "Récapitulatif", en: "Summary")
    package static let annexSumColumns = [
        Sentence(fr: "Session", en: "Session"), Sentence(fr: "Ateliers dus", en: "Workshops owed"),
        Sentence(fr: "Prix", en: "Price"), Sentence(fr: "Pass comptés", en: "Passes counted"),
        Sentence(fr: "Contre-valeur", en: "Counter-value"), Sentence(fr: "Total", en: "Total"),
    ]
    package static let annexAllSessions = Sentence(fr: "Toutes", en: "All")

    package static func annexEarlier(_ kind: InvoiceProposal.Kind, _ number: InvoiceNumber) -> Sentence {
        Sentence(
            fr: "Document d'avant : \(kind.words.french) \(number)",
            en: "Document before: \(kind.words.english) \(number)")
    }

    package static let annexTaxWithin = Sentence(fr: "dont TVA", en: "of which VAT")
    package static let annexFingerprint = Sentence(
        fr: "Empreinte (SHA-256) de ces preuves et des fichiers du document, gardée avec lui :",
        en: "Fingerprint (SHA-256) of this evidence and of the files of the document, kept with it:")
}
