package import Answers
import Workshops

/// What the letter to the issuer says, in the language of the programme.
package struct ClaimWords {
    private let letter: ClaimLetter
    private let wording: Wording

    package init(_ letter: ClaimLetter) {
        self.letter = letter
        wording = Wording(letter.language)
    }

    private var claim: Claim { letter.claim.claim }

    private func say(_ fr: String, _ en: String) -> String { letter.language == .french ? fr : en }

    package var title: String {
        say(
            "Demande de contre-paiement n°\u{A0}\(claim.number), \(wording.month(claim.month))",
            "Counter-payment claim no.\u{A0}\(claim.number), \(wording.month(claim.month))")
    }

    package var mentions: [String] {
        let date = wording.longDate(claim.sent ?? claim.made)
        return [
            say("À l'émetteur des Pass Numériques, le \(date)", "To the issuer of the Pass Numériques, \(date)"),
            "\(letter.programme) – \(letter.decision)",
            say("Commanditaire : ", "Commissioner: ") + letter.commissioner,
            say("Organisme : ", "Provider: ") + letter.provider,
        ]
    }

    package var demand: String {
        let day = wording.longDate(claim.month.last)
        return say(
            "\(letter.provider) demande le contre-paiement des Pass suivants, collectés à ses ateliers "
                + "et saisis jusqu'au \(day) :",
            "\(letter.provider) claims the counter-payment of the following passes, collected at its workshops "
                + "and entered up to \(day):")
    }

    package var columns: [String] {
        [
            say("Atelier", "Workshop"), say("Date", "Date"), say("Numéros des Pass", "Serials"), say("Pass", "Passes"),
            say("Montant", "Amount"),
        ]
    }

    package func cells(_ group: ClaimLetter.Group) -> [String] {
        [
            "\(group.workshop)", wording.fullDate(group.date).capitalizedFirst, group.serials.joined(separator: ", "),
            wording.grouped(group.serials.count), wording.money(group.amount),
        ]
    }

    /// `Atelier 1.1, lundi 1er mars 2021 : 14 Pass, 140,00 €`.
    package func heading(of group: ClaimLetter.Group) -> String {
        let date = wording.fullDate(group.date), amount = wording.money(group.amount), count = group.serials.count
        return say(
            "Atelier \(group.workshop), \(date) : \(wording.grouped(count)) Pass, \(amount)",
            "Workshop \(group.workshop), \(date): \(wording.count(count, "pass", "passes")), \(amount)")
    }

    package var total: String {
        let face = wording.money(claim.faceValue), amount = wording.money(claim.amount)
        return say(
            "En tout : \(wording.grouped(claim.passes)) Pass à \(face), soit \(amount).",
            "In all: \(wording.count(claim.passes, "pass", "passes")) at \(face), which is \(amount).")
    }

    package var signature: String { say("Signature de l'organisme", "Signature of the provider") }
}
