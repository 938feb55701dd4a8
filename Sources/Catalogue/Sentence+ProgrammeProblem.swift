import Answers
import Billing
import Tables
import Workshops

extension ProgrammeProblem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .tooManyPeople: "too-many-people"
        case .unreadable: "unreadable"
        case .tooLarge: "too-large"
        case .slip(let slip): slip.code
        case .misnamed: "misnamed"
        case .misplacedKey: "misplaced-key"
        case .duplicateKey: "duplicate-key"
        case .alias: "alias"
        case .moreFindings: "more-findings"
        case .amountTooLarge: "amount-too-large"
        case .noWholeWeek: "no-whole-week"
        case .zoneUnfit: "zone-unfit"
        case .windowTooLong: "window-too-long"
        case .emptyList: "empty-list"
        case .sameVenueTwice: "same-venue-twice"
        case .unknownKey: "unknown-key"
        case .missingKey: "missing-key"
        case .expected: "wrong-form"
        case .outOfRange: "out-of-range"
        case .unknownWord: "unknown-word"
        case .unknownReference: "unknown-reference"
        case .hiddenCharacter: "control-character"
        case .notAFile: "special-file"
        case .duplicateName: "duplicate-name"
        case .rangeReversed: "range-reversed"
        case .outsideWindow: "outside-window"
        case .decisionAfterWindow: "decision-after-window"
        case .themeCount: "theme-count"
        case .optionsMissing: "options-missing"
        case .skillCount: "skill-count"
        case .skillTwice: "skill-twice"
        case .voteWithoutOptions: "vote-without-options"
        case .allocation: "allocation"
        case .passCount: "pass-count"
        case .answerCount: "answer-count"
        case .passesDoNotDivide: "passes-do-not-divide"
        case .passesTooFew: "passes-too-few"
        case .serialsMissing: "serials-missing"
        case .floorAboveBase: "floor-above-base"
        case .floorOutOfReach: "floor-out-of-reach"
        case .rateUnknown: "rate-unknown"
        case .sellerWithoutVATNumber: "seller-without-vat-number"
        case .wishedSessions: "wished-sessions"
        case .gapsReversed: "gaps-reversed"
        case .nobodyTeaches: "nobody-teaches"
        case .nobodyServes: "nobody-serves"
        case .neverOpen: "never-open"
        case .ambiguous: "ambiguous"
        case .cannotBothHold: "cannot-both-hold"
        case .contradiction: "contradiction"
        case .outsideFolder: "outside-folder"
        case .fileMissing: "file-missing"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .tooManyPeople(let crowd):
            Sentence(
                fr: crowd.sentence.french
                    + " \([crowd].ways.french.capitalizedFirst), ou gardez plus de places (« seats »).",
                en: crowd.sentence.english
                    + " \([crowd].ways.english.capitalizedFirst), or keep more seats (“seats”).")
        case .unreadable(let path):
            Sentence(
                fr: "Le fichier \(path) n'existe pas ; vérifiez son nom et son dossier.",
                en: "The file \(path) does not exist; check its name and its folder.")
        case .tooLarge(let bytes, let limit):
            Sentence(
                fr: "Le fichier fait \(fr.grouped(bytes)) octets ; un programme en fait au plus \(fr.grouped(limit)).",
                en: "The file has \(en.grouped(bytes)) bytes; a programme has at most \(en.grouped(limit)).")
        case .slip(let slip): slip.sentence
        case .misnamed(let name, let other, let times):
            Sentence(
                fr: "Rien ne nomme \(fr.quoted(name)), et \(fr.quoted(other)), nommé \(times) fois, n'existe pas ; "
                    + "écrivez le même nom partout.",
                en: "Nothing names \(en.quoted(name)), and \(en.quoted(other)), named \(times) times, does not exist; "
                    + "write the same name everywhere.")
        case .misplacedKey(let key):
            Sentence(
                fr:
                    "La clé \(fr.quoted(key)) n'est pas à sa place ; mettez au début de la ligne autant d'espaces qu'à ses "
                    + "voisines.",
                en:
                    "The key \(en.quoted(key)) is not in its place; begin the line with as many spaces as those beside it."
            )
        case .duplicateKey(let key):
            Sentence(
                fr: "La clé \(fr.quoted(key)) est écrite deux fois ; n'en gardez qu'une.",
                en: "The key \(en.quoted(key)) is written twice; keep one.")
        case .alias(let text):
            Sentence(
                fr: "\(fr.quoted(text)) est une ancre ou un alias de YAML, qui ne sert à rien ici ; "
                    + "écrivez la valeur en entier, ou mettez-la entre guillemets.",
                en: "\(en.quoted(text)) is an anchor or an alias of YAML, of no use here; "
                    + "write the value in full, or put it in quotes.")
        case .moreFindings(let count):
            Sentence(
                fr:
                    "Il y a encore \(fr.count(count, "autre problème", "autres problèmes")) ; corrigez ceux-ci d'abord.",
                en: "There are \(en.count(count, "more problem", "more problems")); correct these first.")
        case .amountTooLarge(let amount, let limit):
            Sentence(
                fr: "\(fr.money(amount)) ne convient pas ; le montant va jusqu'à \(fr.money(limit)).",
                en: "\(en.money(amount)) will not do; the amount goes up to \(en.money(limit)).")
        case .noWholeWeek(let shortest, let longest):
            Sentence(
                fr: "Avec « regular: yes », l'écart est un nombre entier de semaines, et il n'y en a pas "
                    + "de \(shortest) à \(longest) jours ; élargissez les écarts ou écrivez « regular: no ».",
                en: "With “regular: yes” a gap is a whole number of weeks, and there is none "
                    + "from \(shortest) to \(longest) days; widen the gaps or write “regular: no”.")
        case .zoneUnfit(let zone):
            Sentence(
                fr:
                    "Le fuseau \(zone) change d'heure d'une façon que les calendriers ne savent pas dire ; choisissez-en un autre.",
                en: "The zone \(zone) changes its clocks in a way that calendars cannot say; choose another.")
        case .windowTooLong(let days, let limit):
            Sentence(
                fr: "La période fait \(days) jours, \(limit) au plus ; raccourcissez-la.",
                en: "The window has \(days) days, at most \(limit); make it shorter.")
        case .emptyList:
            Sentence(
                fr: "La liste est vide ; donnez au moins un élément.", en: "The list is empty; give at least one item.")
        case .sameVenueTwice:
            Sentence(
                fr: "Un trajet relie deux lieux différents ; nommez-en deux.",
                en: "A journey joins two different venues; name two.")
        case .unknownKey(let key, let nearest):
            Sentence(
                fr: "La clé \(fr.quoted(key)) est inconnue ; "
                    + (nearest.map { "vouliez-vous écrire \(fr.quoted($0)) ?" } ?? "retirez-la ou corrigez-la."),
                en: "The key \(en.quoted(key)) is unknown; "
                    + (nearest.map { "did you mean \(en.quoted($0))?" } ?? "remove or correct it."))
        case .missingKey(let key):
            Sentence(
                fr: "La clé \(fr.quoted(key)) manque ; ajoutez-la.",
                en: "The key \(en.quoted(key)) is missing; add it.")
        case .expected(let expectation, let found):
            Sentence(
                fr: "\(fr.quoted(found)) ne convient pas ; écrivez \(expectation.sentence.french).",
                en: "\(en.quoted(found)) will not do; write \(expectation.sentence.english).")
        case .outOfRange(let number, let range):
            Sentence(
                fr: "\(number) ne convient pas ; la valeur va de \(range.lowerBound) à \(range.upperBound).",
                en: "\(number) will not do; the value goes from \(range.lowerBound) to \(range.upperBound).")
        case .unknownWord(let word, let nearest, let known):
            Sentence(
                fr: "\(fr.quoted(word)) n'est pas un choix possible ; "
                    + (nearest.map { "vouliez-vous écrire \(fr.quoted($0)) ? Les" } ?? "les")
                    + " choix sont : \(known.joined(separator: ", ")).",
                en: "\(en.quoted(word)) is not a choice; "
                    + (nearest.map { "did you mean \(en.quoted($0))? The" } ?? "the")
                    + " choices are: \(known.joined(separator: ", ")).")
        case .unknownReference(let name, let nearest, let known):
            Sentence(
                fr: "\(fr.quoted(name)) ne désigne rien dans ce fichier ; "
                    + (nearest.map { "vouliez-vous écrire \(fr.quoted($0)) ? Il" } ?? "il")
                    + " y a : \(known.joined(separator: ", ")).",
                en: "\(en.quoted(name)) names nothing in this file; "
                    + (nearest.map { "did you mean \(en.quoted($0))? There" } ?? "there")
                    + " are: \(known.joined(separator: ", ")).")
        case .hiddenCharacter(let character):
            Sentence(
                fr: "\(character.sentence.french.capitalizedFirst)",
                en: "\(character.sentence.english.capitalizedFirst)")
        case .notAFile(let path, let kind):
            Sentence(
                fr: "\(fr.quoted(path)) est \(kind.name.french), et non un fichier ordinaire ; donnez-en un.",
                en: "\(en.quoted(path)) is \(kind.name.english), not an ordinary file; give one.")
        case .duplicateName(let name, let line):
            Sentence(
                fr: "\(fr.quoted(name)) est déjà pris\(line.map { " à la ligne \($0)" } ?? "") ; donnez un autre nom.",
                en: "\(en.quoted(name)) is already taken\(line.map { " on line \($0)" } ?? ""); give another name.")
        case .rangeReversed(let from, let to):
            Sentence(
                fr: "\(to) ne vient pas après \(from) ; échangez-les ou corrigez l'un des deux.",
                en: "\(to) does not come after \(from); swap them or correct one.")
        case .outsideWindow(let days, let window):
            Sentence(
                fr: "\(fr.range(days).capitalizedFirst) : c'est hors de la période du programme "
                    + "(\(fr.range(window))) ; corrigez la date ou retirez-la.",
                en: "\(en.range(days).capitalizedFirst): this is outside the window of the programme "
                    + "(\(en.range(window))); correct the date or remove it.")
        case .decisionAfterWindow(let date, let end):
            Sentence(
                fr: "La décision est datée du \(fr.longDate(date)), après la fin de la période "
                    + "(\(fr.longDate(end))) ; corrigez l'une des deux dates.",
                en: "The decision is dated \(en.longDate(date)), after the end of the window "
                    + "(\(en.longDate(end))); correct one of the two dates.")
        case .themeCount(let count, let workshops):
            Sentence(
                fr: "Il y a \(fr.count(count, "thème", "thèmes")) pour \(fr.count(workshops, "atelier", "ateliers")) "
                    + "par session ; il en faut exactement un par atelier.",
                en:
                    "There are \(en.count(count, "theme", "themes")) for \(en.count(workshops, "workshop", "workshops")) "
                    + "a session; there must be exactly one for each workshop.")
        case .skillCount(let count):
            Sentence(
                fr: "Un atelier se mesure à trois, quatre ou cinq compétences ; ici, "
                    + "\(Wording(.french).count(count, "compétence", "compétences")).",
                en: "A workshop is measured by three, four or five skills; here, "
                    + "\(Wording(.english).count(count, "skill", "skills")).")
        case .skillTwice:
            Sentence(
                fr: "Une compétence est écrite deux fois ; n'en gardez qu'une.",
                en: "A skill is written twice; keep one of them.")
        case .optionsMissing(let theme):
            Sentence(
                fr: "Le thème \(fr.quoted(theme)) n'a qu'une option ; donnez-en au moins deux, ou aucune.",
                en: "The theme \(en.quoted(theme)) has one option only; give at least two, or none.")
        case .voteWithoutOptions:
            Sentence(
                fr: "Aucun thème n'a d'options : le vote est sans objet ; ajoutez « options » au thème à choisir.",
                en: "No theme has options, so there is nothing to vote on; add “options” to the theme to be chosen.")
        case .allocation(let communes, let reserve, let chequebooks):
            Sentence(
                fr: "Les communes reçoivent \(communes) chéquiers et la réserve \(reserve), soit \(communes + reserve) "
                    + "au lieu de \(chequebooks) ; corrigez une commune, la réserve ou le total.",
                en:
                    "The communes receive \(communes) chequebooks and the reserve \(reserve), \(communes + reserve) in all "
                    + "instead of \(chequebooks); correct a commune, the reserve or the total.")
        case .passCount(let ordered, let chequebooks, let perChequebook):
            Sentence(
                fr:
                    "\(chequebooks) chéquiers de \(perChequebook) font \(fr.grouped(chequebooks * perChequebook)) pass, "
                    + "pas \(fr.grouped(ordered)) ; corrigez l'un des trois nombres.",
                en:
                    "\(chequebooks) chequebooks of \(perChequebook) make \(en.grouped(chequebooks * perChequebook)) passes, "
                    + "not \(en.grouped(ordered)); correct one of the three numbers.")
        case .answerCount(let answers, let communes):
            Sentence(
                fr:
                    "Les réponses font \(answers) communes, mais \(communes) sont nommées ; corrigez les réponses ou la liste.",
                en: "The answers make \(answers) communes, but \(communes) are named; correct the answers or the list.")
        case .passesDoNotDivide(let perChequebook, let asked):
            Sentence(
                fr: "\(perChequebook) pass ne se partagent pas également entre \(asked.count) ateliers ; "
                    + "sont demandés, du premier au dernier : \(fr.list(asked.map(String.init))).",
                en: "\(perChequebook) passes cannot be shared equally among \(asked.count) workshops; asked are, from "
                    + "the first to the last: \(en.list(asked.map(String.init))).")
        case .passesTooFew(let ordered, let needed, let sessions):
            Sentence(
                fr: "Si toutes les places sont prises (\(sessions.count) × \(sessions.seats)), il faut "
                    + "\(fr.count(needed, "pass", "pass")) ; \(fr.grouped(ordered)) sont commandés, il en manque "
                    + "\(fr.grouped(needed - ordered)) ; commandez-en ou prévoyez moins de places.",
                en: "When every seat is taken (\(sessions.count) × \(sessions.seats)), "
                    + "\(en.count(needed, "pass is", "passes are")) needed; \(en.grouped(ordered)) were ordered, "
                    + "\(en.grouped(needed - ordered)) are missing; order more or have fewer seats.")
        case .serialsMissing:
            Sentence(
                fr: "Rien ne dit comment s'écrivent les numéros des Pass, et aucun ne peut être collecté ; ajoutez "
                    + "serials: [\"PN#####\"] sous passes: (# un chiffre, @ une lettre).",
                en: "Nothing says how the serials of passes are written, and none can be collected; add "
                    + "serials: [\"PN#####\"] under passes: (# a digit, @ a letter).")
        case .floorAboveBase(let floor, let base):
            Sentence(
                fr: "Le prix plancher (\(fr.money(floor))) dépasse le prix de base (\(fr.money(base))) ; "
                    + "le plancher est le prix quand toutes les places sont occupées.",
                en: "The floor price (\(en.money(floor))) is above the base price (\(en.money(base))); "
                    + "the floor is the price when every seat is filled.")
        case .floorOutOfReach(let floor, let reachable):
            Sentence(
                fr: "Même toutes places occupées, le prix ne descend qu'à \(fr.money(reachable)), "
                    + "au-dessus du plancher de \(fr.money(floor)) ; vérifiez les places, la valeur d'un pass et le plancher.",
                en: "Even with every seat filled the price falls only to \(en.money(reachable)), "
                    + "above the floor of \(en.money(floor)); check the seats, the face value and the floor.")
        case .rateUnknown(let rate): BillingRefusal.rateUnknown(rate).sentence
        case .sellerWithoutVATNumber: InvoiceFinding.sellerWithoutVATNumber.sentence
        case .wishedSessions(let wished, let sessions):
            Sentence(
                fr: "Les lieux souhaitent \(fr.count(wished, "session", "sessions")) en tout, "
                    + "mais le programme en a \(sessions) ; c'est permis, vérifiez que c'est voulu.",
                en: "The venues wish for \(en.count(wished, "session", "sessions")) in all, "
                    + "but the programme has \(sessions); this is allowed, check that it is meant.")
        case .gapsReversed(let shortest, let ideal, let longest):
            Sentence(
                fr:
                    "L'écart idéal (\(ideal) jours) doit être entre le plus court (\(shortest)) et le plus long (\(longest)).",
                en:
                    "The ideal gap (\(ideal) days) must lie between the shortest (\(shortest)) and the longest (\(longest))."
            )
        case .nobodyTeaches(let workshop):
            Sentence(
                fr: "Aucun formateur n'anime l'atelier \(workshop) ; ajoutez \(workshop) à « teaches » d'un formateur.",
                en: "No trainer leads workshop \(workshop); add \(workshop) to “teaches” of a trainer.")
        case .nobodyServes(let venue):
            Sentence(
                fr: "Aucun formateur ne dessert \(venue) ; ajoutez \(venue) aux « minutes » d'un formateur.",
                en: "No trainer serves \(venue); add \(venue) to the “minutes” of a trainer.")
        case .neverOpen(let venue):
            Sentence(
                fr: "Le lieu \(venue) n'ouvre aucune demi-journée ; donnez au moins une demi-journée d'ouverture.",
                en: "The venue \(venue) never opens; give at least one opening half-day.")
        case .ambiguous(let word):
            Sentence(
                fr: "\(fr.quoted(word)) désigne plusieurs choses dans ce programme ; changez l'un des « id ».",
                en: "\(en.quoted(word)) means several things in this programme; change one “id”.")
        case .cannotBothHold(let one, let other):
            Sentence(
                fr: "\(fr.quoted(one)) et \(fr.quoted(other)) ne vont pas ensemble pour un atelier ; "
                    + "n'en gardez qu'un.",
                en: "\(en.quoted(one)) and \(en.quoted(other)) cannot both hold for a workshop; keep one.")
        case .contradiction(let request, let line):
            Sentence(
                fr: "\(fr.quoted(request)) est à la fois dans « pins »\(line.map { " (ligne \($0))" } ?? "") "
                    + "et dans « bans » ; ne gardez que l'un des deux.",
                en: "\(en.quoted(request)) is both in “pins”\(line.map { " (line \($0))" } ?? "") "
                    + "and in “bans”; keep one of the two.")
        case .outsideFolder(let path):
            Sentence(
                fr:
                    "\(fr.quoted(path)) sort du dossier du programme ; placez le fichier dedans et nommez-le par un chemin relatif.",
                en:
                    "\(en.quoted(path)) leaves the programme's folder; put the file inside and name it by a relative path."
            )
        case .fileMissing(let path):
            Sentence(
                fr:
                    "Le fichier \(fr.quoted(path)) n'existe pas dans le dossier du programme ; ajoutez-le ou retirez la ligne.",
                en: "The file \(en.quoted(path)) is not in the programme's folder; add it or remove the line.")
        }
    }
}

extension ProgrammeProblem.Expectation {
    /// What to write instead, with an example.
    package var sentence: Sentence {
        switch self {
        case .mapping: Sentence(fr: "des lignes « clé: valeur »", en: "lines of “key: value”")
        case .list: Sentence(fr: "une liste, une ligne « - … » par élément", en: "a list, one line “- …” for each item")
        case .text: Sentence(fr: "un texte d'une ligne, non vide", en: "a text of one line, not empty")
        case .number: Sentence(fr: "un nombre entier, par exemple 8", en: "a whole number, such as 8")
        case .date:
            Sentence(fr: "une date qui existe, par exemple 08/04/2021", en: "a date that exists, such as 08/04/2021")
        case .serialPattern:
            Sentence(
                fr: "un modèle de numéro de Pass, # pour un chiffre et @ pour une lettre, par exemple @@########",
                en: "a pattern of pass serials, # for a digit and @ for a letter, such as @@########")
        case .month: Sentence(fr: "un mois, par exemple 2020-09", en: "a month, such as 2020-09")
        case .dateRange:
            Sentence(
                fr: "un jour ou une période, par exemple 29/03/2021 au 02/04/2021",
                en: "a day or a range, such as 29/03/2021 to 02/04/2021")
        case .hours: Sentence(fr: "des heures, par exemple 09:00-12:00", en: "hours, such as 09:00-12:00")
        case .money: Sentence(fr: "un montant en euros, par exemple 7500,00", en: "an amount in euros, such as 7500.00")
        case .yesOrNo: Sentence(fr: "oui ou non", en: "yes or no")
        case .identifier:
            Sentence(
                fr: "un nom court en minuscules sans accents, par exemple maison-des-services",
                en: "a short name in lower case without accents, such as maison-des-services")
        case .timeZone:
            Sentence(fr: "un fuseau horaire, par exemple Europe/Paris", en: "a time zone, such as Europe/Paris")
        case .position:
            Sentence(
                fr: "latitude, longitude, par exemple 45.285, 5.884", en: "latitude, longitude, such as 45.285, 5.884")
        case .weeklyHalfDay:
            Sentence(
                fr: "un jour de la semaine, seul ou avec matin ou après-midi, par exemple mardi matin",
                en: "a weekday, alone or with morning or afternoon, such as tuesday morning")
        case .request:
            Sentence(
                fr: "une session ou un atelier, puis « : », puis ce qui est demandé, par exemple "
                    + "2.1: 18/03/2021 matin",
                en: "a session or a workshop, then a colon, then what is asked, such as 2.1: 2021-03-18 morning")
        case .sessionOrWorkshop:
            Sentence(
                fr: "une session, ou une session et un atelier, par exemple 3 ou 2.1",
                en: "a session, or a session and a workshop, such as 3 or 2.1")
        case .workshopCondition:
            Sentence(
                fr: "une date, un jour, une demi-journée, un lieu ou un formateur, "
                    + "par exemple 18/03/2021 matin",
                en: "a date, a weekday, a half-day, a venue or a trainer, such as 2021-03-18 morning")
        case .email:
            Sentence(
                fr: "une adresse e-mail, par exemple accueil@example.fr",
                en: "an e-mail address, such as desk@example.fr")
        case .telephone:
            Sentence(
                fr: "un numéro de téléphone, par exemple 04 76 00 00 00",
                en: "a telephone number, such as 04 76 00 00 00")
        case .postcode: Sentence(fr: "un code postal, par exemple 38920", en: "a postcode, such as 38920")
        case .siret:
            Sentence(
                fr: "un SIRET, 14 chiffres dont le dernier vérifie les autres, par exemple 900 000 019 00019",
                en: "a SIRET, 14 digits the last of which checks the others, such as 900 000 019 00019")
        case .vatNumber:
            Sentence(
                fr: "un numéro de TVA français, par exemple FR25 900 000 019",
                en: "a French number for value added tax, such as FR25 900 000 019")
        case .iban:
            Sentence(
                fr: "un IBAN, par exemple FR76 3000 1007 9412 3456 7890 185",
                en: "an IBAN, such as FR76 3000 1007 9412 3456 7890 185")
        case .serviceCode:
            Sentence(
                fr: "le code d'un service, sans espace ni accent, par exemple NUM-2021",
                en: "the code of a service, without spaces or accents, such as NUM-2021")
        case .relativePath:
            Sentence(
                fr: "un chemin relatif, par exemple venues/crolles.ics",
                en: "a relative path, such as venues/crolles.ics")
        }
    }
}

extension String {
    /// The same text with its first letter in upper case.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The same within a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
