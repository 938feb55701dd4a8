package import Answers
package import Billing
package import Workshops

/// How a document is explained, from what it comes to down to presences and serials.
extension Sentence {
    /// What the document comes to, a line a step.
    package static func explained(_ explanation: InvoiceExplanation) -> [Sentence] {
        let fr = Wording(.french), en = Wording(.english)
        let all = explanation.document.sessions
        let gross = all.reduce(.zero) { $0 + $1.gross }, applied = all.reduce(.zero) { $0 + $1.applied }
        let owed = all.reduce(0) { $0 + $1.dueWorkshops }, passes = all.reduce(0) { $0 + $1.passes }
        let before = explanation.earlier.map { document in
            let amount = document.kind == .creditNote ? .zero - document.totals.due : document.totals.due
            return Sentence(
                fr: "Moins le document \(document.number) : \(fr.money(.zero - amount)).",
                en: "Less document \(document.number): \(en.money(.zero - amount)).")
        }
        let steps = [
            Sentence(
                fr: "\(fr.count(owed, "atelier dû", "ateliers dus")) : \(fr.money(gross)).",
                en: "\(en.count(owed, "workshop", "workshops")) owed: \(en.money(gross))."),
            Sentence(
                fr:
                    "\(fr.count(passes, "Pass compte", "Pass comptent")), à \(fr.money(explanation.tariff.faceValue)) : "
                    + "\(fr.money(.zero - applied)).",
                en: "\(en.count(passes, "pass counts", "passes count")), at \(en.money(explanation.tariff.faceValue)): "
                    + "\(en.money(.zero - applied))."),
        ]
        return [issued(explanation.document)] + steps + before
    }

    package static func explained(_ part: InvoiceExplanation.Part) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), price = part.price
        let before = part.before.map { earlier in
            (
                " ; le document d'avant disait \(fr.money(earlier.total))",
                "; the document before said \(en.money(earlier.total))"
            )
        }
        return Sentence(
            fr: "Session \(price.session) : \(fr.money(price.gross)) − \(fr.money(price.applied)) "
                + "= \(fr.money(price.total))\(before?.0 ?? "").",
            en: "Session \(price.session): \(en.money(price.gross)) − \(en.money(price.applied)) "
                + "= \(en.money(price.total))\(before?.1 ?? "").")
    }

    package static func explained(_ workshop: WorkshopEvidence) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let counted = workshop.passes.filter(\.counts).count
        let found = anomalies(of: nil, at: workshop)
        return Sentence(
            fr: "Atelier \(workshop.number), \(fr.longDate(workshop.day)) : \(workshop.state.words.french), "
                + (workshop.isOwed ? "dû" : "non dû") + ", \(fr.count(workshop.came, "venu", "venus")) "
                + "sur \(workshop.presences.count), \(fr.count(counted, "Pass", "Pass"))"
                + (found.french.isEmpty ? "." : " ; \(found.french)."),
            en: "Workshop \(workshop.number), \(en.longDate(workshop.day)): \(workshop.state.words.english), "
                + (workshop.isOwed ? "owed" : "not owed")
                + ", \(workshop.came) of \(workshop.presences.count) came, \(en.count(counted, "pass", "passes"))"
                + (found.english.isEmpty ? "." : "; \(found.english)."))
    }

    /// Where the registers did not agree about somebody, or about the whole workshop; empty where they did.
    package static func anomalies(of person: Int?, at workshop: WorkshopEvidence) -> Sentence {
        let found = workshop.anomalies.filter { $0.person == person }
        let words = { (language: Language) in
            found.map { anomaly in
                // Of a pass that was refused, nothing else has the serial.
                let isRefused = anomaly.anomaly.kind == .secondUse
                return anomaly.anomaly.words(Wording(language))
                    + (isRefused ? " (\(anomaly.serials.joined(separator: ", ")))" : "")
            }
        }
        return Sentence(fr: words(.french).joined(separator: " ; "), en: words(.english).joined(separator: "; "))
    }

    package static func explained(_ person: Int, at workshop: WorkshopEvidence) -> Sentence {
        let presence = workshop.presences.first { $0.person == person }?.presence.words
        let passes = workshop.passes.filter { $0.person == person }
        let serials = { (language: Language) in
            passes.map { $0.counts ? $0.serial : "\($0.serial) (\($0.outcome.words[language]))" }
                .joined(separator: ", ")
        }
        let found = anomalies(of: person, at: workshop)
        let none = Sentence(fr: "pas de Pass", en: "no pass")
        let absent = Sentence(fr: "pas sur la feuille", en: "not on the sheet")
        return Sentence(
            fr: "personne \(person), \((presence ?? absent).french) : "
                + (passes.isEmpty ? none.french : serials(.french))
                + (found.french.isEmpty ? "" : " ; \(found.french)"),
            en: "person \(person), \((presence ?? absent).english): "
                + (passes.isEmpty ? none.english : serials(.english))
                + (found.english.isEmpty ? "" : "; \(found.english)"))
    }
}

extension PassOutcome {
    package var words: Sentence {
        switch self {
        case .collected: Sentence(fr: "collecté", en: "collected")
        case .accepted: Sentence(fr: "accepté", en: "accepted")
        case .paid: Sentence(fr: "payé", en: "paid")
        case .rejectedByFault:
            Sentence(fr: "rejeté par la faute de l'organisme", en: "rejected by the provider's fault")
        case .rejectedWithoutFault: Sentence(fr: "rejeté sans faute", en: "rejected without fault")
        case .refused: Sentence(fr: "refusé", en: "refused")
        }
    }
}
