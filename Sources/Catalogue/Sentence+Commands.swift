import Scheduling

/// What the terminal says about its commands and their options.
extension Sentence {
    package static let ateliersAbstract = Sentence(
        fr: "Planifier des sessions d'ateliers, publier leurs calendriers, connaître leur prix.",
        en: "Plan sessions of workshops, publish their calendars, know their price.")
    package static let checkAbstract = Sentence(
        fr: "Vérifier le programme d'un dossier et ses calendriers.",
        en: "Check the programme of a folder and its calendars.")
    package static let confirmAbstract = Sentence(
        fr: "Confirmer un lieu, ou les dates d'une session.",
        en: "Confirm a venue, or the dates of a session.")
    package static let doctorAbstract = Sentence(
        fr: "Examiner la base de données : intégrité, références, journal.",
        en: "Examine the database: integrity, references, audit.")
    package static let initAbstract = Sentence(
        fr: "Créer un dossier avec un programme commenté, à compléter.",
        en: "Create a folder with a commented programme to fill in.")
    package static let planAbstract = Sentence(
        fr: "Planifier les sessions, les enregistrer et publier les calendriers.",
        en: "Plan the sessions, store them and publish the calendars.")
    package static let replanAbstract = Sentence(
        fr: "Quand quelque chose a changé, déplacer le moins possible ; montre tout avant d'écrire.",
        en: "When something has changed, move as little as possible; shows all before it writes.")
    package static let showAbstract = Sentence(
        fr: "Montrer le plan par session, par semaine ou par lieu.",
        en: "Show the plan by session, by week or by venue.")

    package static let folderHelp = Sentence(
        fr: "Le dossier du programme, où se trouve programme.yaml.",
        en: "The programme's folder, which holds programme.yaml.")
    package static let databaseHelp = Sentence(
        fr: "La base de données ; sinon ATELIERS_DATABASE, sinon ateliers.sqlite dans le dossier.",
        en: "The database; otherwise ATELIERS_DATABASE, otherwise ateliers.sqlite in the folder.")
    package static let languageHelp = Sentence(
        fr: "La langue du terminal : fr ou en ; sinon LANG, sinon celle du programme.",
        en: "The terminal's language: fr or en; otherwise LANG, otherwise the programme's.")
    package static let formatHelp = Sentence(
        fr: "La forme de la réponse : text ou json.",
        en: "The form of the answer: text or json.")
    package static let trialHelp = Sentence(
        fr: "Dire ce qui serait fait, et ne rien faire.",
        en: "Say what would be done, and do nothing.")
    /// Beside the answer to a trial.
    package static let trial = Sentence(
        fr: "Essai : voici ce qui serait fait ; rien n'a été enregistré.",
        en: "Trial: this is what would be done; nothing was stored.")
    package static let againHelp = Sentence(
        fr: "Replanifier ce qui n'est pas confirmé.",
        en: "Plan again what is not confirmed.")
    package static let explainHelp = Sentence(
        fr: "Dire pourquoi chaque session est là et alors, et son meilleur autre début ; ce qui a des dates les garde.",
        en: "Say why each session is where and when it is, and its best other start; what has dates keeps them.")
    package static let whyNotHelp = Sentence(
        fr:
            "Dire pourquoi il n'y a pas d'atelier un jour, ou ce qu'il coûterait : \"8 avril matin crolles\". Peut se répéter.",
        en:
            "Say why there is no workshop on a day, or what one would cost: \"8 April morning crolles\". Can be repeated."
    )
    package static let pinHelp = Sentence(
        fr: "Imposer pour cette fois, comme « pins » : \"2.1: 18/03/2021 matin\". Peut se répéter.",
        en: "Demand for this run, as “pins” does: \"2.1: 2021-03-18 morning\". May be repeated.")
    package static let banHelp = Sentence(
        fr: "Interdire pour cette fois, comme « bans » : \"1: mercredi\". Peut se répéter.",
        en: "Forbid for this run, as “bans” does: \"1: wednesday\". May be repeated.")
    package static let wishHelp = Sentence(
        fr: "Souhaiter pour cette fois, comme « wishes » : \"4: jeudi après-midi\". Peut se répéter.",
        en: "Wish for this run, as “wishes” does: \"4: thursday afternoon\". May be repeated.")
    package static let timeLimitHelp = Sentence(
        fr: "Le temps de recherche, en secondes ; le meilleur plan trouvé est alors gardé, comme avec Ctrl-C.",
        en: "How long to search, in seconds; the best plan found is then kept, as with Ctrl-C.")
    package static let venueHelp = Sentence(
        fr: "Le lieu qui donne son accord, par son « id ».",
        en: "The venue that agrees, by its “id”.")
    package static let sessionHelp = Sentence(
        fr: "Le numéro de la session dont les dates sont arrêtées.",
        en: "The number of the session whose dates are agreed.")
    package static let byHelp = Sentence(
        fr: "Montrer par session, week (semaine) ou venue (lieu).",
        en: "Show by session, week or venue.")
    package static let authorHelp = Sentence(
        fr: "Qui agit, pour le journal ; sinon ATELIERS_USER, sinon l'utilisateur du système.",
        en: "Who acts, for the audit; otherwise ATELIERS_USER, otherwise the system's user.")
    package static let nowHelp = Sentence(
        fr: "L'instant à inscrire, par exemple 2021-01-26T09:00:00+01:00 ; sinon maintenant.",
        en: "The instant to record, such as 2021-01-26T09:00:00+01:00; otherwise now.")
    /// What is said of a text that is no instant.
    package static let instantRule = Sentence(
        fr: "Écrivez un jour du calendrier, de 1970 à 2222, une heure de 00:00:00 à 23:59:59 et son décalage, de "
            + "14 heures au plus, par exemple 2021-01-26T09:00:00+01:00.",
        en: "Write a day of the calendar, from 1970 to 2222, a time from 00:00:00 to 23:59:59 and its offset, of "
            + "14 hours at most, such as 2021-01-26T09:00:00+01:00.")
    package static let seedHelp = Sentence(
        fr: "Un nombre d'où tirer les identifiants, pour une exécution reproductible.",
        en: "A number to draw identifiers from, for a reproducible run.")
    package static let requestHelp = Sentence(
        fr: "Un nom pour cette demande ; la même demande refaite ne change rien.",
        en: "A name for this request; the same request again changes nothing.")

    package static let oneToConfirm = Sentence(
        fr: "Donnez un lieu (--venue) ou une session (--session), l'un ou l'autre.",
        en: "Give a venue (--venue) or a session (--session), one of the two.")
}
