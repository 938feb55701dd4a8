package import Answers
import Billing
import Workshops

/// What is said of a price.
extension Sentence {
    package static let priceAbstract = Sentence(
        fr: "Calculer le prix à partir d'un fichier JSON, ou de ce qui est enregistré et de ce que l'on suppose.",
        en: "Compute the price from a JSON file, or from the records and what is supposed.")
    package static let priceFileHelp = Sentence(
        fr: "Le fichier JSON (voir docs/pricing.md) ; « - » pour l'entrée standard.",
        en: "The JSON file (see docs/pricing.md); “-” for standard input.")
    package static let fromDatabaseHelp = Sentence(
        fr: "Partir de ce qui est enregistré, comme si tout ce qui est prévu avait lieu.",
        en: "Start from the records, as if all that is planned were held.")
    package static let soFarHelp = Sentence(
        fr: "Ne compter que ce qui a déjà eu lieu.", en: "Count only what has been held.")
    package static let supposeHelp = Sentence(
        fr: "Supposer ce que devient une session ou un atelier : 4=force-majeure, 3.1=cancelled-late. Peut se répéter.",
        en: "Suppose what becomes of a session or a workshop: 4=force-majeure, 3.1=cancelled-late. Can be repeated.")
    package static let supposePassesHelp = Sentence(
        fr: "Supposer le nombre de Pass d'une session : 2=80. Peut se répéter.",
        en: "Suppose the number of passes of a session: 2=80. Can be repeated.")
    package static let issuedHelp = Sentence(
        fr:
            "Un document déjà établi, en euros : 4300.00 ; un avoir est négatif. Peut se répéter ; sans cette "
            + "option, les documents de la base.",
        en:
            "A document issued before, in euros: 4300.00; a credit note is below zero. Can be repeated; without this "
            + "option, the documents of the database.")
    package static let upToHelp = Sentence(
        fr: "Pour un acompte : la dernière session qui compte, d'après ce qui a eu lieu, comme « invoice draft ».",
        en: "For an instalment: the last session that counts, by what has been held, as “invoice draft” does.")
    package static let priceSourceMissing = Sentence(
        fr: "Donnez un fichier JSON, ou --from-database ; ce que l'on suppose va avec --from-database.",
        en: "Give a JSON file, or --from-database; what is supposed goes with --from-database.")

    /// The columns of the table of sessions.
    package static let priceColumns = [
        Sentence(fr: "Session", en: "Session"), Sentence(fr: "Ateliers dus", en: "Workshops owed"),
        Sentence(fr: "Prix", en: "Price"), Sentence(fr: "Pass", en: "Passes"), Sentence(fr: "Déduit", en: "Deducted"),
        Sentence(fr: "Total", en: "Total"),
    ]

    /// What is counted, when it is not all that a file says.
    package static func priceLead(_ overview: PriceOverview) -> Sentence? {
        let fr = overview.upToSession.map { "Jusqu'à la session \($0)" }
        let en = overview.upToSession.map { "Up to session \($0)" }
        return switch overview.basis {
        case .everythingHeld:
            Sentence(
                fr: (fr.map { "\($0), si" } ?? "Si") + " tout ce qui est prévu a lieu :",
                en: (en.map { "\($0), if" } ?? "If") + " all that is planned is held:")
        case .soFar:
            Sentence(
                fr: (fr.map { "\($0), d'après" } ?? "D'après") + " ce qui a eu lieu :",
                en: (en.map { "\($0), by" } ?? "By") + " what has been held:")
        case nil: fr.map { french in Sentence(fr: "\(french) :", en: "\(en ?? ""):") }
        }
    }

    /// The computation, a line a step.
    package static func price(_ overview: PriceOverview) -> [Sentence] {
        let price = overview.price
        return [workshopsOwed(overview), passesCounted(price), total(overview)]
            + (price.issued == .zero
                ? []
                : [
                    Sentence(
                        fr: "Déjà facturé : \(Wording(.french).money(price.issued)).",
                        en: "Invoiced before: \(Wording(.english).money(price.issued)).")
                ]) + [document(price.document)]
    }

    private static func workshopsOwed(_ overview: PriceOverview) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), price = overview.price
        return Sentence(
            fr: "\(fr.count(price.dueWorkshops, "atelier dû", "ateliers dus")) sur \(fr.grouped(overview.workshops)) : "
                + "\(fr.money(price.gross)) si personne ne vient, au moins \(fr.money(overview.cheapest)).",
            en: "\(en.count(price.dueWorkshops, "workshop", "workshops")) of \(en.grouped(overview.workshops)) owed: "
                + "\(en.money(price.gross)) when nobody comes, at least \(en.money(overview.cheapest)).")
    }

    private static func passesCounted(_ price: Price) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), hasExcess = price.excess > .zero
        return Sentence(
            fr: "\(fr.count(price.passes, "Pass compte", "Pass comptent")), pour \(fr.money(price.deductible)) ; "
                + "déduit : \(fr.money(price.applied))"
                + (hasExcess ? " ; \(fr.money(price.excess)) restent à l'organisme." : "."),
            en: "\(en.count(price.passes, "pass counts", "passes count")), worth \(en.money(price.deductible)); "
                + "deducted: \(en.money(price.applied))"
                + (hasExcess ? "; \(en.money(price.excess)) stay with the provider." : "."))
    }

    private static func total(_ overview: PriceOverview) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), price = overview.price
        let rate = overview.vat.description
        let french = "Total : \(fr.money(price.total))", english = "Total: \(en.money(price.total))"
        guard overview.vat != .zero else { return Sentence(fr: "\(french).", en: "\(english).") }
        let share = Sentence(
            fr: "\(fr.money(price.vat)) de TVA à \(rate.replacing(".", with: ",")) %",
            en: "\(en.money(price.vat)) of VAT at \(rate)%")
        return switch overview.amounts {
        case .net:
            Sentence(
                fr: "\(french), plus \(share.french) : \(fr.money(price.payable)).",
                en: "\(english), plus \(share.english): \(en.money(price.payable)).")
        case .gross: Sentence(fr: "\(french), dont \(share.french).", en: "\(english), with \(share.english) in it.")
        }
    }

    private static func document(_ document: BillingDocument) -> Sentence {
        let amount = max(document.amount, .zero - document.amount)
        let fr = Wording(.french).money(amount), en = Wording(.english).money(amount)
        return switch document.kind {
        case .invoice: Sentence(fr: "À facturer : \(fr).", en: "To invoice: \(en).")
        case .supplementaryInvoice:
            Sentence(fr: "À facturer en complément : \(fr).", en: "To invoice in addition: \(en).")
        case .creditNote: Sentence(fr: "Avoir à établir : \(fr).", en: "Credit note to issue: \(en).")
        case .none: Sentence(fr: "Rien à facturer.", en: "Nothing to invoice.")
        }
    }
}
