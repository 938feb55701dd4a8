package import Answers
package import Workshops

/// What is said of workshops that are held or not, of who came, and the help of their commands.
extension Sentence {
    package static let attendAbstract = Sentence(
        fr: "Remplir la feuille d'émargement d'un atelier, d'après le papier signé.",
        en: "Fill in the attendance sheet of a workshop, from the signed paper.")
    package static let sheetAbstract = Sentence(
        fr: "Montrer la feuille d'émargement d'un atelier, à imprimer ou remplie.",
        en: "Show the attendance sheet of a workshop, to be printed or filled in.")
    package static let postponeAbstract = Sentence(
        fr: "Déplacer un seul atelier, à la main.", en: "Move one workshop only, by hand.")
    package static let reinstateAbstract = Sentence(
        fr: "Remettre au programme un atelier annulé.", en: "Take a workshop that was called off up again.")
    package static let workshopHelp = Sentence(
        fr: "L'atelier : 2.3 est le troisième de la session 2.",
        en: "The workshop: 2.3 is the third of session 2.")
    package static let sessionOrWorkshopHelp = Sentence(
        fr: "La session, par exemple 2, ou un seul de ses ateliers, par exemple 2.3.",
        en: "The session, such as 2, or one of its workshops, such as 2.3.")
    package static let marksHelp = Sentence(
        fr:
            "Une lettre par personne, dans l'ordre des places : P présent, L en retard, D parti avant la fin, E excusé, "
            + "A absent ; ou une par place, _ pour une place vide.",
        en: "A letter for each person, in the order of the seats: P present, L late, D departed early, E excused, "
            + "A absent; or one for each seat, _ for an empty seat.")
    package static let nobodyHelp = Sentence(
        fr: "L'atelier a eu lieu et personne n'est venu.", en: "The workshop was held and nobody came.")
    package static let attendPersonHelp = Sentence(
        fr: "Corriger une seule personne, par son numéro ; avec --as.",
        en: "Correct one person only, by their number; with --as.")
    package static let attendAsHelp = Sentence(
        fr: "Sa présence : P, L, D, E ou A.", en: "Their presence: P, L, D, E or A.")
    package static let correctionHelp = Sentence(
        fr: "Pourquoi la feuille remplie est corrigée ; gardé avec qui et quand.",
        en: "Why a sheet that was filled in is corrected; kept with who and when.")
    package static let marksMissing = Sentence(
        fr: "Dites qui était là : des lettres, --nobody, ou --person avec --as ; un seul des trois.",
        en: "Say who was there: letters, --nobody, or --person with --as; one of the three.")
    package static let pageHelp = Sentence(
        fr: "Écrire une page (HTML) à imprimer au lieu du texte.", en: "Write a page (HTML) to print instead of text.")
    package static let causeHelp = Sentence(
        fr: "D'un atelier, qui l'annule : cancelled-by-provider (l'organisme), force-majeure, cancelled-in-time "
            + "(le commanditaire, à temps) ou cancelled-late (le commanditaire, trop tard).",
        en: "Of a workshop, who calls it off: cancelled-by-provider, force-majeure, cancelled-in-time "
            + "(the commissioner, in time) or cancelled-late (the commissioner, too late).")
    package static let causeMissing = Sentence(
        fr: "Dites qui annule l'atelier, avec --cause ; une session entière n'en a pas besoin.",
        en: "Say who calls the workshop off, with --cause; a whole session needs none.")
    package static let postponeToHelp = Sentence(
        fr: "Le nouveau jour, par exemple 08/04/2021.", en: "The new day, such as 08/04/2021.")
    package static let halfDayHelp = Sentence(
        fr: "morning (le matin) ou afternoon (l'après-midi) ; sinon la même qu'avant.",
        en: "morning or afternoon; otherwise the same as before.")
    package static let whyHelp = Sentence(
        fr: "Pourquoi ; gardé avec l'atelier.", en: "Why; kept with the workshop.")

    package static func attended(_ report: AttendReport) -> Sentence {
        let sheet = report.sheet, (came, expected) = (sheet.came, sheet.rows.count)
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "L'atelier \(sheet.number) (\(fr.fullDate(sheet.workshop.date))) a eu lieu : "
                + "\(fr.count(came, "présent", "présents")) sur \(expected).",
            en: "Workshop \(sheet.number) (\(en.fullDate(sheet.workshop.date))) was held: \(came) of \(expected) came.")
    }

    package static func workshopCancelled(_ number: WorkshopNumber, changed: Bool) -> Sentence {
        changed
            ? Sentence(fr: "L'atelier \(number) est annulé.", en: "Workshop \(number) is cancelled.")
            : Sentence(fr: "L'atelier \(number) était déjà annulé.", en: "Workshop \(number) was cancelled already.")
    }

    package static func workshopReinstated(_ number: WorkshopNumber) -> Sentence {
        Sentence(fr: "L'atelier \(number) est de nouveau au programme.", en: "Workshop \(number) is taken up again.")
    }

    package static func workshopMoved(_ report: ConfirmReport, _ number: WorkshopNumber) -> Sentence? {
        guard let session = report.overview.sessions.first(where: { $0.number == number.session }),
            let workshop = session.workshops.first(where: { $0.order == number.order })
        else { return nil }
        let when = { (wording: Wording) in "\(wording.fullDate(workshop.date)), \(wording.span(workshop.span))" }
        return report.changed
            ? Sentence(
                fr: "L'atelier \(number) a lieu le \(when(Wording(.french))).",
                en: "Workshop \(number) is held on \(when(Wording(.english))).")
            : Sentence(
                fr: "L'atelier \(number) avait déjà lieu le \(when(Wording(.french))).",
                en: "Workshop \(number) was to be held on \(when(Wording(.english))) already.")
    }
}

extension Presence {
    package var words: Sentence {
        switch self {
        case .present: Sentence(fr: "présent", en: "present")
        case .late: Sentence(fr: "en retard", en: "late")
        case .leftEarly: Sentence(fr: "parti avant la fin", en: "departed early")
        case .excused: Sentence(fr: "excusé", en: "excused")
        case .absent: Sentence(fr: "absent", en: "absent")
        }
    }
}

extension Workshop.State {
    package var words: Sentence {
        switch self {
        case .planned: Sentence(fr: "prévu", en: "planned")
        case .moved: Sentence(fr: "déplacé", en: "moved")
        case .held: Sentence(fr: "a eu lieu", en: "held")
        case .cancelledByProvider: Sentence(fr: "annulé par l'organisme", en: "cancelled by the provider")
        case .forceMajeure: Sentence(fr: "annulé, force majeure", en: "cancelled, force majeure")
        case .cancelledInTime:
            Sentence(fr: "annulé à temps par le commanditaire", en: "cancelled in time by the commissioner")
        case .cancelledLate:
            Sentence(fr: "annulé trop tard par le commanditaire", en: "cancelled too late by the commissioner")
        }
    }
}
