package import Answers
import Workshops

/// What is said of the vote about the theme that is left to the participants.
extension Sentence {
    package static let voteAbstract = Sentence(
        fr: "Noter les thèmes qu'une personne approuve pour l'atelier dont le thème est à choisir.",
        en: "Record the themes that somebody approves for the workshop whose theme is theirs to choose.")
    package static let votesAbstract = Sentence(
        fr: "Montrer le vote d'une session, ou en appliquer le résultat.",
        en: "Show the vote of a session, or apply its result.")
    package static let votedThemesHelp = Sentence(
        fr: "Les thèmes, par leur numéro, séparés par des virgules : 2,5.",
        en: "The themes, by their numbers, separated by commas: 2,5.")
    package static let closeVoteHelp = Sentence(
        fr: "Appliquer le résultat à la session.", en: "Apply the result to the session.")

    package static func vote(_ vote: VoteOverview) -> [Sentence] {
        let fr = Wording(.french), en = Wording(.english), tally = vote.tally
        let turnout = Sentence(
            fr: "Session \(vote.session) : \(fr.count(tally.voters, "vote", "votes")) sur \(tally.voices) ; "
                + (vote.isClosed ? "clos depuis" : "ouvert jusqu'à")
                + " l'atelier \(vote.closesWith), \(fr.fullDate(vote.closesOn)).",
            en: "Session \(vote.session): \(en.count(tally.voters, "vote", "votes")) of \(tally.voices); "
                + (vote.isClosed ? "closed since" : "open until")
                + " workshop \(vote.closesWith), \(en.fullDate(vote.closesOn)).")
        return [turnout, result(vote)].compactMap(\.self)
    }

    private static func result(_ vote: VoteOverview) -> Sentence? {
        let fr = Wording(.french), en = Wording(.english)
        if let chosen = vote.chosen {
            return Sentence(fr: "Thème retenu : \(chosen).", en: "Chosen theme: \(chosen).")
        }
        guard let winner = vote.tally.winner else { return nil }
        let order =
            vote.tally.isTie
            ? (", à égalité le premier du programme", ", the first of the programme among equals") : ("", "")
        return Sentence(
            fr: "En tête : \(fr.quoted(winner))\(order.0).", en: "Ahead: \(en.quoted(winner))\(order.1).")
    }
}

extension VoteRefusal {
    package var code: String {
        switch self {
        case .nothingToChoose: "nothing-to-choose"
        case .closed: "vote-closed"
        case .open: "vote-open"
        case .applied: "vote-applied"
        case .unknownTheme: "unknown-theme"
        case .nobodyVoted: "nobody-voted"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .nothingToChoose:
            Sentence(
                fr: "Le programme ne laisse aucun thème à choisir (themes, options et theme vote).",
                en: "The programme leaves no theme to be chosen (themes, options and theme vote).")
        case .closed(let session, let workshop, let day):
            Sentence(
                fr: "Le vote de la session \(session) est clos depuis l'atelier \(workshop), le \(fr.longDate(day)) ; "
                    + "rien n'a été enregistré.",
                en:
                    "The vote of session \(session) has been closed since workshop \(workshop), on \(en.longDate(day)); "
                    + "nothing was stored.")
        case .open(let session, let workshop, let day):
            Sentence(
                fr:
                    "Le vote de la session \(session) est ouvert jusqu'à l'atelier \(workshop), le \(fr.longDate(day)), "
                    + "et tous n'ont pas voté ; le thème peut se choisir sans attendre.",
                en: "The vote of session \(session) is open until workshop \(workshop), on \(en.longDate(day)), "
                    + "and not everybody has voted; the theme can be chosen without waiting.")
        case .applied(let session, let theme):
            Sentence(
                fr: "La session \(session) a choisi \(fr.quoted(theme)) ; rien n'a été enregistré. "
                    + "Un autre thème peut encore se choisir.",
                en: "Session \(session) has chosen \(en.quoted(theme)); nothing was stored. "
                    + "Another theme can still be chosen.")
        case .unknownTheme(let text, let known):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas un thème à choisir ; écrivez un numéro de 1 à \(known.count) : "
                    + known.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: ", ") + ".",
                en: "\(en.quoted(text)) is not a theme to be chosen; write a number from 1 to \(known.count): "
                    + known.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: ", ") + ".")
        case .nobodyVoted(let session):
            Sentence(
                fr: "Personne n'a voté dans la session \(session) ; choisissez le thème.",
                en: "Nobody voted in session \(session); choose the theme.")
        }
    }
}
