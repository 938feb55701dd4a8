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
            "Une lettre par personne, dans l'ordre de la feuille : P présent, L en retard, D parti avant la fin, E excusé, "
            + "A absent ; ou une par place, _ pour une place vide. Qui est déjà noté peut être laissé de côté.",
        en: "A letter for each person, in the order of the sheet: P present, L late, D departed early, E excused, "
            + "A absent; or one for each seat, _ for an empty seat. Who is noted already may be left out.")
    package static let nobodyHelp = Sentence(
        fr: "L'atelier a eu lieu et personne n'est venu.", en: "The workshop was held and nobody came.")
    package static let attendPersonHelp = Sentence(
        fr:
            "Une seule personne, par son numéro, avec --as : corriger la feuille remplie, ou noter avant (E seulement).",
        en: "One person only, by their number, with --as: correct a sheet that is filled in, or note before (E only).")
    package static let attendAsHelp = Sentence(
        fr: "Sa présence : P, L, D, E ou A.", en: "Their presence: P, L, D, E or A.")
    package static let minutesHelp = Sentence(
        fr: "Combien de minutes elle était là, avec --as L ou D ; dans les lettres, après L ou D : L120.",
        en: "For how many minutes they were there, with --as L or D; among letters, after L or D: L120.")
    package static let comesHelp = Sentence(
        fr: "Elle avait dit qu'elle ne viendrait pas, et viendra finalement.",
        en: "They had said that they would not come, and come after all.")
    package static let emptyHelp = Sentence(
        fr: "Vider la feuille, remplie pour le mauvais atelier ; ses Pass sont rendus. Avec --because.",
        en: "Empty the sheet, filled in for the wrong workshop; its passes go back. With --because.")
    package static let walkInAbstract = Sentence(
        fr: "Accueillir une personne qui n'était pas attendue : inscrite, placée et notée présente d'un coup.",
        en: "Welcome somebody who was not expected: registered, seated and marked present in one go.")
    package static let walkInPersonHelp = Sentence(
        fr: "Son numéro, si elle est déjà inscrite ; sinon dites son nom et sa commune.",
        en: "Their number, if they are registered already; otherwise say their name and commune.")
    package static let walkInAsHelp = Sentence(
        fr: "Sa présence : P (sinon), L ou D.", en: "Their presence: P (otherwise), L or D.")
    package static let walkInMissing = Sentence(
        fr: "Dites qui est là : --person, ou --name avec --commune ; l'un des deux.",
        en: "Say who is there: --person, or --name with --commune; one of the two.")
    package static let walkInRemoveHelp = Sentence(
        fr:
            "Ce n'était pas elle : l'ôter de la feuille, et lui rendre son rang dans la liste d'attente ; avec --person.",
        en:
            "It was not them: take them off the sheet, and give them their turn on the waiting list back; with --person."
    )
    package static let walkInRemoveRule = Sentence(
        fr: "Pour ôter une personne, dites seulement laquelle, avec --person, et pourquoi, avec --because.",
        en: "To take somebody off, say only whom, with --person, and why, with --because.")
    package static let guestAbstract = Sentence(
        fr:
            "Inviter une personne à un seul atelier d'une session, si une chaise est libre ; elle garde sa place ailleurs.",
        en: "Invite somebody to one workshop of a session, if a chair is free; they keep their seat elsewhere.")
    package static let guestRemoveHelp = Sentence(
        fr: "Ne plus l'inviter ; d'une feuille remplie, avec --because.",
        en: "Invite them no more; from a sheet that is filled in, with --because.")
    package static let correctionHelp = Sentence(
        fr: "Pourquoi la feuille remplie est corrigée ; gardé avec qui et quand.",
        en: "Why a sheet that was filled in is corrected; kept with who and when.")
    package static let marksMissing = Sentence(
        fr:
            "Dites qui était là : des lettres, --nobody, --person avec --as ou --comes, ou --empty ; un seul d'entre eux.",
        en: "Say who was there: letters, --nobody, --person with --as or --comes, or --empty; one of them.")
    package static let pageHelp = Sentence(
        fr: "Écrire une page (HTML) à imprimer au lieu du texte.", en: "Write a page (HTML) to print instead of text.")
    package static let causeHelp = Sentence(
        fr: "Qui annule : cancelled-by-provider (l'organisme), force-majeure, cancelled-in-time "
            + "(le commanditaire, à temps) ou cancelled-late (le commanditaire, trop tard). "
            + "Le prix en dépend ; pour une session, sinon cancelled-in-time.",
        en: "Who calls it off: cancelled-by-provider, force-majeure, cancelled-in-time "
            + "(the commissioner, in time) or cancelled-late (the commissioner, too late). "
            + "The price depends on it; of a session, otherwise cancelled-in-time.")
    package static let causeMissing = Sentence(
        fr: "Dites qui annule l'atelier, avec --cause : le prix en dépend.",
        en: "Say who calls the workshop off, with --cause: the price depends on it.")
    package static let postponeToHelp = Sentence(
        fr: "Le nouveau jour, par exemple 08/04/2021 ; sans lui, les jours possibles sont montrés.",
        en: "The new day, such as 08/04/2021; without it, the possible days are shown.")
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

    package static func emptied(_ report: AttendReport) -> Sentence {
        let sheet = report.sheet, back = report.passesBack, fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "La feuille de l'atelier \(sheet.number) est vidée ; il est de nouveau "
                + "\(sheet.workshop.state.words.french) le \(fr.fullDate(sheet.workshop.date))"
                + (back == 0 ? "." : ", et \(fr.count(back, "Pass est rendu", "Pass sont rendus"))."),
            en:
                "The sheet of workshop \(sheet.number) is emptied; it is \(sheet.workshop.state.words.english) again for "
                + "\(en.fullDate(sheet.workshop.date))"
                + (back == 0 ? "." : ", and \(en.count(back, "pass goes", "passes go")) back."))
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

extension AttendReport {
    /// What was done beside the sheet, and what the sheet comes to once it is filled in.
    package var sentences: [Sentence] {
        let names = Dictionary(sheet.rows.map { ($0.person, $0.name) }, uniquingKeysWith: { $1 })
        let told = facts.compactMap { fact -> Sentence? in
            switch fact {
            case .registered, .seated, .offered, .left, .waiting, .guest, .guestNoMore, .noted, .comes:
                fact.sentence(insteadOf: nil, name: fact.participant.flatMap { names[$0] ?? nil })
            case .emptied: .emptied(self)
            default: nil
            }
        }
        return told + (sheet.sheet.closing == nil ? [] : [.attended(self)])
    }
}
