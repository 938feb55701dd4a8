package import Answers
package import Workshops

/// What is said of passes, and the help of their commands.
extension Sentence {
    package static let passesAbstract = Sentence(
        fr: "Montrer où sont les Pass, combien, et jusqu'à quand ils valent.",
        en: "Show where the passes are, how many, and until when they can be used.")
    package static let passAbstract = Sentence(
        fr: "Donner un chéquier, collecter des Pass à un atelier, les saisir, noter une perte.",
        en: "Give a chequebook, collect passes at a workshop, scan them, record a loss.")
    package static let passGiveAbstract = Sentence(
        fr: "Donner à une personne un chéquier de sa commune.", en: "Give somebody a chequebook of their commune.")
    package static let passReturnAbstract = Sentence(
        fr: "Reprendre un chéquier dont rien n'a servi.", en: "Take back a chequebook of which nothing was used.")
    package static let passCollectAbstract = Sentence(
        fr: "Collecter les Pass qu'une personne donne à un atelier.",
        en: "Collect the passes that somebody gives at a workshop.")
    package static let passRefuseAbstract = Sentence(
        fr: "Ne pas prendre des Pass présentés à un atelier, et dire pourquoi.",
        en: "Not take passes presented at a workshop, and say why.")
    package static let passScanAbstract = Sentence(
        fr: "Noter que des Pass collectés sont saisis chez leur émetteur.",
        en: "Record that collected passes were entered with their issuer.")
    package static let passUndoAbstract = Sentence(
        fr: "Rendre des Pass collectés, refusés ou notés perdus par erreur.",
        en: "Give back passes that were collected, refused or recorded as lost by mistake.")
    package static let foundChequebookHelp = Sentence(
        fr: "Ceux d'un chéquier qui sont notés perdus, au lieu de numéros.",
        en: "Those of a chequebook that are recorded as lost, instead of serials.")
    package static let anotherChequebookHelp = Sentence(
        fr: "C'est un chéquier de plus, pour qui en a encore un.",
        en: "It is one more, for somebody who has one still.")
    package static let passLoseAbstract = Sentence(
        fr: "Noter que des Pass sont perdus.", en: "Record that passes are lost.")
    package static let passExpireAbstract = Sentence(
        fr: "Une fois leur dernier jour passé, noter que les Pass restants ne valent plus rien.",
        en: "Once their last day is over, record that the passes left are worth nothing.")
    package static let chequebookHelp = Sentence(
        fr: "Le chéquier, par son numéro.", en: "The chequebook, by its number.")
    package static let givenChequebookHelp = Sentence(
        fr: "Le chéquier ; sinon le premier que la commune a encore.",
        en: "The chequebook; otherwise the first that the commune has left.")
    package static let givenOnHelp = Sentence(
        fr: "Le jour où il est donné ; sinon aujourd'hui.", en: "The day on which it is given; otherwise today.")
    package static let serialsHelp = Sentence(
        fr:
            "Les numéros imprimés, séparés par des virgules ou des espaces, ou du premier au dernier (PN00173-PN00175) ; "
            + "ou - pour les taper ou les scanner ligne à ligne.",
        en: "The printed serials, between commas or spaces, or from the first to the last (PN00173-PN00175); "
            + "or - to type or scan them line by line.")
    package static let oneChequebook = Sentence(
        fr: "Un chéquier va à une seule personne : --chequebook avec un seul numéro.",
        en: "A chequebook goes to one person: --chequebook with one number.")
    package static let passSelectionHelp = Sentence(
        fr:
            "Les numéros imprimés, séparés par des virgules ou des espaces, ou du premier au dernier (PN00173-PN00175) ; "
            + "- pour les taper ou les scanner ligne à ligne ; all pour tous.",
        en: "The printed serials, between commas or spaces, or from the first to the last (PN00173-PN00175); "
            + "- to type or scan them line by line; all for all.")
    package static let otherPassesHelp = Sentence(
        fr: "Ce sont des Pass d'un autre commanditaire.", en: "They are passes of another commissioner.")
    package static let lostChequebookHelp = Sentence(
        fr: "Tous ceux d'un chéquier, au lieu de numéros.", en: "All those of a chequebook, instead of serials.")
    package static let passReasonHelp = Sentence(fr: "Pourquoi ; gardé avec le Pass.", en: "Why; kept with the pass.")
    package static let selectionMissing = Sentence(
        fr: "Dites quels Pass : des numéros, ou --chequebook ; un seul des deux.",
        en: "Say which passes: serials, or --chequebook; one of the two.")

    /// `1 050 en réserve…`, a line for each account that has any.
    package static func account(_ account: PassLedger.Account) -> Sentence {
        switch account {
        case .reserve: Sentence(fr: "en réserve", en: "in the reserve")
        case .allocated: Sentence(fr: "dans les communes", en: "with communes")
        case .distributed: Pass.State.distributed.words
        case .presented: Pass.State.presented.words
        case .collected: Pass.State.collected.words
        case .scanned: Pass.State.scanned.words
        case .claimed: Pass.State.claimed.words
        case .paid: Pass.State.paid.words
        case .rejected: Pass.State.rejected.words
        case .refused: Pass.State.refused.words
        case .lost: Pass.State.lost.words
        case .expired: Pass.State.expired.words
        }
    }

    /// The same of so many: `1 distribué`, `77 distribués`.
    package static func account(_ account: PassLedger.Account, of count: Int) -> Sentence {
        switch account {
        case .claimed:
            return Sentence(fr: "en attente de contre-paiement", en: "awaiting counter-payment")
        case .reserve, .allocated: return self.account(account)
        default:
            let words = self.account(account)
            return Sentence(fr: words.french + (count > 1 ? "s" : ""), en: words.english)
        }
    }

    package static let chequebooksTitle = Sentence(fr: "Chéquiers", en: "Chequebooks")
    package static let passesTitle = Sentence(fr: "Pass", en: "Passes")

    /// How many passes somebody has left, has given, and what else became of them, with what they come to.
    package static func passes(of person: PersonPasses) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let left = person.left, collected = person.collected
        let others: [PassLedger.Account] = [.refused, .rejected, .lost, .expired]
        let rest = others.filter { person[$0] > 0 }.map { (person[$0], Sentence.account($0, of: person[$0])) }
        let french =
            [
                "\(fr.count(left, "restant", "restants")) (\(fr.money(person.value(of: left))))",
                "\(fr.count(collected, "donné", "donnés")) (\(fr.money(person.value(of: collected))))",
            ] + rest.map { "\($0) \($1.french)" }
        let english =
            [
                "\(left) left (\(en.money(person.value(of: left))))",
                "\(collected) given (\(en.money(person.value(of: collected))))",
            ] + rest.map { "\($0) \($1.english)" }
        return Sentence(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
    }

    package static let otherPasses = Sentence(fr: "D'autres commanditaires :", en: "Of other commissioners:")

    package static func passesInAll(_ overview: PassesOverview) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), total = overview.ledger.total
        return Sentence(
            fr: "\(fr.grouped(total)) Pass en tout ; ceux qui ont été donnés aux ateliers valent "
                + "\(fr.money(overview.collected)).",
            en:
                "\(en.grouped(total)) passes in all; those given at workshops are worth \(en.money(overview.collected))."
        )
    }

    /// A warning when the last day is near or over; nil when it is not.
    package static func expiry(_ expiry: PassExpiry) -> Sentence? {
        guard let warning = expiry.warning else { return nil }
        let fr = Wording(.french), en = Wording(.english)
        let unused = (fr.grouped(expiry.unused), en.grouped(expiry.unused))
        return warning == 0
            ? Sentence(
                fr: "Les Pass ne valent plus rien après le \(fr.longDate(expiry.lastDay)) ; "
                    + "\(unused.0) n'ont pas servi.",
                en: "The passes are worth nothing after \(en.longDate(expiry.lastDay)); "
                    + "\(unused.1) were not used.")
            : Sentence(
                fr: "Les Pass valent jusqu'au \(fr.longDate(expiry.lastDay)), encore "
                    + "\(fr.count(expiry.daysLeft, "jour", "jours")) ; \(unused.0) n'ont pas servi.",
                en: "The passes can be used until \(en.longDate(expiry.lastDay)), "
                    + "\(en.count(expiry.daysLeft, "day", "days")) from now; \(unused.1) are not used.")
    }

    package static func passesMoved(_ report: PassReport) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let left = report.person.map { person in
            (
                " La personne \(person) en a encore \(report.left).",
                " Person \(person) has \(report.left) left."
            )
        }
        let back = report.returnedBy.map { person in
            let name = person.person?.name
            return (
                " rendu par \(name.map { "\($0) (personne \(person.number))" } ?? "la personne \(person.number)")",
                " handed back by \(name.map { "\($0) (person \(person.number))" } ?? "person \(person.number)")"
            )
        }
        let book = report.chequebook.map {
            ("Chéquier \($0)\(back?.0 ?? "") : ", "Chequebook \($0)\(back?.1 ?? ""): ")
        }
        let still = report.unscanned
        let unscanned = (
            still == 0
                ? ""
                : " \(fr.count(still, "n'est plus saisi : il reste", "ne sont plus saisis : ils restent")) collecté\(still == 1 ? "" : "s").",
            still == 0 ? "" : " \(en.count(still, "is", "are")) no longer scanned, and still collected."
        )
        return Sentence(
            fr: (book?.0 ?? "") + "\(fr.count(report.moved, "Pass noté", "Pass notés"))." + unscanned.0
                + (left?.0 ?? ""),
            en: (book?.1 ?? "") + "\(en.count(report.moved, "pass", "passes")) recorded." + unscanned.1
                + (left?.1 ?? ""))
    }
}

extension Pass.State {
    package var words: Sentence {
        switch self {
        case .received: Sentence(fr: "reçu", en: "received")
        case .distributed: Sentence(fr: "distribué", en: "distributed")
        case .presented: Sentence(fr: "présenté", en: "presented")
        case .collected: Sentence(fr: "collecté", en: "collected")
        case .scanned: Sentence(fr: "saisi", en: "scanned")
        case .claimed: Sentence(fr: "contre-paiement demandé", en: "counter-payment claimed")
        case .paid: Sentence(fr: "contre-payé", en: "counter-paid")
        case .rejected: Sentence(fr: "rejeté", en: "rejected")
        case .refused: Sentence(fr: "refusé", en: "refused")
        case .lost: Sentence(fr: "perdu", en: "lost")
        case .expired: Sentence(fr: "expiré", en: "expired")
        }
    }
}
