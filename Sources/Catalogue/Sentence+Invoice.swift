package import Answers
package import Billing
package import Workshops

/// What invoices and credit notes say, and what is said of them.
extension Sentence {
    // MARK: The command

    package static let invoiceAbstract = Sentence(
        fr: "Établir les factures et les avoirs, et les retrouver.",
        en: "Issue invoices and credit notes, and find them.")
    package static let invoiceDraftAbstract = Sentence(
        fr: "Montrer ce qui serait facturé maintenant, et ce qui l'empêche.",
        en: "Show what would be invoiced now, and what stands in the way.")
    package static let invoiceIssueAbstract = Sentence(
        fr: "Établir le document dû, avec son numéro ; il ne change plus.",
        en: "Issue the document that is owed, with its number; it changes no more.")
    package static let invoiceListAbstract = Sentence(
        fr: "Montrer les documents établis.", en: "Show the documents that were issued.")
    package static let invoicePrintAbstract = Sentence(
        fr: "Redonner un document tel qu'il a été établi, en XML ou en HTML.",
        en: "Give a document again as it was issued, as XML or HTML.")
    package static let explainInvoiceAbstract = Sentence(
        fr: "Expliquer un document, ou une de ses lignes, jusqu'aux présences et aux Pass.",
        en: "Explain a document, or one of its lines, down to presences and passes.")
    package static let invoiceHelp = Sentence(
        fr: "Le numéro du document : 2021-0001.", en: "The number of the document: 2021-0001.")
    package static let invoiceLineHelp = Sentence(
        fr: "La ligne, à partir de 1.", en: "The line, from 1.")
    package static let invoiceUpToHelp = Sentence(
        fr: "Pour un acompte : la dernière session facturée.",
        en: "For an instalment: the last session that is invoiced.")
    package static let invoiceDueHelp = Sentence(
        fr: "Le dernier jour pour payer, quand il est connu.", en: "The last day to pay, when it is known.")
    package static let invoiceReasonHelp = Sentence(
        fr: "Pourquoi facturer alors qu'un atelier n'est pas noté.",
        en: "Why to invoice although a workshop is not marked.")
    package static let invoiceSyntaxHelp = Sentence(
        fr: "La syntaxe du XML : fr ou chorus-legacy ; sinon celle du programme.",
        en: "The syntax of the XML: fr or chorus-legacy; otherwise that of the programme.")
    package static let invoiceAnnexHelp = Sentence(
        fr: "Ses preuves, à imprimer : ateliers, présences et Pass, en HTML, sans nom.",
        en: "Its evidence, to print: workshops, presences and passes, as HTML, without names.")
    package static let invoiceHTMLHelp = Sentence(
        fr: "La page à lire et à imprimer, en HTML.", en: "The page to read and print, as HTML.")

    package static func issued(_ document: IssuedInvoice) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), kind = document.kind.words
        return Sentence(
            fr: "\(kind.french.capitalizedFirst) \(document.number) : \(fr.money(document.totals.due)), "
                + "le \(fr.longDate(document.day)).",
            en: "\(kind.english.capitalizedFirst) \(document.number): \(en.money(document.totals.due)), "
                + "on \(en.longDate(document.day)).")
    }

    package static let nothingIssued = Sentence(fr: "Aucun document n'est établi.", en: "No document was issued.")

    package static func proposed(_ draft: InvoiceDraft) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        guard let proposal = draft.proposal else {
            return Sentence(fr: "Rien n'est à facturer.", en: "Nothing is to be invoiced.")
        }
        return Sentence(
            fr: "À établir : \(proposal.kind.words.french) de \(fr.money(proposal.totals.due)).",
            en: "To issue: \(proposal.kind.words.english) of \(en.money(proposal.totals.due)).")
    }

    package static func unmarked(_ workshops: [WorkshopNumber]) -> Sentence? {
        guard !workshops.isEmpty else { return nil }
        let names = workshops.map(\.description)
        guard names.count > 1 else {
            return Sentence(
                fr: "Ni tenu ni annulé : \(names[0]) ; il n'est pas facturé.",
                en: "Neither held nor called off: \(names[0]); it is not invoiced.")
        }
        return Sentence(
            fr: "Ni tenus ni annulés : \(Wording(.french).list(names)) ; ils ne sont pas facturés.",
            en: "Neither held nor called off: \(Wording(.english).list(names)); they are not invoiced.")
    }

    // MARK: The document

    package static func sessionLine(_ session: Int, in town: String?) -> Sentence {
        let place = town.map { " – \($0)" } ?? ""
        return Sentence(fr: "Session \(session)\(place)", en: "Session \(session)\(place)")
    }

    package static func workshopsOwed(_ count: Int) -> Sentence {
        Sentence(
            fr: Wording(.french).count(count, "atelier dû", "ateliers dus"),
            en: Wording(.english).count(count, "workshop owed", "workshops owed"))
    }

    /// Why an amount is taken off: one line, which says where fewer passes of a session count than were taken off before.
    package static func passesTakenOff(_ proposal: InvoiceProposal, _ rule: Tariff.Rule) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let more = proposal.passes.filter { $0.count > 0 }, fewer = proposal.passes.filter { $0.count < 0 }
        let count = more.reduce(0) { $0 + $1.count }
        let less = fewer.map { (-$0.count, $0.session) }
        let passes = Sentence(
            fr: (["\(fr.grouped(count)) Pass Numériques"] + less.map { "moins \($0) de la session \($1)" })
                .joined(separator: ", "),
            en: (["\(en.grouped(count)) Pass Numériques"] + less.map { "less \($0) of session \($1)" })
                .joined(separator: ", "))
        guard !proposal.isWorthTakenOff else {
            return Sentence(fr: "Contre-valeur de \(passes.french)", en: "Counter-value of \(passes.english)")
        }
        let limit = ruleOfPasses(rule)
        return Sentence(
            fr: "Déduction pour \(passes.french), \(limit.french)",
            en: "Deduction for \(passes.english), \(limit.english)")
    }

    /// Why what is taken off for passes is not what they are worth.
    static func ruleOfPasses(_ rule: Tariff.Rule) -> Sentence {
        switch rule {
        case .linear: Sentence(fr: "jusqu'au prix plancher", en: "down to the floor price")
        case .allOrNothing:
            Sentence(
                fr: "selon que toutes les places ont donné leur chéquier entier",
                en: "by whether every seat has given its whole chequebook")
        case .allOrNothingPerSession:
            Sentence(
                fr: "selon les sessions dont toutes les places ont donné leur chéquier entier",
                en: "by the sessions of which every seat has given its whole chequebook")
        }
    }

    package static func differenceLine(_ kind: InvoiceProposal.Kind, _ preceding: InvoiceNumber?) -> Sentence {
        let number = preceding?.description ?? ""
        return kind == .creditNote
            ? Sentence(fr: "Avoir sur la facture \(number)", en: "Credit on invoice \(number)")
            : Sentence(fr: "Complément à la facture \(number)", en: "Supplement to invoice \(number)")
    }

    /// Which sessions a difference is about, and what it is the difference of, without tax, as its amount is.
    package static func difference(of draft: InvoiceDraft, in sessions: [Int]) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), price = draft.price, numbers = sessions.map(String.init)
        let owed = price.payable - price.vat, before = IssuedAmounts(draft.issued).net
        let isTaxed = draft.tariff.vat.isCharged
        return Sentence(
            fr: "Porte sur \(sessions.count == 1 ? "la session" : "les sessions") \(fr.list(numbers)). "
                + "Dû en tout pour \(fr.count(price.dueWorkshops, "atelier", "ateliers")) "
                + "et \(fr.count(price.passes, "Pass", "Pass")) : \(fr.money(owed))\(isTaxed ? " hors taxes" : "") ; "
                + "déjà facturé : \(fr.money(before)).",
            en: "About \(sessions.count == 1 ? "session" : "sessions") \(en.list(numbers)). "
                + "Owed in all for \(en.count(price.dueWorkshops, "workshop", "workshops")) "
                + "and \(en.count(price.passes, "pass", "passes")): \(en.money(owed))\(isTaxed ? " without tax" : ""); "
                + "invoiced before: \(en.money(before)).")
    }

    package static func invoiceSubject(_ programme: String) -> Sentence { Sentence(fr: programme, en: programme) }

    package static let paymentTerms = Sentence(
        fr: "Paiement à trente jours à compter de la réception de la facture sur le portail.",
        en: "Payment within thirty days of the reception of the invoice on the portal.")
    package static let recoveryCosts = Sentence(
        fr: "Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 €.",
        en: "Fixed compensation for recovery costs in case of delay: €40.")
    package static let lateInterest = Sentence(
        fr: "Intérêts moratoires au taux de la Banque centrale européenne majoré de huit points.",
        en: "Interest for late payment at the rate of the European Central Bank plus eight points.")
    package static let noDiscount = Sentence(
        fr: "Pas d'escompte pour paiement anticipé.", en: "No discount for early payment.")

    package static func vatGround(_ vat: Tariff.VAT) -> Sentence {
        switch vat {
        case .exemptTraining:
            Sentence(
                fr: "Exonération de TVA, article 261-4-4° du CGI.", en: "Exempt from VAT, article 261-4-4° of the CGI.")
        case .exemptNonProfit:
            Sentence(
                fr: "Exonération de TVA, article 261-7-1° du CGI.", en: "Exempt from VAT, article 261-7-1° of the CGI.")
        case .franchise:
            Sentence(
                fr: "TVA non applicable, article 293 B du CGI.", en: "VAT not applicable, article 293 B of the CGI.")
        case .outOfScope:
            Sentence(fr: "Opération hors du champ d'application de la TVA.", en: "Outside the scope of VAT.")
        case .charged(let rate):
            Sentence(fr: "TVA à \(rate.description.replacing(".", with: ",")) %.", en: "VAT at \(rate)%.")
        }
    }

    package static func invoiceTitle(_ kind: InvoiceKind, _ number: InvoiceNumber) -> Sentence {
        switch kind {
        case .invoice: Sentence(fr: "Facture \(number)", en: "Invoice \(number)")
        case .supplementaryInvoice:
            Sentence(fr: "Facture complémentaire \(number)", en: "Supplementary invoice \(number)")
        case .creditNote: Sentence(fr: "Avoir \(number)", en: "Credit note \(number)")
        }
    }

    package static let seller = Sentence(fr: "Organisme", en: "Provider")
    package static let buyer = Sentence(fr: "Commanditaire", en: "Commissioner")
    package static let invoiceColumns = [
        Sentence(fr: "Désignation", en: "Description"), Sentence(fr: "Montant hors taxes", en: "Amount without tax"),
    ]
    package static func issued(on day: CivilDate) -> Sentence {
        Sentence(
            fr: "Date d'émission : \(Wording(.french).longDate(day))",
            en: "Date of issue: \(Wording(.english).longDate(day))")
    }

    /// What was done, from the first day to the last.
    package static func delivered(_ days: ClosedRange<CivilDate>) -> Sentence {
        Sentence(
            fr: "Prestations : \(Wording(.french).range(days))", en: "Services: \(Wording(.english).range(days))")
    }

    package static let references = Sentence(fr: "Références", en: "References")
    package static let payment = Sentence(fr: "Règlement", en: "Payment")
    package static let sumOfLines = Sentence(fr: "Total des lignes", en: "Sum of the lines")
    package static let netTotal = Sentence(fr: "Total hors taxes", en: "Total without tax")
    package static let vatTotal = Sentence(fr: "TVA", en: "VAT")

    package static func dueTotal(_ kind: InvoiceKind) -> Sentence {
        if case .creditNote = kind { return InvoiceProposal.Kind.creditNote.amountDue }
        return InvoiceProposal.Kind.invoice.amountDue
    }

    package static func vatNumber(_ number: VATNumber) -> Sentence {
        Sentence(fr: "TVA \(number)", en: "VAT \(number)")
    }

    package static func vatRate(_ rate: InvoiceVAT.Rate) -> Sentence {
        Sentence(fr: "TVA à \(rate.description.replacing(".", with: ",")) %.", en: "VAT at \(rate)%.")
    }

    package static func precedingInvoice(_ preceding: PrecedingInvoice) -> Sentence {
        Sentence(
            fr: "Se rapporte à la facture \(preceding.number) du \(Wording(.french).longDate(preceding.issued)).",
            en: "About invoice \(preceding.number) of \(Wording(.english).longDate(preceding.issued)).")
    }

    package static func invoiceReferences(_ references: BuyerReferences) -> [Sentence] {
        [
            references.contract.map { Sentence(fr: "Marché ou décision : \($0)", en: "Contract or decision: \($0)") },
            references.engagement.map { Sentence(fr: "Engagement : \($0)", en: "Engagement: \($0)") },
            references.service.map { Sentence(fr: "Service : \($0)", en: "Service: \($0)") },
            references.budgetLine.map { Sentence(fr: "Imputation : \($0)", en: "Budget line: \($0)") },
        ].compactMap(\.self)
    }

    package static func payUntil(_ day: CivilDate) -> Sentence {
        Sentence(
            fr: "À payer jusqu'au \(Wording(.french).longDate(day)).",
            en: "To pay by \(Wording(.english).longDate(day)).")
    }
}

extension InvoiceProposal.Kind {
    /// What is said of the amount that a document comes to.
    package var amountDue: Sentence {
        self == .creditNote
            ? Sentence(fr: "Net à votre crédit", en: "Credited to you") : Sentence(fr: "Net à payer", en: "Amount due")
    }

    package var words: Sentence {
        switch self {
        case .invoice: Sentence(fr: "facture", en: "invoice")
        case .supplementaryInvoice: Sentence(fr: "facture complémentaire", en: "supplementary invoice")
        case .creditNote: Sentence(fr: "avoir", en: "credit note")
        }
    }
}
