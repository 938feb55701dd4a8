import Answers
import Workshops

extension AllocationRefusal {
    package var code: String {
        switch self {
        case .unknownCommune: "unknown-commune"
        case .reserveTooSmall: "reserve-too-small"
        case .tooFewToReturn: "too-few-to-return"
        case .reasonMissing: "reason-missing"
        case .notConfirmed: "commune-not-confirmed"
        case .moreThanAllotted: "more-than-allotted"
        case .dayAhead: "date-ahead"
        case .allotmentChanged: "allotment-changed"
        case .nothingGiven: "nothing-given"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .unknownCommune(let text, let nearest): PersonProblem.unknownCommune(text, nearest: nearest).sentence
        case .reserveTooSmall(let asked, let left):
            Sentence(
                fr: "La réserve a \(fr.count(left, "chéquier", "chéquiers")) et \(asked) sont demandés ; "
                    + "rien n'a été changé. Demandez-en moins, ou attendez des retours.",
                en: "The reserve has \(en.count(left, "chequebook", "chequebooks")) and \(asked) are asked for; "
                    + "nothing was changed. Ask for fewer, or wait for returns.")
        case .tooFewToReturn(let commune, let asked, let held):
            Sentence(
                fr: "\(commune) a \(fr.count(held, "chéquier", "chéquiers")) et veut en rendre \(asked) ; "
                    + "rien n'a été changé. Vérifiez le nombre.",
                en: "\(commune) has \(en.count(held, "chequebook", "chequebooks")) and wants to return \(asked); "
                    + "nothing was changed. Check the number.")
        case .reasonMissing:
            Sentence(
                fr: "Une demande sur la réserve doit être justifiée ; ajoutez la raison.",
                en: "A request from the reserve must be justified; add the reason.")
        case .notConfirmed(let commune):
            Sentence(
                fr: "\(commune) n'a pas confirmé et ne reçoit rien de la réserve ; notez d'abord sa confirmation.",
                en: "\(commune) has not confirmed and gets nothing from the reserve; record its confirmation first.")
        case .moreThanAllotted(let commune, let allotted):
            Sentence(
                fr: "La décision attribue \(fr.count(allotted, "chéquier", "chéquiers")) à \(commune) ; "
                    + "rien n'a été changé. Demandez le reste à la réserve, avec la raison.",
                en: "The decision allots \(en.count(allotted, "chequebook", "chequebooks")) to \(commune); "
                    + "nothing was changed. Ask for the rest from the reserve, with the reason.")
        case .dayAhead(let day):
            Sentence(
                fr: "Le \(fr.longDate(day)) est à venir ; rien ne s'enregistre d'avance.",
                en: "\(en.longDate(day)) is yet to come; nothing is recorded ahead.")
        case .allotmentChanged:
            Sentence(
                fr: "Le programme répartit maintenant les chéquiers autrement, et certains ont déjà changé de mains ; "
                    + "rien n'a été changé. Reprenez la répartition d'avant, et notez ce qui change, commune par commune.",
                en: "The programme now allots the chequebooks otherwise, and some have changed hands already; "
                    + "nothing was changed. Go back to the earlier allotment, and record what changes, by commune.")
        case .nothingGiven:
            Sentence(
                fr: "Rien n'est à enregistrer ; dites quoi, par exemple que la commune confirme.",
                en: "Nothing is to be recorded; say what, such as that the commune confirms.")
        }
    }
}
