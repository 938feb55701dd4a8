package import Answers
package import Workshops

/// What is said of communes and their chequebooks, and the help of their commands.
extension Sentence {
    package static let communesAbstract = Sentence(
        fr: "Montrer les communes, leurs réponses et leurs chéquiers.",
        en: "Show the communes, their answers and their chequebooks.")
    package static let communeAbstract = Sentence(
        fr: "Noter la réponse d'une commune, sa convention, ses retours et ses demandes.",
        en: "Record a commune's answer, its agreement, its returns and its requests.")
    package static let communeNameHelp = Sentence(fr: "Le nom de la commune.", en: "The name of the commune.")
    package static let answerHelp = Sentence(
        fr: "Sa réponse : confirmed, declined ou silent.", en: "Its answer: confirmed, declined or silent.")
    package static let answeredOnHelp = Sentence(
        fr: "Le jour de la réponse ; sinon aujourd'hui.", en: "The day of the answer; otherwise today.")
    package static let confirmedHelp = Sentence(
        fr: "Combien de chéquiers elle confirme ; le reste va à la réserve.",
        en: "How many chequebooks it confirms; the rest goes to the reserve.")
    package static let mandateHelp = Sentence(
        fr: "Le jour où elle a signé la convention de mandat.", en: "The day on which it signed the mandate agreement.")
    package static let regieHelp = Sentence(
        fr: "La régie d'avances : needed (requise), dispensed (dispensée) ou to-check (à vérifier).",
        en: "The imprest account (régie d'avances): needed, dispensed or to-check.")
    package static let returnHelp = Sentence(
        fr: "Combien de chéquiers elle rend à la réserve.", en: "How many chequebooks it returns to the reserve.")
    package static let askHelp = Sentence(
        fr: "Combien de chéquiers elle demande à la réserve.", en: "How many chequebooks it asks for from the reserve.")
    package static let becauseHelp = Sentence(
        fr: "Pourquoi ; gardé avec le mouvement.", en: "Why; kept with the movement.")
    package static let dayHelp = Sentence(
        fr: "Écrivez un jour, par exemple 25/01/2021.", en: "Write a day, such as 25/01/2021.")
    /// Why a day that was typed is none.
    package static func slip(_ slip: DaySlip) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch slip {
        case .withoutYear:
            Sentence(fr: "Écrivez aussi l'année.", en: "Write the year, too.")
        case .noSuchDay(let day, let month):
            Sentence(
                fr: "\(fr.month(month).capitalizedFirst) n'a pas de \(day).",
                en: "\(en.month(month)) has no day \(day).")
        case .otherWeekday(let day):
            Sentence(
                fr: "Le \(fr.longDate(day)) est un \(fr.weekday(day.weekday)).",
                en: "\(en.longDate(day)) is a \(en.weekday(day.weekday)).")
        }
    }

    package static let countHelp = Sentence(fr: "Écrivez un nombre, par exemple 2.", en: "Write a number, such as 2.")

    /// `confirmée le 20 janvier 2021`.
    package static func answer(of standing: CommuneStanding) -> Sentence {
        let fr = standing.answered.map { " le \(Wording(.french).longDate($0))" } ?? ""
        let en = standing.answered.map { " on \(Wording(.english).longDate($0))" } ?? ""
        return switch standing.answer {
        case .confirmed: Sentence(fr: "confirme\(fr)", en: "confirmed\(en)")
        case .declined: Sentence(fr: "décline\(fr)", en: "declined\(en)")
        case .silent: Sentence(fr: "sans réponse", en: "no answer")
        }
    }

    package static func chequebooks(of standing: CommuneStanding) -> Sentence {
        let (held, allotted) = (standing.chequebooks.count, standing.allotted)
        let fr = Wording(.french).count(held, "chéquier", "chéquiers")
        let en = Wording(.english).count(held, "chequebook", "chequebooks")
        return held == allotted
            ? Sentence(fr: fr, en: en)
            : Sentence(fr: "\(fr) (\(allotted) attribués)", en: "\(en) (\(allotted) allotted)")
    }

    package static func mandate(of standing: CommuneStanding) -> Sentence {
        let account: Sentence =
            switch standing.imprestAccount {
            case .needed: Sentence(fr: "régie requise", en: "imprest account needed")
            case .dispensed: Sentence(fr: "sans régie", en: "no imprest account")
            case .toCheck: Sentence(fr: "régie à vérifier", en: "imprest account to check")
            }
        let fr = standing.mandate.map { "convention du \(Wording(.french).longDate($0))" } ?? "convention à signer"
        let en = standing.mandate.map { "agreement of \(Wording(.english).longDate($0))" } ?? "agreement to be signed"
        return Sentence(fr: "\(fr), \(account.french)", en: "\(en), \(account.english)")
    }

    package static func standing(of standing: CommuneStanding, reserve: Int) -> Sentence {
        let (answer, books, mandate) = (answer(of: standing), chequebooks(of: standing), mandate(of: standing))
        return Sentence(
            fr: "\(standing.commune) \(answer.french) : \(books.french), \(mandate.french). "
                + "Réserve : \(Wording(.french).count(reserve, "chéquier", "chéquiers")).",
            en: "\(standing.commune), \(answer.english): \(books.english), \(mandate.english). "
                + "Reserve: \(Wording(.english).count(reserve, "chequebook", "chequebooks")).")
    }

    package static func chequebooks(of overview: CommunesOverview) -> Sentence {
        let held = overview.chequebooks - overview.reserve
        let number = { (answer: CommuneStanding.Answer) in overview.communes.filter { $0.answer == answer }.count }
        let (yes, no, silent) = (number(.confirmed), number(.declined), number(.silent))
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "\(fr.count(yes, "confirmation", "confirmations")), \(fr.count(no, "refus", "refus")), "
                + "\(silent) sans réponse. \(fr.grouped(held)) chéquiers dans les communes, "
                + "\(fr.grouped(overview.reserve)) en réserve, \(fr.grouped(overview.chequebooks)) en tout.",
            en: "\(yes) confirmed, \(no) declined, \(silent) without an answer. "
                + "\(en.grouped(held)) chequebooks with communes, \(en.grouped(overview.reserve)) in the reserve, "
                + "\(en.grouped(overview.chequebooks)) in all.")
    }

    /// A warning while workshops are held before the decision is final; nil when none is.
    package static func appeal(_ appeal: AppealOverview) -> Sentence? {
        guard appeal.workshops > 0 else { return nil }
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr:
                "\(fr.count(appeal.workshops, "atelier a", "ateliers ont")) lieu alors que la décision peut encore être "
                + "contestée, jusqu'au \(fr.longDate(appeal.lastDay)).",
            en: "\(en.count(appeal.workshops, "workshop is", "workshops are")) held while the decision can still be "
                + "contested, until \(en.longDate(appeal.lastDay)).")
    }
}
