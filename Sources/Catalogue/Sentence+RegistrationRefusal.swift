import Answers
import Workshops

extension RegistrationRefusal {
    package var code: String {
        switch self {
        case .unusable: "person-unusable"
        case .alreadyRegistered: "already-registered"
        case .communesMissing: "communes-missing"
        case .stillSeated: "still-seated"
        case .tracesLeft: "traces-left"
        case .nothingGiven: "nothing-given"
        }
    }

    package var sentence: Sentence {
        switch self {
        case .unusable:
            Sentence(
                fr: "Rien n'a été enregistré ; corrigez ce qui est signalé et recommencez.",
                en: "Nothing was stored; correct what is reported and try again.")
        case .alreadyRegistered(let number):
            Sentence(
                fr: "Quelqu'un de ce nom est déjà inscrit pour cette commune : la personne \(number) ; "
                    + "rien n'a été enregistré. Si c'est quelqu'un d'autre, dites-le.",
                en: "Somebody of that name is registered for that commune already: person \(number); "
                    + "nothing was stored. If it is somebody else, say so.")
        case .communesMissing:
            Sentence(
                fr: "Les communes ne sont pas encore dans la base ; planifiez d'abord.",
                en: "The communes are not in the database yet; plan first.")
        case .stillSeated(let number, nil):
            Sentence(
                fr: "La personne \(number) est sur la liste d'attente ; rien n'a été effacé. Retirez-la d'abord.",
                en: "Person \(number) is on the waiting list; nothing was erased. Withdraw them first.")
        case .stillSeated(let number, let seat?):
            Sentence(
                fr: "La personne \(number) a une place de la session \(seat.session), où "
                    + "\(Wording(.french).workshopsAhead(seat.workshops)) à venir ; rien n'a été effacé. Libérez "
                    + "d'abord la place pour la suite : ce qui a eu lieu reste compté.",
                en: "Person \(number) has a seat of session \(seat.session), where "
                    + "\(Wording(.english).workshopsAhead(seat.workshops)) still to come; nothing was erased. First "
                    + "give up the seat for what is left: what has been held stays counted.")
        case .tracesLeft(let number):
            Sentence(
                fr: "Le nom de la personne \(number) est effacé, mais le fichier peut en garder des traces, car un "
                    + "autre programme s'en sert ; effacez-la de nouveau quand il aura fini.",
                en: "The name of person \(number) is erased, but the file may keep traces of it, as another program "
                    + "is using it; erase them again when it has ended.")
        case .nothingGiven:
            Sentence(
                fr: "Rien n'est à changer ; dites quoi, par exemple un numéro de téléphone.",
                en: "Nothing is to be changed; say what, such as a telephone number.")
        }
    }
}

extension PersonProblem {
    package var code: String {
        switch self {
        case .missing: "person-missing-field"
        case .tooLong: "person-text-too-long"
        case .hiddenCharacter: "person-control-character"
        case .unknownCommune: "unknown-commune"
        case .ambiguousCommune: "ambiguous-commune"
        case .notAnEmail: "not-an-email"
        case .notATelephone: "not-a-telephone"
        case .notAPostalAddress: "not-a-postal-address"
        case .notHalfDays: "not-half-days"
        case .notMinutes: "not-minutes"
        case .notAReferrer: "not-a-referrer"
        case .notYesOrNo: "not-yes-or-no"
        case .notADate: "not-a-date"
        case .dateAhead: "date-ahead"
        case .unknownCompanion: "unknown-companion"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .missing(let field):
            Sentence(fr: "Il manque : \(field.name.french).", en: "This is missing: \(field.name.english).")
        case .tooLong(let field, let octets, let limit):
            Sentence(
                fr: "\(field.name.french.capitalizedFirst) : \(octets) octets, \(limit) au plus ; abrégez.",
                en: "\(field.name.english.capitalizedFirst): \(octets) octets, at most \(limit); make it shorter.")
        case .hiddenCharacter(let field, let character):
            Sentence(
                fr: "\(field.name.french.capitalizedFirst) : \(character.sentence.french)",
                en: "\(field.name.english.capitalizedFirst): \(character.sentence.english)")
        case .unknownCommune(let text, let nearest):
            Sentence(
                fr: "La commune \(fr.quoted(text)) n'est pas du programme"
                    + (nearest.map { " ; vouliez-vous dire \(fr.quoted($0)) ?" } ?? "."),
                en: "The commune \(en.quoted(text)) is not of the programme"
                    + (nearest.map { "; did you mean \(en.quoted($0))?" } ?? "."))
        case .ambiguousCommune(let text, let names):
            Sentence(
                fr: "\(fr.quoted(text)) peut être \(fr.list(names)) ; écrivez le nom en entier.",
                en: "\(en.quoted(text)) may be \(en.list(names)); write the whole name.")
        case .notAnEmail(let text):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas une adresse électronique, par exemple nom@exemple.fr.",
                en: "\(en.quoted(text)) is not an e-mail address, such as name@example.org.")
        case .notATelephone(let text):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas un numéro de téléphone, par exemple 06 12 34 56 78.",
                en: "\(en.quoted(text)) is not a telephone number, such as 06 12 34 56 78.")
        case .notAPostalAddress(let text):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas une adresse postale, par exemple "
                    + "\(fr.quoted("12 rue des Lilas, 38920 Crolles")) : cinq lignes au plus, de "
                    + "\(PostalAddress.longestLine) caractères, et le code postal à la dernière.",
                en: "\(en.quoted(text)) is not a postal address, such as "
                    + "\(en.quoted("12 rue des Lilas, 38920 Crolles")): five lines at most, of "
                    + "\(PostalAddress.longestLine) characters, with the postcode in the last.")
        case .notHalfDays(let text):
            Sentence(
                fr: "\(fr.quoted(text)) ne dit pas des demi-journées, par exemple \(fr.quoted("lundi, mardi matin")).",
                en: "\(en.quoted(text)) does not tell half-days, such as \(en.quoted("Monday, Tuesday morning")).")
        case .notMinutes(let text):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas un nombre de minutes, par exemple 30.",
                en: "\(en.quoted(text)) is not a number of minutes, such as 30.")
        case .notAReferrer(let text):
            Sentence(
                fr: "\(fr.quoted(text)) ne dit pas qui oriente : commune ou CCAS.",
                en: "\(en.quoted(text)) does not say who refers: commune or CCAS.")
        case .notYesOrNo(let field, let text):
            Sentence(
                fr: "\(field.name.french.capitalizedFirst) : \(fr.quoted(text)) n'est ni oui ni non.",
                en: "\(field.name.english.capitalizedFirst): \(en.quoted(text)) is neither yes nor no.")
        case .notADate(let text):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas une date, par exemple 25/01/2021.",
                en: "\(en.quoted(text)) is not a date, such as 25/01/2021.")
        case .dateAhead(let date):
            Sentence(
                fr: "Le \(fr.longDate(date)) est à venir ; rien ne s'atteste d'avance.",
                en: "\(en.longDate(date)) is yet to come; nothing is attested ahead.")
        case .unknownCompanion(let number):
            Sentence(
                fr: "Il n'y a pas d'autre personne \(number) avec qui venir.",
                en: "There is no other person \(number) to come with.")
        }
    }
}

extension PersonField {
    /// What it is called in a sentence.
    package var name: Sentence {
        switch self {
        case .familyName: Sentence(fr: "le nom", en: "the name")
        case .givenName: Sentence(fr: "le prénom", en: "the given name")
        case .commune: Sentence(fr: "la commune", en: "the commune")
        case .email: Sentence(fr: "le courriel", en: "the e-mail")
        case .telephone: Sentence(fr: "le téléphone", en: "the telephone")
        case .postalAddress: Sentence(fr: "l'adresse postale", en: "the postal address")
        case .availability: Sentence(fr: "les disponibilités", en: "the availability")
        case .wishes: Sentence(fr: "les souhaits", en: "the wishes")
        case .longestWay: Sentence(fr: "le trajet le plus long", en: "the longest way")
        case .referrer: Sentence(fr: "qui oriente", en: "who refers")
        case .party: Sentence(fr: "avec qui", en: "with whom")
        case .difficulty: EligibilityFact.difficulty.name
        case .modestIncome: EligibilityFact.modestIncome.name
        case .motivation: EligibilityFact.motivation.name
        case .attestedBy: Sentence(fr: "qui atteste", en: "who attests")
        case .attestedOn: Sentence(fr: "la date de l'attestation", en: "the date of the attestation")
        case .exemption: Sentence(fr: "la dérogation", en: "the exemption")
        }
    }
}

extension Wording {
    /// `les ateliers 4 et 5 sont`, `l'atelier 5 est`.
    fileprivate func workshopsAhead(_ orders: [Int]) -> String {
        let list = list(orders.map(String.init))
        return switch (language, orders.count) {
        case (.french, 1): "l'atelier \(list) est"
        case (.french, _): "les ateliers \(list) sont"
        case (.english, 1): "workshop \(list) is"
        case (.english, _): "workshops \(list) are"
        }
    }
}
