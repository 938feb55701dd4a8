import Answers
import Workshops

extension AttendanceRefusal {
    package var code: String {
        switch self {
        case .unknownWorkshop: "unknown-workshop"
        case .notBegun: "workshop-not-begun"
        case .cancelled: "workshop-cancelled"
        case .held: "workshop-held"
        case .closed: "sheet-closed"
        case .changed: "sheet-changed"
        case .open: "sheet-open"
        case .unknownMark: "unknown-mark"
        case .marksDoNotFit: "marks-do-not-fit"
        case .seatWithoutMark: "seat-without-mark"
        case .markWithoutPerson: "mark-without-person"
        case .notOnSheet: "not-on-sheet"
        case .noChairFree: "no-chair-free"
        case .tooMany: "too-many-people"
        case .minutesDoNotFit: "minutes-do-not-fit"
        case .followedAlready: "workshop-followed"
        case .filledIn: "sheet-filled-in"
        case .notGuest: "not-a-guest"
        case .nothingNoted: "nothing-noted"
        case .passesGiven: "passes-given"
        case .nothingToEmpty: "sheet-not-filled-in"
        case .passesClaimed: "passes-claimed"
        case .notCancelled: "workshop-not-cancelled"
        case .sessionNotCancelled: "session-not-cancelled"
        case .attendedNone: "attended-none"
        case .newcomerNotEligible: "not-eligible"
        case .notWalkedIn: "not-a-walk-in"
        case .cameAgain: "came-again"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .unknownWorkshop(let number, let workshops):
            Sentence(
                fr:
                    "La session \(number.session) n'a pas d'atelier \(number.order), mais les ateliers 1 à \(workshops).",
                en: "Session \(number.session) has no workshop \(number.order), but workshops 1 to \(workshops).")
        case .notBegun(let number, let date):
            Sentence(
                fr:
                    "L'atelier \(number) n'a pas commencé : il a lieu le \(fr.fullDate(date)). Rien n'a été enregistré.",
                en: "Workshop \(number) has not begun: it is held on \(en.fullDate(date)). Nothing was stored.")
        case .cancelled(let number, let state):
            Sentence(
                fr: "L'atelier \(number) est annulé (\(state.words.french)) ; s'il a lieu après tout, "
                    + "remettez-le au programme.",
                en: "Workshop \(number) is cancelled (\(state.words.english)); if it is held after all, "
                    + "take it up again.")
        case .held(let number):
            Sentence(
                fr: "L'atelier \(number) a eu lieu, sa feuille est remplie ; il ne se déplace ni ne s'annule plus.",
                en: "Workshop \(number) was held, its sheet is filled in; it can no longer be moved or called off.")
        case .closed(let number, let day):
            Sentence(
                fr: "La feuille de l'atelier \(number) est remplie depuis le \(fr.longDate(day)) ; "
                    + "pour la corriger, ajoutez la raison.",
                en: "The sheet of workshop \(number) has been filled in since \(en.longDate(day)); "
                    + "to correct it, add the reason.")
        case .changed(let number, let seen, let now):
            Sentence(
                fr: "La feuille de l'atelier \(number) n'est plus celle que vous avez lue ; rien n'a été enregistré. "
                    + "Relisez-la. Ce qui a changé : \(seen.differences(to: now).map(\.french).joined(separator: " ; ")).",
                en: "The sheet of workshop \(number) is no longer the one that you have read; nothing was stored. "
                    + "Read it again. What has changed: \(seen.differences(to: now).map(\.english).joined(separator: "; "))."
            )
        case .open(let number):
            Sentence(
                fr: "La feuille de l'atelier \(number) n'est pas remplie ; remplissez-la d'abord en entier.",
                en: "The sheet of workshop \(number) is not filled in; fill it in whole first.")
        case .unknownMark(let mark):
            Sentence(
                fr: "« \(mark) » n'est pas une présence ; écrivez P (présent), L (en retard), D (parti avant la fin), "
                    + "E (excusé) ou A (absent).",
                en: "“\(mark)” is not a presence; write P (present), L (late), D (departed early), E (excused) "
                    + "or A (absent).")
        case .marksDoNotFit(let given, let people, let seats):
            Sentence(
                fr: "\(fr.count(given, "lettre", "lettres")) pour \(fr.count(people, "personne", "personnes")) : "
                    + "écrivez-en une par personne, dans l'ordre des places, "
                    + "ou une pour chacune des \(seats) places, avec _ là où il n'y a personne.",
                en: "\(en.count(given, "letter", "letters")) for \(en.count(people, "person", "people")): "
                    + "write one for each person, in the order of the seats, "
                    + "or one for each of the \(seats) seats, with _ where nobody sits.")
        case .seatWithoutMark(let seat, let person):
            Sentence(
                fr: "La place \(seat) est celle de la personne \(person) : écrivez sa présence au lieu de _.",
                en: "Seat \(seat) is that of person \(person): write their presence instead of _.")
        case .markWithoutPerson(let seat):
            Sentence(
                fr: "Personne n'a la place \(seat) : écrivez _ à cet endroit.",
                en: "Nobody has seat \(seat): write _ there.")
        case .notOnSheet(let person, let number):
            Sentence(
                fr: "La personne \(person) n'est pas sur la feuille de l'atelier \(number).",
                en: "Person \(person) is not on the sheet of workshop \(number).")
        case .newcomerNotEligible(let facts):
            Sentence(
                fr:
                    "Personne n'atteste : \(fr.list(facts.map(\.name.french))) ; dites, sur la même ligne, qui l'atteste, "
                    + "ou pourquoi l'en dispenser. Rien n'a été enregistré.",
                en: "Nobody vouches for \(en.list(facts.map(\.name.english))); say in the same line who does, "
                    + "or why they are exempt. Nothing was stored.")
        case .notWalkedIn(let person, let number):
            Sentence(
                fr: "La personne \(person) n'est pas venue à l'atelier \(number) sans y être attendue ; "
                    + "si elle ne veut plus de sa place, notez-le.",
                en: "Person \(person) did not come to workshop \(number) unexpected; "
                    + "if they do not want their seat any more, record it.")
        case .cameAgain(let person, let number):
            Sentence(
                fr: "La personne \(person) est notée aussi à l'atelier \(number) ; corrigez d'abord cette feuille.",
                en: "Person \(person) is marked at workshop \(number), too; correct that sheet first.")
        case .noChairFree(let number, let seats):
            Sentence(
                fr: "Aucune chaise n'est libre à l'atelier \(number) : il a \(fr.count(seats, "place", "places")), et "
                    + "personne d'autre n'est noté absent ou excusé. Si quelqu'un manque, notez-le d'abord.",
                en:
                    "No chair is free at workshop \(number): it has \(en.count(seats, "seat", "seats")), and nobody else "
                    + "is marked absent or excused. If somebody is missing, mark that first.")
        case .tooMany(let number, let there, let seats):
            Sentence(
                fr: "\(fr.count(there, "personne serait", "personnes seraient")) à l'atelier \(number), qui a "
                    + "\(fr.count(seats, "place", "places")) ; rien n'a été enregistré.",
                en: "\(en.count(there, "person", "people")) would be at workshop \(number), which has "
                    + "\(en.count(seats, "seat", "seats")); nothing was stored.")
        case .minutesDoNotFit(let minutes, let length):
            Sentence(
                fr:
                    "\(minutes) minutes ne vont pas : elles se notent pour qui est venu en retard ou parti avant la fin, "
                    + "de 1 à \(max(1, length - 1)).",
                en:
                    "\(minutes) minutes do not fit: they are noted of somebody who came late or departed early, from 1 to "
                    + "\(max(1, length - 1)).")
        case .followedAlready(let person, let number):
            Sentence(
                fr: "La personne \(person) a déjà suivi cet atelier : c'était l'atelier \(number).",
                en: "Person \(person) has followed this workshop already: it was workshop \(number).")
        case .filledIn(let number):
            Sentence(
                fr: "La feuille de l'atelier \(number) est remplie ; qui était là sans être attendu s'y ajoute.",
                en: "The sheet of workshop \(number) is filled in; who was there unexpected is added to it.")
        case .notGuest(let person, let number):
            Sentence(
                fr: "La personne \(person) n'est pas invitée à l'atelier \(number).",
                en: "Person \(person) is not a guest of workshop \(number).")
        case .nothingNoted(let person, let number):
            Sentence(
                fr: "La personne \(person) n'a pas dit qu'elle manquerait l'atelier \(number).",
                en: "Person \(person) has not said that they would miss workshop \(number).")
        case .passesGiven(let person, let number, let passes):
            Sentence(
                fr: "La personne \(person) a donné \(fr.count(passes, "Pass", "Pass")) à l'atelier \(number) ; "
                    + "rendez-les d'abord.",
                en: "Person \(person) gave \(en.count(passes, "pass", "passes")) at workshop \(number); "
                    + "give them back first.")
        case .nothingToEmpty(let number):
            Sentence(
                fr: "La feuille de l'atelier \(number) n'est pas remplie ; il n'y a rien à vider.",
                en: "The sheet of workshop \(number) is not filled in; there is nothing to empty.")
        case .passesClaimed(let number, let claim, let isSent):
            Sentence(
                fr: "Des Pass de l'atelier \(number) sont dans la demande de contre-paiement \(claim)"
                    + (isSent ? ", qui est envoyée ; ils ne se rendent plus." : " ; reprenez-la d'abord."),
                en: "Passes of workshop \(number) are in counter-payment claim \(claim)"
                    + (isSent ? ", which was sent; they cannot be given back any more." : "; take it back first."))
        case .notCancelled(let number):
            Sentence(
                fr: "L'atelier \(number) n'est pas annulé ; rien n'a été changé.",
                en: "Workshop \(number) is not cancelled; nothing was changed.")
        case .sessionNotCancelled(let number):
            Sentence(
                fr: "La session \(number) n'est pas annulée ; rien n'a été changé.",
                en: "Session \(number) is not cancelled; nothing was changed.")
        case .attendedNone(let person):
            Sentence(
                fr: "La personne \(person) n'est venue à aucun atelier dont la feuille est remplie ; "
                    + "il n'y a rien à attester.",
                en: "Person \(person) came to no workshop whose sheet is filled in; there is nothing to certify.")
        }
    }
}

extension SheetVersion {
    /// What is no longer as it was, by person.
    fileprivate func differences(to now: SheetVersion) -> [Sentence] {
        Set(presences.keys).union(now.presences.keys).sorted().compactMap { person in
            guard let new = now.presences[person] else {
                return Sentence(fr: "la personne \(person) n'y est plus", en: "person \(person) is no longer on it")
            }
            guard let old = presences[person] else {
                return Sentence(fr: "la personne \(person) y est désormais", en: "person \(person) is on it now")
            }
            return old == new ? nil : Self.difference(person, from: old?.words, to: new?.words)
        }
    }

    private static func difference(_ person: Int, from old: Sentence?, to new: Sentence?) -> Sentence {
        let unmarked = Sentence(fr: "sans marque", en: "not marked"), (old, new) = (old ?? unmarked, new ?? unmarked)
        return Sentence(
            fr: "personne \(person) : \(old.french) → \(new.french)",
            en: "person \(person): \(old.english) → \(new.english)")
    }
}
