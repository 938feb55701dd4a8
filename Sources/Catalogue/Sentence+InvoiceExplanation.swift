package import Answers
package import Billing
package import Workshops

/// How a document is explained, from what it comes to down to presences and serials.
extension Sentence {
    /// What the document comes to, a line a step.
    package static func explained(_ explanation: InvoiceExplanation) -> [Sentence] {
        [issued(explanation.document)] + explanation.steps.map { explained($0, explanation) } + [total(explanation)]
    }

    private static func explained(_ step: InvoiceExplanation.Step, _ explanation: InvoiceExplanation) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        switch step {
        case .workshops(let count, let amount):
            let tax = taxOfAmounts(explanation)
            return Sentence(
                fr: "\(fr.count(count, "atelier dû", "ateliers dus")) : \(fr.money(amount))\(tax.french).",
                en: "\(en.count(count, "workshop", "workshops")) owed: \(en.money(amount))\(tax.english).")
        case .passes(let count, let worth, let amount):
            let value = passes(count, worth: worth, explanation.tariff.faceValue)
            let isWhole = worth + amount == .zero
            let limit = isWhole ? Sentence(fr: "", en: "") : ruleOfPasses(explanation.tariff.rule)
            return Sentence(
                fr: value.french + (isWhole ? "" : " ; on en déduit, \(limit.french)") + " : \(fr.money(amount)).",
                en: value.english + (isWhole ? "" : "; taken off, \(limit.english)") + ": \(en.money(amount)).")
        case .earlier(let kind, let number, let amount):
            let name = documentName(kind, number)
            return Sentence(
                fr: "\(kind == .creditNote ? "Plus" : "Moins") \(name.french) : \(fr.money(amount)).",
                en: "\(kind == .creditNote ? "Plus" : "Less") \(name.english): \(en.money(amount)).")
        case .tax(let amount):
            return Sentence(
                fr: "\(vatTotal.french) : \(fr.money(amount)).", en: "\(vatTotal.english): \(en.money(amount)).")
        }
    }

    /// Passes that count, at one value where all have it.
    private static func passes(_ count: Int, worth: Money, _ faceValue: Money) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let isOne = faceValue * count == worth
        return Sentence(
            fr: fr.count(count, "Pass compte", "Pass comptent")
                + (isOne ? ", à \(fr.money(faceValue))" : ", pour \(fr.money(worth))"),
            en: en.count(count, "pass counts", "passes count")
                + (isOne ? ", at \(en.money(faceValue))" : ", worth \(en.money(worth))"))
    }

    /// Said of an amount of the agreement where tax is charged.
    private static func taxOfAmounts(_ explanation: InvoiceExplanation) -> Sentence {
        guard explanation.tariff.vat.isCharged else { return Sentence(fr: "", en: "") }
        return explanation.tariff.amounts == .net
            ? Sentence(fr: " hors taxes", en: " without tax") : Sentence(fr: " TVA comprise", en: " with VAT")
    }

    private static func total(_ explanation: InvoiceExplanation) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), kind = explanation.document.kind
        let tax = explanation.document.totals.vat
        let isWithin = explanation.tariff.amounts == .gross && tax > .zero
        return Sentence(
            fr: "Total : \(fr.money(explanation.total))" + (isWithin ? ", dont TVA \(fr.money(tax))" : "")
                + (kind == .creditNote ? " ; l'avoir le rend." : "."),
            en: "Total: \(en.money(explanation.total))" + (isWithin ? ", of which VAT \(en.money(tax))" : "")
                + (kind == .creditNote ? "; the credit note gives it back." : "."))
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
