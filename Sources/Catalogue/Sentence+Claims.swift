package import Answers
package import Workshops

/// What is said of counter-payment claims, and the help of their commands.
extension Sentence {
    package static let claimAbstract = Sentence(
        fr: "Demander à l'émetteur le contre-paiement des Pass, mois par mois, et noter sa réponse.",
        en: "Ask the issuer to pay for passes, month by month, and record its answer.")
    package static let claimMakeAbstract = Sentence(
        fr: "Réunir les Pass saisis d'un mois dans une demande.",
        en: "Put together the scanned passes of a month in a claim.")
    package static let claimSendAbstract = Sentence(
        fr: "Noter qu'une demande est partie.", en: "Record that a claim was sent.")
    package static let claimSettleAbstract = Sentence(
        fr: "Noter ce que l'émetteur paie et ce qu'il rejette.",
        en: "Record what the issuer pays and what it rejects.")
    package static let claimUndoAbstract = Sentence(
        fr: "Reprendre une demande qui n'est pas partie.", en: "Take back a claim that was not sent.")
    package static let claimShowAbstract = Sentence(
        fr: "Montrer une demande, sa lettre ou le tableau de ses Pass.",
        en: "Show a claim, its letter or the table of its passes.")
    package static let claimListAbstract = Sentence(
        fr: "Montrer toutes les demandes et ce qui reste dû.", en: "Show all claims and what is outstanding.")
    package static let claimHelp = Sentence(fr: "La demande, par son numéro.", en: "The claim, by its number.")
    package static let monthHelp = Sentence(
        fr: "Le mois, écrit 2021-03 ou 03/2021.", en: "The month, written 2021-03 or 03/2021.")
    package static let sentOnHelp = Sentence(
        fr: "Le jour où elle est partie ; sinon aujourd'hui.", en: "The day on which it was sent; otherwise today.")
    package static let settledOnHelp = Sentence(
        fr: "Le jour de la réponse ; sinon aujourd'hui.", en: "The day of the answer; otherwise today.")
    package static let claimPaidHelp = Sentence(
        fr: "Les Pass payés : leurs numéros, séparés par des virgules ; all pour tous ceux qui ne sont pas rejetés.",
        en: "The passes that are paid: their serials, separated by commas; all for all that are not rejected.")
    package static let claimRejectedHelp = Sentence(
        fr: "Les numéros des Pass rejetés, séparés par des virgules.",
        en: "The serials of the passes that are rejected, separated by commas.")
    package static let claimAnswerHelp = Sentence(
        fr: "La réponse de l'émetteur, un fichier CSV avec les colonnes Numéro et Réponse (payé, rejeté), "
            + "et si besoin Faute et Raison.",
        en: "The answer of the issuer, a CSV file with the columns Serial and Outcome (paid, rejected), "
            + "and Fault and Reason if need be.")
    package static let faultHelp = Sentence(
        fr: "À qui la faute d'un rejet : provider, l'organisme, ou none, personne.",
        en: "Whose fault a rejection is: that of the provider, or none.")
    package static let rejectedBecauseHelp = Sentence(fr: "Pourquoi ils sont rejetés.", en: "Why they are rejected.")
    package static let claimBecauseHelp = Sentence(fr: "Pourquoi elle est reprise.", en: "Why it is taken back.")
    package static let claimLetterHelp = Sentence(fr: "La lettre, en texte.", en: "The letter, as text.")
    package static let claimPageHelp = Sentence(
        fr: "La lettre, en page à imprimer.", en: "The letter, as a page to print.")
    package static let claimTableHelp = Sentence(
        fr: "Le tableau de ses Pass (CSV).", en: "The table of its passes (CSV).")
    package static let claimToHelp = Sentence(
        fr: "Le fichier où l'écrire ; il ne doit pas exister.", en: "The file to write it to; it must not exist.")
    package static let claimFormMissing = Sentence(
        fr: "Avec --to, dites quoi écrire : --letter, --html ou --csv.",
        en: "With --to, say what to write: --letter, --html or --csv.")
    package static let claimAnswerTwice = Sentence(
        fr: "Donnez la réponse soit par --paid et --rejected, soit par --answer.",
        en: "Give the answer either by --paid and --rejected, or by --answer.")

    /// What a verb about a claim left; the passes that nobody has scanned are named where there was nothing to claim.
    package static func claimed(_ report: ClaimReport) -> Sentence {
        if let claim = report.claim { return self.claim(ClaimStanding(claim: claim.claim, balance: claim.balance)) }
        return Sentence(
            fr: "Aucun Pass saisi n'attend d'être demandé pour ce mois.",
            en: "No scanned pass waits to be claimed for that month.")
    }

    /// `Demande 1, mars 2021 : envoyée le 2 avril 2021…`
    package static func claim(_ standing: ClaimStanding) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), claim = standing.claim
        let lead = Sentence(
            fr: "Demande \(claim.number), \(fr.month(claim.month)) : \(claim.when.french)",
            en: "Claim \(claim.number), \(en.month(claim.month)): \(claim.when.english)")
        let size = Sentence(
            fr: "\(fr.grouped(claim.passes)) Pass, \(fr.money(claim.amount))",
            en: "\(en.count(claim.passes, "pass", "passes")), \(en.money(claim.amount))")
        switch claim.state {
        case .made:
            return Sentence(
                fr: "\(lead.french), \(size.french) ; reste à envoyer.",
                en: "\(lead.english), \(size.english); it is yet to be sent.")
        case .withdrawn:
            let reason = claim.reason ?? ""
            return Sentence(
                fr: "\(lead.french) (\(fr.quoted(reason))) ; elle avait \(size.french).",
                en: "\(lead.english) (\(en.quoted(reason))); it had \(size.english).")
        case .sent:
            let parts = parts(of: standing.balance)
            return Sentence(
                fr: "\(lead.french), \(size.french) ; \(parts.french).",
                en: "\(lead.english), \(size.english); \(parts.english).")
        }
    }

    private static func parts(of balance: ClaimBalance) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), fault = balance.rejectedByFault
        let byFault =
            fault.passes > 0
            ? (
                " (dont \(fr.money(fault.amount)) par la faute de l'organisme)",
                " (\(en.money(fault.amount)) by the provider's fault)"
            ) : ("", "")
        return Sentence(
            fr: "payé \(fr.money(balance.paid.amount)), rejeté \(fr.money(balance.rejected.amount))\(byFault.0), "
                + "reste dû \(fr.money(balance.outstanding.amount))",
            en: "paid \(en.money(balance.paid.amount)), rejected \(en.money(balance.rejected.amount))\(byFault.1), "
                + "outstanding \(en.money(balance.outstanding.amount))")
    }

    /// The columns of the list of claims.
    package static let claimColumns = [
        Sentence(fr: "N°", en: "No."), Sentence(fr: "Mois", en: "Month"), Sentence(fr: "État", en: "State"),
        Sentence(fr: "Pass", en: "Passes"), Sentence(fr: "Demandé", en: "Claimed"), Sentence(fr: "Payé", en: "Paid"),
        Sentence(fr: "Rejeté", en: "Rejected"), Sentence(fr: "Reste dû", en: "Outstanding"),
    ]

    /// What is outstanding, and what could be claimed besides.
    package static func claims(_ overview: ClaimsOverview) -> [Sentence] {
        let fr = Wording(.french), en = Wording(.english), outstanding = overview.total.outstanding
        let balance = Sentence(
            fr: "L'émetteur doit encore \(fr.money(outstanding.amount)), pour \(fr.grouped(outstanding.passes)) Pass.",
            en: "The issuer still owes \(en.money(outstanding.amount)), "
                + "for \(en.count(outstanding.passes, "pass", "passes")).")
        let unclaimed = Sentence(
            fr: "\(fr.count(overview.unclaimed, "Pass saisi n'est", "Pass saisis ne sont")) dans aucune demande ; "
                + "une demande se fait une fois le mois fini.",
            en: "\(en.count(overview.unclaimed, "scanned pass is", "scanned passes are")) in no claim; "
                + "a claim is made once the month is over.")
        return [balance] + (overview.unclaimed > 0 ? [unclaimed] : []) + [unscanned(overview)].compactMap(\.self)
    }

    /// A warning where passes were collected and not scanned, so that they cannot be claimed.
    package static func unscanned(_ overview: ClaimsOverview) -> Sentence? {
        guard overview.unscanned > 0 else { return nil }
        let fr = Wording(.french), en = Wording(.english)
        let (one, many) = (
            "Pass collecté n'est pas saisi et ne peut", "Pass collectés ne sont pas saisis et ne peuvent"
        )
        return Sentence(
            fr: "\(fr.count(overview.unscanned, one, many)) pas encore être demandé"
                + "\(overview.unscanned < 2 ? "" : "s").",
            en: "\(en.count(overview.unscanned, "collected pass is", "collected passes are")) not scanned, "
                + "and cannot be claimed.")
    }

    /// What became of a pass of a claim.
    package static func outcome(of claimed: ClaimedPass) -> Sentence {
        let words = claimed.pass.state.words
        guard let fault = claimed.fault, let reason = claimed.reason else { return words }
        return Sentence(
            fr: "\(words.french) \(fault.manner.french) : \(reason)",
            en: "\(words.english) \(fault.manner.english): \(reason)")
    }

    package static func claimWritten(_ number: Int, to path: String) -> Sentence {
        Sentence(
            fr: "La demande \(number) est écrite dans \(path).", en: "Claim \(number) is written to \(path).")
    }
}

extension Claim {
    /// `envoyée le 2 avril 2021`, `sent on 2 April 2021`.
    package var when: Sentence {
        let day = withdrawn ?? sent ?? made
        return Sentence(
            fr: "\(state.words.french) le \(Wording(.french).longDate(day))",
            en: "\(state.words.english) on \(Wording(.english).longDate(day))")
    }
}

extension Claim.State {
    package var words: Sentence {
        switch self {
        case .made: Sentence(fr: "faite", en: "made")
        case .sent: Sentence(fr: "envoyée", en: "sent")
        case .withdrawn: Sentence(fr: "reprise", en: "taken back")
        }
    }
}

extension Pass.Fault {
    /// As tables write it.
    package var words: Sentence {
        switch self {
        case .provider: Sentence(fr: "organisme", en: "provider")
        case .nobody: Sentence(fr: "aucune", en: "nobody")
        }
    }

    /// `rejeté …`, `rejected …`.
    package var manner: Sentence {
        switch self {
        case .provider: Sentence(fr: "par la faute de l'organisme", en: "by the provider's fault")
        case .nobody: Sentence(fr: "sans faute de l'organisme", en: "without the provider's fault")
        }
    }
}
