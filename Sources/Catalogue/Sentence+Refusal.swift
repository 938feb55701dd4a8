package import Answers
package import Scheduling
import Workshops

extension Refusal {
    /// The kebab-case name by which scripts know the refusal.
    package var code: String {
        switch self {
        case .programmeExists: "programme-exists"
        case .programmeUnusable: "programme-unusable"
        case .noFolder: "no-folder"
        case .notAFolder: "not-a-folder"
        case .noProgramme: "no-programme"
        case .programmeFileLost: "programme-file-lost"
        case .optionsUnusable: "options-unusable"
        case .questionUnreadable: "question-unreadable"
        case .unknownVenue: "unknown-venue"
        case .unknownSession: "unknown-session"
        case .unknownTrainer: "unknown-trainer"
        case .unknownTheme: "unknown-theme"
        case .sessionCancelled: "session-cancelled"
        case .nothingAhead: "nothing-ahead"
        case .nothingPlanned: "nothing-planned"
        case .noPlan: "no-plan"
        case .noPlanFound: "no-plan-found"
        case .searchStopped: "search-stopped"
        case .dayBreaksRules: "day-breaks-rules"
        case .storedPlanBreaksRules: "stored-plan-breaks-rules"
        case .cannotMend: "cannot-mend"
        case .tooManySessions: "too-many-sessions"
        case .databaseNewer: "database-newer"
        case .databaseForeign: "database-foreign"
        case .databaseUnusable: "database-unusable"
        case .databaseBusy: "database-busy"
        case .diskFull: "disk-full"
        case .cannotRead: "cannot-read"
        case .cannotWrite: "cannot-write"
        case .fileExists: "file-exists"
        case .notARehearsal: "not-a-rehearsal"
        case .cannotPublish: "cannot-publish"
        case .unfinished(let next, _): next.code
        case .noDatabase: "no-database"
        case .fewerWorkshops: "fewer-workshops"
        case .hoursOverlap: "hours-overlap"
        case .otherProgramme: "other-programme"
        case .requestKeyReused: "request-key-reused"
        case .proposalChanged: "proposal-changed"
        case .text(_, let fault): fault.code
        case .calendarUnwritable: "calendar-unwritable"
        case .mailUnwritable: "mail-unwritable"
        case .unexpected: "unexpected"
        case .enrolment(let refusal): refusal.code
        case .registration(let refusal): refusal.code
        case .invitation(let refusal): refusal.code
        case .attendance(let refusal): refusal.code
        case .passes(let refusal): refusal.code
        case .claims(let refusal): refusal.code
        case .vote(let refusal): refusal.code
        case .assessment(let refusal): refusal.code
        case .billing(let refusal): refusal.code
        case .placement(let refusal): refusal.code
        case .allocation(let refusal): refusal.code
        case .backup(let refusal): refusal.code
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .programmeExists(let path):
            Sentence(
                fr: "\(path) existe déjà ; rien n'a été écrit. Choisissez un autre dossier.",
                en: "\(path) exists already; nothing was written. Choose another folder.")
        case .programmeUnusable:
            Sentence(
                fr: "Le programme a des erreurs ; rien n'a été fait. Corrigez-les puis recommencez.",
                en: "The programme has errors; nothing was done. Correct them and try again.")
        case .noFolder(let path):
            Sentence(
                fr: "Le dossier \(path) n'existe pas ; vérifiez son nom, ou faites-y un nouveau programme.",
                en: "The folder \(path) does not exist; check its name, or make a new programme there.")
        case .notAFolder(let path):
            Sentence(
                fr: "\(path) n'est pas un dossier ; nommez le dossier d'un programme.",
                en: "\(path) is not a folder; name the folder of a programme.")
        case .noProgramme(let path):
            Sentence(
                fr:
                    "Le dossier \(path) n'a pas de fichier programme.yaml ; nommez le dossier d'un programme, ou faites-en un "
                    + "nouveau dans celui-ci.",
                en:
                    "The folder \(path) has no file programme.yaml; name the folder of a programme, or make a new one in "
                    + "this one.")
        case .programmeFileLost(let path, let programmes):
            Sentence(
                fr:
                    "Le fichier programme.yaml n'est plus dans le dossier \(path), dont la base de données est celle de "
                    + "\(fr.list(programmes.map(fr.quoted))) : remettez-le. Un nouveau serait celui d'un autre programme.",
                en: "The file programme.yaml is no longer in the folder \(path), whose database is that of "
                    + "\(en.list(programmes.map(en.quoted))): put it back. A new one would be that of another programme."
            )
        case .optionsUnusable:
            Sentence(
                fr: "Ce qui est demandé pour cette fois ne peut pas être compris ; rien n'a été changé. "
                    + "Écrivez-le comme dans le programme, par exemple \(fr.quoted("2.1: 2021-03-18 morning")).",
                en: "What is asked for this run cannot be understood; nothing was changed. "
                    + "Write it as in the programme, such as \(en.quoted("2.1: 2021-03-18 morning")).")
        case .questionUnreadable:
            Sentence(
                fr:
                    "La question ne peut pas être comprise ; nommez un jour et, s'il le faut, une demi-journée, un lieu "
                    + "ou un formateur, par exemple \(fr.quoted("jeudi 8 avril à Crolles")).",
                en: "The question cannot be understood; name a day and, if need be, a half-day, a venue or a trainer, "
                    + "such as \(en.quoted("Thursday 8 April in Crolles")).")
        case .unknownVenue(let name, let known):
            Sentence(
                fr: "Aucun lieu ne s'appelle \(fr.quoted(name)) ; il y a \(fr.list(known.map(\.description))).",
                en: "No venue is called \(en.quoted(name)); there are \(en.list(known.map(\.description))).")
        case .unknownSession(let number, let known):
            Sentence(
                fr: "Il n'y a pas de session \(number) ; il y a \(fr.list(known.map(String.init))).",
                en: "There is no session \(number); there are \(en.list(known.map(String.init))).")
        case .unknownTrainer(let name, let known):
            Sentence(
                fr: "Aucun formateur ne s'appelle \(fr.quoted(name)) ; il y a \(fr.list(known.map(\.description))).",
                en: "No trainer is called \(en.quoted(name)); there are \(en.list(known.map(\.description))).")
        case .unknownTheme(let theme, let known):
            Sentence(
                fr: known.isEmpty
                    ? "Aucun atelier ne laisse le choix du thème aux participants."
                    : "Le thème \(fr.quoted(theme)) n'est pas au choix ; il y a \(fr.list(known.map(fr.quoted))).",
                en: known.isEmpty
                    ? "No workshop leaves the theme to its participants."
                    : "The theme \(en.quoted(theme)) is not to be chosen; there are \(en.list(known.map(en.quoted))).")
        case .sessionCancelled(let number):
            Sentence(
                fr: "La session \(number) est annulée ; reprenez-la d'abord au programme.",
                en: "Session \(number) is cancelled; take it into the programme again first.")
        case .nothingAhead(let number):
            Sentence(
                fr: "De la session \(number), il n'y a plus d'atelier à venir ; rien n'a été changé.",
                en: "Nothing of session \(number) is left to be held; nothing was changed.")
        case .nothingPlanned:
            Sentence(fr: "Rien n'est encore planifié.", en: "Nothing is planned yet.")
        case .noPlan:
            Sentence(
                fr: "Aucun plan ne respecte toutes les règles, et c'est prouvé ; rien n'a été changé.",
                en: "No plan keeps every rule, which is proven; nothing was changed.")
        case .noPlanFound(_, _, let steps):
            Sentence(
                fr: "Aucun plan n'a été trouvé en \(fr.grouped(steps)) essais, sans preuve qu'il n'y en a pas ; "
                    + "rien n'a été changé.",
                en: "No plan was found in \(en.grouped(steps)) steps, which does not prove that there is none; "
                    + "nothing was changed.")
        case .searchStopped:
            Sentence(
                fr: "La recherche a été arrêtée avant d'avoir trouvé un plan ; rien n'a été changé.",
                en: "The search was stopped before it had found a plan; nothing was changed.")
        case .dayBreaksRules:
            Sentence(
                fr: "L'atelier ne peut pas avoir lieu ce jour-là ; rien n'a été changé :",
                en: "The workshop cannot be held on that day; nothing was changed:")
        case .storedPlanBreaksRules:
            Sentence(
                fr: "Le programme a changé, et le plan enregistré ne respecte plus toutes les règles ; "
                    + "un nouveau plan peut y remédier en déplaçant le moins possible. "
                    + "Voici ce qui ne va plus :",
                en: "The programme has changed, and the stored plan no longer keeps every rule; "
                    + "a new plan may mend it by moving as little as possible. "
                    + "This is what no longer fits:")
        case .cannotMend:
            Sentence(
                fr: "Sans toucher à ce qui a été tenu ni à ce qui est confirmé, aucun plan ne respecte toutes les "
                    + "règles ; rien n'a été changé. Voici ce que le plan enregistré ne respecte plus :",
                en: "Without touching what has been held or is confirmed, no plan keeps every rule; "
                    + "nothing was changed. This is what the stored plan no longer keeps:")
        case .tooManySessions(let stored, let wanted):
            Sentence(
                fr: "\(fr.count(stored, "session est enregistrée", "sessions sont enregistrées")) "
                    + "et le programme en veut \(wanted) ; planifier de nouveau annule celles qui ne sont pas "
                    + "confirmées. Une session confirmée ne s'annule pas ainsi.",
                en: "\(en.count(stored, "session is stored", "sessions are stored")) and the programme wants "
                    + "\(wanted); planning again cancels those that are not confirmed. "
                    + "A confirmed session is not cancelled this way.")
        case .fewerWorkshops(let stored, let wanted):
            Sentence(
                fr: "Les sessions enregistrées ont \(stored) ateliers et le programme n'en veut plus que \(wanted) ; "
                    + "un atelier publié ne disparaît pas sans être annulé. Gardez \(stored) ateliers, "
                    + "ou faites un autre programme, avec un autre « id », dans un autre dossier.",
                en: "The stored sessions have \(stored) workshops and the programme wants \(wanted) only; "
                    + "a published workshop does not vanish without being cancelled. Keep \(stored) workshops, "
                    + "or make another programme, with another “id”, in another folder.")
        case .hoursOverlap(let one, let other):
            Sentence(
                fr: "Les heures du programme ont changé : les sessions \(one) et \(other) se tiendraient en partie "
                    + "au même moment avec le même lieu, formateur ou matériel. Reprenez les heures d'avant, "
                    + "ou ajoutez un lieu, un formateur ou du matériel.",
                en: "The hours of the programme have changed: sessions \(one) and \(other) would partly be held "
                    + "at the same time with the same venue, trainer or kit. Go back to the hours before, "
                    + "or add a venue, a trainer or a kit.")
        case .otherProgramme(let wanted, let stored):
            Sentence(
                fr: "La base de ce dossier est celle de \(fr.list(stored.map(\.description))), pas de \(wanted) ; "
                    + "reprenez cet « id », ou donnez une autre base.",
                en: "The database of this folder is that of \(en.list(stored.map(\.description))), not of \(wanted); "
                    + "go back to that “id”, or give another database.")
        case .proposalChanged(let name):
            Sentence(
                fr:
                    "La proposition \(name) ne vaut pas, ou plus : ce qui serait fait est autre chose ; rien n'a été changé. "
                    + "Redemandez sans rien accepter, et lisez ce qui serait fait.",
                en: "Proposal \(name) does not hold, or no longer: what would be done is something else; nothing was "
                    + "changed. Ask again without accepting anything, and read what would be done.")
        case .requestKeyReused(let key, let verb):
            Sentence(
                fr: "La demande \(fr.quoted(key)) était déjà le nom d'une autre (\(verb)) ; "
                    + "rien n'a été changé. Donnez-lui un nom neuf.",
                en: "The request \(en.quoted(key)) was the name of another before (\(verb)); "
                    + "nothing was changed. Give it a new name.")
        case .text(let text, let fault): fault.sentence(of: text)
        case .enrolment(let refusal): refusal.sentence
        case .registration(let refusal): refusal.sentence
        case .invitation(let refusal): refusal.sentence
        case .attendance(let refusal): refusal.sentence
        case .passes(let refusal): refusal.sentence
        case .claims(let refusal): refusal.sentence
        case .vote(let refusal): refusal.sentence
        case .assessment(let refusal): refusal.sentence
        case .billing(let refusal): refusal.sentence
        case .placement(let refusal): refusal.sentence
        case .allocation(let refusal): refusal.sentence
        case .backup(let refusal): refusal.sentence
        case .noDatabase(let path, let traces) where !traces.isEmpty:
            Sentence(
                fr: "Il n'y a pas de base de données à \(path), mais le dossier garde ce qu'un plan a écrit "
                    + "(\(fr.list(traces))). Si elle est perdue, reprenez une copie : planifier recommence tout, "
                    + "jusqu'aux numéros des factures.",
                en: "There is no database at \(path), but the folder keeps what a plan has written "
                    + "(\(en.list(traces))). If it is lost, go back to a copy: to plan starts everything over, "
                    + "down to the numbers of invoices.")
        case .noDatabase(let path, _):
            Sentence(
                fr: "Rien n'est encore planifié : il n'y a pas de base de données à \(path).",
                en: "Nothing is planned yet: there is no database at \(path).")
        case .databaseNewer(let path, let found, let known):
            Sentence(
                fr: "La base \(path) vient d'une version plus récente (schéma \(found), ici \(known)) ; "
                    + "elle n'a pas été touchée. Mettez ateliers à jour.",
                en: "The database \(path) was made by a newer version (schema \(found), here \(known)); "
                    + "it was not touched. Update ateliers.")
        case .databaseForeign(let path):
            Sentence(
                fr: "\(path) n'est pas une base d'Ateliers ; il n'a pas été touché. Donnez un autre chemin.",
                en: "\(path) is not a database of Ateliers; it was not touched. Give another path.")
        case .databaseUnusable(let fault): fault.sentence
        case .databaseBusy:
            Sentence(
                fr: "La base de données est occupée par un autre programme ; réessayez dans un instant.",
                en: "The database is busy with another program; try again in a moment.")
        case .diskFull(let path):
            Sentence(
                fr: "Le disque est plein (\(path)) ; rien n'a été changé. Faites de la place et recommencez.",
                en: "The disk is full (\(path)); nothing was changed. Make room and try again.")
        case .cannotRead(let path, let fault):
            Sentence(
                fr: "\(path) ne peut pas être lu ; rien n'a été changé. \(fault.sentence(toRead: true).french)",
                en: "\(path) cannot be read; nothing was changed. \(fault.sentence(toRead: true).english)")
        case .cannotWrite(let path, let fault):
            Sentence(
                fr: "\(path) ne peut pas être écrit ; rien n'a été changé. \(fault.sentence().french)",
                en: "\(path) cannot be written; nothing was changed. \(fault.sentence().english)")
        case .fileExists(let path):
            Sentence(
                fr: "\(path) existe déjà ; rien n'a été écrit. Choisissez un autre nom.",
                en: "\(path) exists already; nothing was written. Choose another name.")
        case .notARehearsal(let path):
            Sentence(
                fr: "\(path) n'a pas été fait par une répétition ; rien n'a été changé. Donnez-lui un autre nom.",
                en: "\(path) was not made by a rehearsal; nothing was changed. Give it another name.")
        case .cannotPublish(let path, let fault, _):
            Sentence(
                fr: "Tout est enregistré, mais \(path) ne peut pas être écrit. \(fault.sentence().french) "
                    + "Écrivez-le ensuite de nouveau.",
                en: "Everything is stored, but \(path) cannot be written. \(fault.sentence().english) "
                    + "Then write it again.")
        case .unfinished(let next, let refusal): next.sentence(because: refusal.cause)
        case .mailUnwritable(let refusal): refusal.sentence
        case .calendarUnwritable(let refusal):
            Sentence(
                fr: "Les calendriers ne pourraient pas être écrits ; rien n'a été changé. \(refusal.sentence.french)",
                en: "The calendars could not be written; nothing was changed. \(refusal.sentence.english)")
        case .unexpected(let what):
            Sentence(
                fr: "Quelque chose d'imprévu s'est produit (\(what)) ; rien n'a été changé. Signalez-le.",
                en: "Something unforeseen happened (\(what)); nothing was changed. Please report it.")
        }
    }

    /// The rule breaches behind the refusal, when a rule said no.
    package var broken: ([RuleBreach], PlanNames)? {
        switch self {
        case .storedPlanBreaksRules(let breaches, let names), .cannotMend(let breaches, let names),
            .dayBreaksRules(let breaches, let names, _):
            (breaches, names)
        default: nil
        }
    }

    /// The days that could be taken instead, when it was one that cannot.
    package var possibleDays: PossibleDays? {
        if case .dayBreaksRules(_, _, let days) = self { days } else { nil }
    }

    /// What cannot hold together, when there is no plan.
    package var conflict: (Conflict, PlanNames)? {
        switch self {
        case .noPlan(let conflict, let names), .noPlanFound(let conflict, let names, _): (conflict, names)
        default: nil
        }
    }
}

extension DatabaseFault {
    /// What is the matter and what to do.
    package var sentence: Sentence {
        switch self {
        case .folderMissing(let path):
            Sentence(
                fr: "Le dossier de la base \(path) n'existe pas ; créez-le, ou donnez un autre chemin.",
                en: "The folder of the database \(path) does not exist; create it, or give another path.")
        case .notAFile(let path):
            Sentence(
                fr: "\(path) n'est pas un fichier ; donnez le chemin d'un fichier.",
                en: "\(path) is not a file; give the path of a file.")
        case .severalNames(let path):
            Sentence(
                fr:
                    "La base \(path) a plusieurs noms (liens physiques) : ce qu'on écrirait par l'un manquerait à l'autre ; "
                    + "elle n'a pas été touchée. Ôtez les autres noms, ou faites-en des copies.",
                en:
                    "The database \(path) has several names (hard links): what is written by one would be missing by another; "
                    + "it was not touched. Remove the other names, or make copies of them.")
        case .denied(let path):
            Sentence(
                fr: "Vous n'avez pas le droit de lire et d'écrire \(path) ; demandez-le, ou donnez un autre chemin.",
                en: "You may not read and write \(path); ask for permission, or give another path.")
        case .readOnly(let path):
            Sentence(
                fr:
                    "La base \(path) est en lecture seule ; rien n'a été changé. Vérifiez les droits du fichier et de son dossier.",
                en:
                    "The database \(path) is read-only; nothing was changed. Check the permissions of the file and its folder."
            )
        case .diskReadOnly(let path):
            Sentence(
                fr: "Le disque est en lecture seule : \(path) ; rien n'a été changé. Tout peut être lu ; pour écrire, "
                    + "rendez le disque inscriptible ou travaillez sur une copie.",
                en: "The disk is read-only: \(path); nothing was changed. All can be read; to write, "
                    + "make the disk writable or work on a copy.")
        case .olderOnReadOnlyDisk(let path, let found, let known):
            Sentence(
                fr:
                    "La base \(path) doit d'abord être mise au niveau de cette version (schéma \(found), ici \(known)), "
                    + "et son disque est en lecture seule ; copiez-la sur un disque inscriptible.",
                en: "The database \(path) must first be brought to this version (schema \(found), here \(known)), "
                    + "and its disk is read-only; copy it to a disk that can be written.")
        case .system(let path, let code):
            Sentence(
                fr: "Le système n'a pas pu lire ou écrire la base \(path) (SQLite \(code)) : le disque est plein ou en "
                    + "panne, ou un fichier ne doit pas grandir (ulimit -f) ; rien n'a été changé. "
                    + "Remédiez-y et recommencez.",
                en: "The system could not read or write the database \(path) (SQLite \(code)): the disk is full or "
                    + "broken, or a file may not grow (ulimit -f); nothing was changed. Mend that and try again.")
        case .alteredMigration(let version):
            Sentence(
                fr: "Le schéma \(version) de la base n'est pas celui de ce programme ; elle n'a pas été touchée. "
                    + "Reprenez une version publiée d'ateliers.",
                en: "Schema \(version) of the database is not the one of this program; it was not touched. "
                    + "Go back to a released version of ateliers.")
        case .unreadable(let column):
            Sentence(
                fr: "Une valeur de la base (\(column)) ne se lit pas ; examinez la base.",
                en: "A value of the database (\(column)) cannot be read; examine the database.")
        case .other(let message):
            Sentence(
                fr: "La base de données a refusé (\(message)) ; rien n'a été changé. Examinez-la.",
                en: "The database refused (\(message)); nothing was changed. Examine it.")
        }
    }
}
