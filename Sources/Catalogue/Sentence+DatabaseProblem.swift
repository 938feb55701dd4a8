import Answers
import Workshops

extension DatabaseProblem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .damaged: "damaged"
        case .danglingReference: "dangling-reference"
        case .brokenAudit: "broken-audit"
        case .seatHeldTwice: "seat-held-twice"
        case .seatOutOfRange: "seat-out-of-range"
        case .severalSeats: "several-seats"
        case .seatedAndWaiting: "seated-and-waiting"
        case .nameMissing: "name-missing"
        case .erasedButNamed: "erased-but-named"
        case .enrolmentMissing: "enrolment-missing"
        case .sheetDiffers: "sheet-differs"
        case .presenceMissing: "presence-missing"
        case .chequebooksDiffer: "chequebooks-differ"
        case .passesDiffer: "passes-differ"
        case .passOutOfStep: "pass-out-of-step"
        case .claimDoesNotAddUp: "claim-does-not-add-up"
        case .passOutsideClaim: "pass-outside-claim"
        case .invoiceAltered: "invoice-altered"
        case .invoiceMissing: "invoice-missing"
        }
    }

    package var sentence: Sentence {
        switch self {
        case .damaged(let what):
            Sentence(
                fr: "La base de données est abîmée (\(what)) ; reprenez la dernière copie saine.",
                en: "The database is damaged (\(what)); go back to the last sound copy.")
        case .danglingReference(let table, let row, let parent):
            Sentence(
                fr: "La ligne \(row) de \(table) renvoie à une ligne de \(parent) qui n'existe pas.",
                en: "Row \(row) of \(table) refers to a row of \(parent) that is not there.")
        case .brokenAudit(let row):
            Sentence(
                fr: "Le journal est rompu à la ligne \(row) : elle, ou une ligne voisine, a été changée ou retirée.",
                en: "The audit is broken at row \(row): it, or a row beside it, was changed or removed.")
        case .seatHeldTwice(let session, let seat, let people):
            Sentence(
                fr: "La place \(seat) de la session \(session) est à plusieurs personnes "
                    + "(\(Wording(.french).list(people.map(String.init)))) ; changez-en une.",
                en: "Seat \(seat) of session \(session) is that of several people "
                    + "(\(Wording(.english).list(people.map(String.init)))); change one.")
        case .seatOutOfRange(let session, let seat, let person, let seats):
            Sentence(
                fr: "La personne \(person) a la place \(seat) de la session \(session), qui n'en a que \(seats) ; "
                    + "changez-la.",
                en: "Person \(person) has seat \(seat) of session \(session), which has \(seats) only; "
                    + "change it.")
        case .severalSeats(let person):
            Sentence(
                fr: "La personne \(person) a plusieurs places ; libérez celles en trop.",
                en: "Person \(person) has several seats; free those too many.")
        case .seatedAndWaiting(let person):
            Sentence(
                fr: "La personne \(person) a une place et attend pourtant ; reprenez la dernière copie saine, "
                    + "ou libérez tout.",
                en: "Person \(person) has a seat and waits all the same; go back to the last sound copy, "
                    + "or free all.")
        case .nameMissing(let person):
            Sentence(
                fr: "Rien ne dit plus qui est la personne \(person), que nul n'a effacée ; "
                    + "reprenez la dernière copie saine.",
                en: "Nothing says any more who person \(person) is, whom nobody erased; "
                    + "go back to the last sound copy.")
        case .erasedButNamed(let person):
            Sentence(
                fr: "La personne \(person) a été effacée et son nom est là ; effacez-la de nouveau.",
                en: "Person \(person) was erased and the name is there; erase it again.")
        case .sheetDiffers(let number):
            Sentence(
                fr:
                    "La feuille de l'atelier \(number) ne dit pas ce que dit son état ; reprenez la dernière copie saine.",
                en: "The sheet of workshop \(number) does not say what its state says; go back to the last sound copy.")
        case .presenceMissing(let number, let person):
            Sentence(
                fr: "La feuille de l'atelier \(number) ne dit rien de la personne \(person) ; corrigez-la.",
                en: "The sheet of workshop \(number) says nothing of person \(person); correct it.")
        case .chequebooksDiffer(let stored, let wanted):
            Sentence(
                fr: "La base a \(Wording(.french).count(stored, "chéquier", "chéquiers")) et le programme \(wanted), "
                    + "numérotés à partir de 1 ; reprenez la dernière copie saine.",
                en:
                    "The database has \(Wording(.english).count(stored, "chequebook", "chequebooks")) and the programme "
                    + "\(wanted), numbered from 1; go back to the last sound copy.")
        case .passesDiffer(let stored, let wanted):
            Sentence(
                fr: "Il y a \(Wording(.french).grouped(stored)) Pass et les chéquiers en ont "
                    + "\(Wording(.french).grouped(wanted)) ; reprenez la dernière copie saine.",
                en: "There are \(Wording(.english).grouped(stored)) passes and the chequebooks have "
                    + "\(Wording(.english).grouped(wanted)); go back to the last sound copy.")
        case .passOutOfStep(let number):
            Sentence(
                fr: "Le Pass \(number) n'est pas là où mènent ses mouvements ; reprenez la dernière copie saine.",
                en: "Pass \(number) is not where its movements lead; go back to the last sound copy.")
        case .claimDoesNotAddUp(let number):
            Sentence(
                fr: "La demande de contre-paiement \(number) n'est pas la somme de ses Pass ; "
                    + "reprenez la dernière copie saine.",
                en: "Counter-payment claim \(number) is not the sum of its passes; go back to the last sound copy.")
        case .passOutsideClaim(let number):
            Sentence(
                fr: "Le Pass \(number) et les demandes de contre-paiement ne disent pas la même chose ; "
                    + "reprenez la dernière copie saine.",
                en: "Pass \(number) and the counter-payment claims do not say the same; "
                    + "go back to the last sound copy.")
        case .invoiceAltered(let number):
            Sentence(
                fr: "Le document \(number) n'est plus tel qu'il a été établi ; reprenez la dernière copie saine.",
                en: "Document \(number) is no longer as it was issued; go back to the last sound copy.")
        case .invoiceMissing(let rank):
            Sentence(
                fr: "Le document n° \(rank) de la série manque ; reprenez la dernière copie saine.",
                en: "Document no. \(rank) of the series is missing; go back to the last sound copy.")
        case .enrolmentMissing(let number):
            Sentence(
                fr: "L'inscription \(number) manque : une ligne a été retirée ; reprenez la dernière copie saine.",
                en: "Enrolment \(number) is missing: a row was removed; go back to the last sound copy.")
        }
    }
}
