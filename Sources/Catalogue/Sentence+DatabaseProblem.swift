import Answers
import Workshops

extension DatabaseProblem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .damaged: "damaged"
        case .danglingReference: "dangling-reference"
        case .brokenAudit: "broken-audit"
        case .schemaPartMissing: "schema-part-missing"
        case .alteredSchemaPart: "altered-schema-part"
        case .foreignSchemaPart: "foreign-schema-part"
        case .markUnlikeAudit: "mark-unlike-audit"
        case .documentUnlikeAudit: "document-unlike-audit"
        case .auditMissing: "audit-missing"
        case .programmeMissing: "programme-missing"
        case .unlikeAudit: "unlike-audit"
        case .correctionsUnlikeAudit: "corrections-unlike-audit"
        case .levelsUnlikeAudit: "levels-unlike-audit"
        case .moreUnlikeAudit: "more-unlike-audit"
        case .seatHeldTwice: "seat-held-twice"
        case .seatOutOfRange: "seat-out-of-range"
        case .severalSeats: "several-seats"
        case .seatedAndWaiting: "seated-and-waiting"
        case .nameMissing: "name-missing"
        case .erasedButNamed: "erased-but-named"
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
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
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
        case .schemaPartMissing(let kind, let name):
            Sentence(
                fr: "La base n'a plus \(Self.schemaKind(kind).french) \(fr.quoted(name)) : rien de ce qui en dépend "
                    + "n'est plus sûr ; reprenez la dernière copie saine.",
                en: "The database no longer has \(Self.schemaKind(kind).english) \(en.quoted(name)): nothing that "
                    + "depends on it is safe any more; go back to the last sound copy.")
        case .alteredSchemaPart(let kind, let name):
            Sentence(
                fr: "La base n'a plus \(Self.schemaKind(kind).french) \(fr.quoted(name)) comme il se doit : quelqu'un "
                    + "y a touché sans passer par le programme ; reprenez la dernière copie saine.",
                en: "The database has \(Self.schemaKind(kind).english) \(en.quoted(name)) not as it must be: somebody "
                    + "changed it past the program; go back to the last sound copy.")
        case .foreignSchemaPart(let kind, let name):
            Sentence(
                fr: "La base a \(Self.schemaKind(kind).french) \(fr.quoted(name)), que le programme n'a pas fait : ce "
                    + "qui s'y passe n'est pas connu ; reprenez la dernière copie saine.",
                en: "The database has \(Self.schemaKind(kind).english) \(en.quoted(name)), which the program did not "
                    + "make: what it does is not known; go back to the last sound copy.")
        case .markUnlikeAudit(let mark):
            Sentence(
                fr: "Le journal n'a pas la ligne \(mark.row) d'empreinte \(mark.grouped) que ce papier nomme : il a "
                    + "été écrit à nouveau depuis, ou le papier vient d'ailleurs. Vérifiez les chiffres, puis reprenez "
                    + "la dernière copie qui l'a.",
                en: "The audit has not the row \(mark.row) with the hash \(mark.grouped) that this paper names: it was "
                    + "written anew since, or the paper comes from elsewhere. Check the digits, then go back to the "
                    + "last copy that has it.")
        case .documentUnlikeAudit(let number, let mark):
            Sentence(
                fr: "Le journal n'a pas la ligne \(mark.row) d'empreinte \(mark.grouped) que nomme le document "
                    + "\(number) : il a été écrit à nouveau depuis ; reprenez la dernière copie saine.",
                en: "The audit has not the row \(mark.row) with the hash \(mark.grouped) that document \(number) "
                    + "names: it was written anew since; go back to the last sound copy.")
        case .auditMissing(let name):
            Sentence(
                fr: "Le journal ne dit pas d'où vient le programme \(fr.quoted(name)), ni rien de ce qui y est : il a "
                    + "été retiré ; reprenez la dernière copie saine.",
                en: "The audit does not say where the programme \(en.quoted(name)) comes from, nor anything that is in "
                    + "it: it was removed; go back to the last sound copy.")
        case .programmeMissing(let name):
            Sentence(
                fr: "Le journal parle du programme \(fr.quoted(name)), qui n'est plus dans la base ; reprenez la "
                    + "dernière copie saine.",
                en: "The audit tells of the programme \(en.quoted(name)), which is no longer in the database; go back "
                    + "to the last sound copy.")
        case .unlikeAudit(let audited?, let stored?):
            Sentence(
                fr: "Changé sans passer par le programme : le journal dit \(fr.quoted(audited.words.french)), la base "
                    + "\(fr.quoted(stored.words.french)) ; reprenez la dernière copie saine.",
                en: "Changed past the program: the audit says \(en.quoted(audited.words.english)), the database "
                    + "\(en.quoted(stored.words.english)); go back to the last sound copy.")
        case .unlikeAudit(let audited?, nil):
            Sentence(
                fr: "Retiré sans passer par le programme : le journal dit \(fr.quoted(audited.words.french)), la base "
                    + "n'en sait plus rien ; reprenez la dernière copie saine.",
                en: "Removed past the program: the audit says \(en.quoted(audited.words.english)), the database no "
                    + "longer knows; go back to the last sound copy.")
        case .unlikeAudit(nil, let stored):
            Sentence(
                fr: "Ajouté sans passer par le programme, ou retiré du journal : la base dit "
                    + "\(fr.quoted(stored?.words.french ?? "")), le journal n'en sait rien ; reprenez la dernière "
                    + "copie saine.",
                en: "Added past the program, or removed from the audit: the database says "
                    + "\(en.quoted(stored?.words.english ?? "")), the audit does not know; go back to the last sound copy."
            )
        case .correctionsUnlikeAudit(let workshop, let audited, let stored):
            Sentence(
                fr: "La feuille de l'atelier \(workshop) a été corrigée \(fr.grouped(audited)) fois d'après le "
                    + "journal, \(fr.grouped(stored)) fois d'après la base ; reprenez la dernière copie saine.",
                en: "The sheet of workshop \(workshop) was corrected \(en.count(audited, "time", "times")) by the "
                    + "audit, \(en.count(stored, "time", "times")) by the database; go back to the last sound copy.")
        case .levelsUnlikeAudit(let person, let moment, let audited, let stored):
            Sentence(
                fr: "La personne \(person) a \(fr.count(stored, "compétence évaluée", "compétences évaluées")) "
                    + "(\(moment.words.french)), et le journal dit \(fr.grouped(audited)) ; reprenez la dernière copie "
                    + "saine.",
                en: "Person \(person) has \(en.count(stored, "skill", "skills")) assessed (\(moment.words.english)), "
                    + "and the audit says \(en.grouped(audited)); go back to the last sound copy.")
        case .moreUnlikeAudit(let count):
            Sentence(
                fr: "… et \(fr.count(count, "autre différence", "autres différences")) entre le journal et la base.",
                en: "… and \(en.count(count, "more difference", "more differences")) between the audit and the "
                    + "database.")
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
                    "The database has \(Wording(.english).count(stored, "chequebook", "chequebooks")) and the "
                    + "programme \(wanted), numbered from 1; go back to the last sound copy.")
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
        }
    }

    /// What a part of a database is called; by its own name, if it is another.
    private static func schemaKind(_ kind: String) -> Sentence {
        switch kind {
        case "table": Sentence(fr: "la table", en: "the table")
        case "index": Sentence(fr: "l'index", en: "the index")
        case "trigger": Sentence(fr: "le déclencheur", en: "the trigger")
        case "view": Sentence(fr: "la vue", en: "the view")
        default: Sentence(fr: kind, en: kind)
        }
    }
}
