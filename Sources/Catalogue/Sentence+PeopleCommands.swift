/// What the terminal says about the commands on people and seats, and their options.
extension Sentence {
    package static let personAbstract = Sentence(
        fr: "Inscrire, montrer, corriger, attester ou effacer une personne.",
        en: "Register, show, correct, attest or erase a person.")
    package static let personAddAbstract = Sentence(fr: "Inscrire une personne.", en: "Register a person.")
    package static let personShowAbstract = Sentence(
        fr: "Montrer une personne, sa place et ses Pass.", en: "Show a person, their seat and their passes.")
    package static let personChangeAbstract = Sentence(
        fr: "Corriger ce qui est noté d'une personne ; un texte vide efface.",
        en: "Correct what is kept of a person; an empty text takes it away.")
    package static let personAttestAbstract = Sentence(
        fr: "Attester ce qui rend une personne éligible, ou y déroger.",
        en: "Attest what makes a person eligible, or grant an exemption.")
    package static let personDataAbstract = Sentence(
        fr: "Donner à une personne tout ce qui est noté d'elle.", en: "Give a person all that is kept of them.")
    package static let dataTableHelp = Sentence(
        fr: "Comme tableau (CSV) à deux colonnes.", en: "As a table (CSV) of two columns.")
    package static let personEraseAbstract = Sentence(
        fr: "Effacer le nom d'une personne, sans trace ; les nombres restent.",
        en: "Erase a person's name, without a trace; counts stay.")
    package static let peopleAbstract = Sentence(
        fr: "Montrer les personnes inscrites et où elles en sont.",
        en: "Show the people who are registered and where they stand.")
    package static let findHelp = Sentence(
        fr: "Seulement qui a ce texte dans son nom, son prénom, son courriel ou son téléphone : \"dupon mari\".",
        en: "Only those who have this text in their names, e-mail address or telephone: \"dupon mari\".")
    package static let enrolAbstract = Sentence(
        fr: "Donner une place, ou un rang sur la liste d'attente ; sans session, proposer.",
        en: "Give a seat, or a turn on the waiting list; without a session, propose.")
    package static let seatsAbstract = Sentence(
        fr: "Montrer qui a quelle place, et qui attend.", en: "Show who has which seat, and who waits.")
    package static let offerAbstract = Sentence(
        fr: "Offrir les places libres à ceux qui attendent, dans l'ordre.",
        en: "Offer the free seats to those who wait, in order.")
    package static let seatAcceptAbstract = Sentence(
        fr: "Prendre la place qui est gardée pour une personne.", en: "Take the seat that is kept for a person.")
    package static let seatRefuseAbstract = Sentence(
        fr: "Laisser la place qui est gardée pour une personne ; elle va au suivant.",
        en: "Leave the seat that is kept for a person; it goes to the next.")
    package static let withdrawAbstract = Sentence(
        fr: "Noter un désistement ; la place est offerte au suivant.",
        en: "Record a withdrawal; the seat is offered to the next.")
    package static let moveAbstract = Sentence(
        fr: "Faire changer une personne de session.", en: "Move a person to another session.")
    package static let placeAbstract = Sentence(
        fr: "Proposer des places pour tous à la fois, à accepter en tout ou partie.",
        en: "Propose seats for all at once, to be accepted whole or in part.")

    package static let personHelp = Sentence(fr: "Le numéro de la personne.", en: "The person's number.")
    package static let peopleHelp = Sentence(
        fr: "Les numéros des personnes, par exemple 12 ou 3,5,9-20.",
        en: "The numbers of the people, such as 12 or 3,5,9-20.")
    package static let nameHelp = Sentence(fr: "Le nom de famille.", en: "The family name.")
    package static let givenHelp = Sentence(fr: "Le prénom.", en: "The given name.")
    package static let communeHelp = Sentence(fr: "La commune où elle habite.", en: "The commune where they live.")
    package static let emailHelp = Sentence(fr: "Le courriel.", en: "The e-mail address.")
    package static let telephoneHelp = Sentence(
        fr: "Le téléphone, par exemple 06 12 34 56 78.", en: "The telephone, such as 06 12 34 56 78.")
    package static let addressHelp = Sentence(
        fr: "L'adresse postale, pour les lettres, par exemple \"12 rue des Lilas, 38920 Crolles\".",
        en: "The postal address, for letters, such as \"12 rue des Lilas, 38920 Crolles\".")
    package static let availableHelp = Sentence(
        fr: "Quand elle peut venir, par exemple \"lundi, mardi matin\" ; sinon toujours.",
        en: "When they can come, such as \"Monday, Tuesday morning\"; otherwise always.")
    package static let personWishesHelp = Sentence(
        fr: "Quand elle préfère venir.", en: "When they would rather come.")
    package static let wayHelp = Sentence(
        fr: "Le trajet le plus long qu'elle peut faire, en minutes.",
        en: "The longest way that they can make, in minutes.")
    package static let referredByHelp = Sentence(
        fr: "Qui l'oriente : commune ou ccas.", en: "Who refers them: commune or ccas.")
    package static let withHelp = Sentence(
        fr: "Le numéro de la personne avec qui elle vient ; elles sont placées ensemble.",
        en: "The number of the person they come with; they sit together.")
    package static let namesakeHelp = Sentence(
        fr: "C'est quelqu'un d'autre, malgré le même nom dans la même commune.",
        en: "It is somebody else, despite the same name in the same commune.")
    package static let difficultyHelp = Sentence(
        fr: "Difficulté manifeste avec le numérique : oui ou non.",
        en: "Evident difficulty with digital tools: yes or no.")
    package static let modestIncomeHelp = Sentence(
        fr: "Revenus modestes : oui ou non (aucun montant n'est noté).",
        en: "Modest income: yes or no (no figure is kept).")
    package static let motivationHelp = Sentence(fr: "Motivation : oui ou non.", en: "Motivation: yes or no.")
    package static let attestedByHelp = Sentence(
        fr: "Qui l'atteste ; sinon qui agit (--by).", en: "Who attests it; otherwise who acts (--by).")
    package static let attestedOnHelp = Sentence(
        fr: "Quand, par exemple 25/01/2021 ; sinon aujourd'hui.",
        en: "When, such as 25/01/2021; otherwise today.")
    package static let exemptionHelp = Sentence(
        fr: "Admettre la personne sans tout attester, pour cette raison.",
        en: "Admit the person without all attested, for this reason.")
    package static let seatSessionHelp = Sentence(fr: "Le numéro de la session.", en: "The number of the session.")
    package static let nearestHelp = Sentence(
        fr: "Dans la session la plus proche qui convient et où il reste une place.",
        en: "In the nearest session that suits and has a free seat.")
    package static let overbookHelp = Sentence(
        fr: "Donner une place de plus que le maximum, si le programme le permet ; dites pourquoi avec --because.",
        en: "Give a seat above the maximum, if the programme allows it; say why with --because.")
    package static let overbookReasonHelp = Sentence(
        fr: "Pourquoi une place de plus ; effacé avec la personne, jamais dans le journal.",
        en: "Why a seat above the maximum; erased with the person, never in the audit.")
    package static let overbookRule = Sentence(
        fr:
            "Une place de plus se donne dans une session, avec une raison : --session, --overbook et --because ensemble.",
        en:
            "A seat above the maximum is given in a session, for a reason: --session, --overbook and --because together."
    )
    package static let reasonHelp = Sentence(
        fr: "Pourquoi ; effacé avec la personne, jamais dans le journal.",
        en: "Why; erased with the person, never in the audit.")
    package static let placePeopleHelp = Sentence(
        fr: "Qui placer, par exemple 3,5,9-20 ; sinon tous ceux qui n'ont pas de place.",
        en: "Whom to place, such as 3,5,9-20; otherwise all who have no seat.")
    package static let placeAcceptHelp = Sentence(
        fr: "Accepter la proposition de ce nom.", en: "Accept the proposal of this name.")
    package static let placeOnlyHelp = Sentence(
        fr: "N'accepter que pour ces personnes.", en: "Accept for these people only.")
    package static let onlyWithAccept = Sentence(
        fr: "--only va avec --accept : lisez d'abord la proposition.",
        en: "--only goes with --accept: read the proposal first.")
    package static let oneSeatWish = Sentence(
        fr: "Donnez une session (--session) ou --nearest, l'un ou l'autre.",
        en: "Give a session (--session) or --nearest, one of the two.")
    package static let seatWishMissing = Sentence(
        fr: "Pour plusieurs personnes, donnez une session (--session) ou --nearest.",
        en: "For several people, give a session (--session) or --nearest.")
}
