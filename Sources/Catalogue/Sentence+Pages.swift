package import Answers
import Billing
import Foundation
package import Workshops

/// What the pages of the terminal say around their tables.
extension Sentence {
    package static func heading(of overview: ProgrammeOverview) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        let rules = overview.rules
        return Sentence(
            fr: "\(overview.name) · \(fr.count(rules.count, "session", "sessions")) de "
                + "\(fr.count(rules.workshopsPerSession, "atelier", "ateliers")) · \(fr.range(overview.window))",
            en: "\(overview.name) · \(en.count(rules.count, "session", "sessions")) of "
                + "\(en.count(rules.workshopsPerSession, "workshop", "workshops")) · \(en.range(overview.window))")
    }

    package static func heading(of session: SessionOverview) -> Sentence {
        Sentence(
            fr: "Session \(session.number) · \(session.venue.town) · \(session.venue.name)",
            en: "Session \(session.number) · \(session.venue.town) · \(session.venue.name)")
    }

    package static func heading(of venue: VenueOverview) -> Sentence {
        Sentence(fr: "\(venue.town) · \(venue.name)", en: "\(venue.town) · \(venue.name)")
    }

    package static func heading(ofWeekFrom monday: CivilDate) -> Sentence {
        Sentence(
            fr: "Semaine du \(Wording(.french).longDate(monday))",
            en: "Week of \(Wording(.english).longDate(monday))")
    }

    package static func workshop(_ order: Int, ofSession number: Int) -> Sentence {
        Sentence(fr: "session \(number), atelier \(order)", en: "session \(number), workshop \(order)")
    }

    package static func status(_ status: WorkshopStatus) -> Sentence {
        switch status {
        case .tentative: Sentence(fr: "pressenti", en: "tentative")
        case .confirmed: Sentence(fr: "confirmé", en: "confirmed")
        case .cancelled: Sentence(fr: "annulé", en: "cancelled")
        }
    }

    /// How sure a session is: its dates, and its venue.
    package static func state(of session: SessionOverview) -> Sentence {
        switch (session.state, session.venue.state) {
        case (.cancelled, _): return Sentence(fr: "annulée", en: "cancelled")
        case (.confirmed, _):
            let words = Sentence(fr: "dates confirmées", en: "dates confirmed")
            return agreed(words, to: session.workshops)
        case (.planned, .confirmed): return state(of: session.venue, workshops: session.workshops)
        case (.planned, .tentative): return Sentence(fr: "lieu pressenti", en: "venue tentative")
        }
    }

    /// The same where all workshops are agreed; else which are to be agreed again.
    private static func agreed(_ words: Sentence, to workshops: [WorkshopOverview]) -> Sentence {
        let count = workshops.count { $0.status == .tentative }
        guard count > 0 else { return words }
        guard count < workshops.count else {
            return Sentence(fr: "à confirmer de nouveau", en: "to be confirmed again")
        }
        let fr = Wording(.french).count(count, "atelier", "ateliers")
        let en = Wording(.english).count(count, "workshop", "workshops")
        return Sentence(fr: "\(words.french), sauf \(fr)", en: "\(words.english), but for \(en)")
    }

    /// Whether a venue has agreed, and to which of these workshops it has not.
    package static func state(of venue: VenueOverview, workshops: [WorkshopOverview]) -> Sentence {
        switch venue.state {
        case .tentative: Sentence(fr: "lieu pressenti", en: "venue tentative")
        case .confirmed: agreed(Sentence(fr: "lieu confirmé", en: "venue confirmed"), to: workshops)
        }
    }

    package static func price(of overview: ProgrammeOverview) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        let price = overview.price
        return Sentence(
            fr: "Prix : de \(fr.money(price.cheapest)) (toutes les places prises, "
                + "\(fr.count(price.passesAtMost, "pass", "pass"))) à \(fr.money(price.dearest)) (personne ne vient).",
            en: "Price: \(en.money(price.cheapest)) (every seat filled, "
                + "\(en.count(price.passesAtMost, "pass", "passes"))) to \(en.money(price.dearest)) (nobody comes).")
    }

    package static func published(_ count: Int, in folder: String) -> Sentence {
        Sentence(
            fr: "Calendriers : \(Wording(.french).count(count, "fichier .ics", "fichiers .ics")) dans \(folder).",
            en: "Calendars: \(Wording(.english).count(count, ".ics file", ".ics files")) in \(folder).")
    }

    package static func change(_ change: PlanReport.Change) -> Sentence {
        switch change {
        case .planned: Sentence(fr: "Le plan est enregistré.", en: "The plan is stored.")
        case .replanned:
            Sentence(fr: "Le plan a été refait et enregistré.", en: "The plan was made again and stored.")
        case .updated:
            Sentence(
                fr: "Les dates n'ont pas changé ; les autres faits du programme ont été repris.",
                en: "The dates have not changed; the other facts of the programme were taken over.")
        case .unchanged:
            Sentence(fr: "Rien n'a changé depuis le dernier plan.", en: "Nothing has changed since the last plan.")
        case .proposed: proposal
        }
    }

    package static let confirmedBreaches = Sentence(
        fr: "Des sessions confirmées ne respectent plus une règle ; elles restent telles quelles, "
            + "et un nouveau plan peut y remédier :",
        en: "Confirmed sessions no longer keep a rule; they stay as they are, and a new plan may mend it:")

    package static func venueConfirmed(_ venue: VenueOverview, workshops: Int, changed: Bool) -> Sentence {
        guard changed else {
            return Sentence(
                fr: "Le lieu \(venue.name) était déjà confirmé ; rien n'a changé.",
                en: "The venue \(venue.name) was confirmed already; nothing has changed.")
        }
        return Sentence(
            fr: "Le lieu \(venue.name) est confirmé pour \(Wording(.french).count(workshops, "atelier", "ateliers")).",
            en: "The venue \(venue.name) is confirmed for "
                + "\(Wording(.english).count(workshops, "workshop", "workshops")).")
    }

    package static func sessionConfirmed(_ number: Int, changed: Bool) -> Sentence {
        guard changed else {
            return Sentence(
                fr: "La session \(number) était déjà confirmée ; rien n'a changé.",
                en: "Session \(number) was confirmed already; nothing has changed.")
        }
        return Sentence(
            fr: "La session \(number) est confirmée ; ses dates ne bougent plus tant qu'elles respectent les règles.",
            en: "Session \(number) is confirmed; its dates no longer move as long as they keep the rules.")
    }

    package static func checked(_ name: String, warnings: Int) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return Sentence(
            fr: "Le programme \(fr.quoted(name)) peut être planifié"
                + (warnings == 0 ? "." : " (\(fr.count(warnings, "avertissement", "avertissements")))."),
            en: "The programme \(en.quoted(name)) can be planned"
                + (warnings == 0 ? "." : " (\(en.count(warnings, "warning", "warnings")))."))
    }

    /// That what is shown is planned, and the file says something else by now.
    package static let differsFromPlan = Sentence(
        fr: "programme.yaml a changé depuis le dernier plan ; ce qui est planifié ne change qu'avec un nouveau plan :",
        en: "programme.yaml has changed since the last plan; what is planned changes with a new plan only:")

    package static func unusable(errors: Int) -> Sentence {
        Sentence(
            fr:
                "Le programme a \(Wording(.french).count(errors, "erreur", "erreurs")) ; rien ne sera planifié avant correction.",
            en:
                "The programme has \(Wording(.english).count(errors, "error", "errors")); nothing is planned until the file is right."
        )
    }

    package static let orElse = Sentence(fr: "ou bien", en: "or else")

    package static func andMore(_ count: Int) -> Sentence {
        Sentence(fr: "et \(count) de plus", en: "and \(count) more")
    }

    package static let healthy = Sentence(
        fr: "La base de données est saine : intégrité, références et journal.",
        en: "The database is sound: integrity, references and audit.")

    package static func initialised(_ path: String) -> Sentence {
        Sentence(
            fr: "\(path) est prêt : complétez-le, puis vérifiez-le.",
            en: "\(path) is ready: fill it in, then check it.")
    }
}
