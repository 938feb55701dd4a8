package import Answers
package import Foundation
import Scheduling
package import Workshops

/// What is said of people and their seats.
extension Sentence {
    /// Where somebody comes without a seat.
    package static func guest(of workshops: [WorkshopNumber]) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), numbers = workshops.map(\.description)
        let isOne = workshops.count == 1
        return Sentence(
            fr: "Vient aussi, sans y avoir de place, \(isOne ? "à l'atelier" : "aux ateliers") \(fr.list(numbers)).",
            en: "Comes to workshop\(isOne ? "" : "s") \(en.list(numbers)), too, without a seat there.")
    }

    /// Where somebody stands, in one sentence.
    package static func standing(of overview: PersonOverview, in zone: TimeZone) -> Sentence {
        let who = overview.participant.number
        let name = overview.participant.person?.name
        let fr = name.map { "\($0) (personne \(who))" } ?? "La personne \(who)"
        let en = name.map { "\($0) (person \(who))" } ?? "Person \(who)"
        return switch overview.standing {
        case .registered: Sentence(fr: "\(fr) n'a pas de place.", en: "\(en) has no seat.")
        case .waiting(let session?, let position):
            Sentence(
                fr: "\(fr) attend une place de la session \(session), en position \(position).",
                en: "\(en) waits for a seat of session \(session), in position \(position).")
        case .waiting(nil, let position):
            Sentence(
                fr: "\(fr) attend une place de n'importe quelle session qui convient, en position \(position).",
                en: "\(en) waits for a seat of any session that suits, in position \(position).")
        case .offered(let session, let seat, let until):
            Sentence(
                fr: "La place \(seat) de la session \(session) est gardée pour \(fr) "
                    + "jusqu'au \(Wording(.french).moment(until, in: zone)).",
                en: "Seat \(seat) of session \(session) is kept for \(en) "
                    + "until \(Wording(.english).moment(until, in: zone)).")
        case .seated(let session, let seat, let from):
            Sentence(
                fr: "\(fr) a la place \(seat) de la session \(session)"
                    + (from > 1 ? ", à partir de l'atelier \(from)." : "."),
                en: "\(en) has seat \(seat) of session \(session)" + (from > 1 ? ", from workshop \(from)." : "."))
        case .withdrawn:
            Sentence(
                fr: "\(fr) a renoncé : ni place, ni attente.",
                en: "\(en) has withdrawn: no seat, and no turn on the waiting list.")
        case .erased: Sentence(fr: "La personne \(who) est effacée.", en: "Person \(who) is erased.")
        }
    }

    /// The same in a word or two, for a table.
    package static func standingWord(_ standing: PersonOverview.Standing) -> Sentence {
        switch standing {
        case .registered: Sentence(fr: "sans place", en: "no seat")
        case .waiting(let session, let position):
            Sentence(
                fr: "attend" + (session.map { " la session \($0)" } ?? "") + ", position \(position)",
                en: "waits" + (session.map { " for session \($0)" } ?? "") + ", position \(position)")
        case .offered(let session, let seat, _):
            Sentence(fr: "session \(session), place \(seat) gardée", en: "session \(session), seat \(seat) kept")
        case .seated(let session, let seat, let from):
            Sentence(
                fr: "session \(session), place \(seat)" + (from > 1 ? ", dès l'atelier \(from)" : ""),
                en: "session \(session), seat \(seat)" + (from > 1 ? ", from workshop \(from)" : ""))
        case .withdrawn: Sentence(fr: "a renoncé", en: "withdrawn")
        case .erased: Sentence(fr: "effacée", en: "erased")
        }
    }

    /// Before those whose names are near to what was looked for, where nobody has it.
    package static func nearNames(_ text: String) -> Sentence {
        let text = text.beginning.shown()
        return Sentence(
            fr: "Personne n'a \(Wording(.french).quoted(text)) dans son nom ; s'en approche :",
            en: "Nobody has \(Wording(.english).quoted(text)) in their names; near to it:")
    }

    /// Where nobody was found.
    package static func nobodyFound(_ text: String) -> Sentence {
        let text = text.beginning.shown()
        return Sentence(
            fr:
                "Personne n'est inscrit avec \(Wording(.french).quoted(text)) dans son nom, son courriel ou son téléphone.",
            en:
                "Nobody is registered with \(Wording(.english).quoted(text)) in their names, e-mail address or telephone."
        )
    }

    package static func registered(_ number: Int) -> Sentence {
        Sentence(
            fr: "Inscription enregistrée sous le numéro \(number) ; reste à choisir une place.",
            en: "Registered as number \(number); a seat is yet to be chosen.")
    }

    package static let corrected = Sentence(fr: "C'est enregistré.", en: "Stored.")
    package static let nothingChanged = Sentence(fr: "Rien n'a changé.", en: "Nothing has changed.")
    package static let erased = Sentence(
        fr: "Le nom et ce qui était dit de la personne sont effacés de la base. Il reste :",
        en: "The name and what was said of the person are erased from the database. There remain:")

    /// Who was offered a seat when another one was given up.
    package static let offeredMeanwhile = Sentence(fr: "À prévenir :", en: "To be told:")
    package static let noOffers = Sentence(
        fr: "Aucune place libre ne convient à ceux qui attendent.", en: "No free seat suits those who wait.")
    package static let nobody = Sentence(fr: "Personne n'est encore inscrit.", en: "Nobody is registered yet.")
    package static let notAttested = Sentence(fr: "non attesté", en: "not attested")

    package static func yesOrNo(_ isTrue: Bool) -> Sentence {
        isTrue ? Sentence(fr: "oui", en: "yes") : Sentence(fr: "non", en: "no")
    }

    package static let waitingList = Sentence(fr: "Liste d'attente", en: "Waiting list")
    /// Who gave up what they had, and has not asked again.
    package static let withdrawnPeople = Sentence(fr: "Ont renoncé", en: "Withdrawn")
    package static let notEligible = Sentence(
        fr: "Non considérés, car rien n'est attesté :", en: "Not considered, as nothing is attested:")

    /// How to take up a proposal of a seat.
    package static func proposalHint(_ proposal: SeatProposal) -> Sentence {
        guard let best = proposal.best else {
            return Sentence(fr: "Tout est plein ; pour attendre :", en: "All is full; to wait:")
        }
        return Sentence(
            fr: "La plus proche qui a de la place est la session \(best.session.number) ; pour la prendre :",
            en: "The nearest with room is session \(best.session.number); to take it:")
    }

    package static let placementHint = Sentence(
        fr: "Rien n'est enregistré ; pour accepter tout, ou une partie :",
        en: "Nothing is stored; to accept all, or a part:")

    /// `7 places prises sur 8, 1 gardée jusqu'au 8 février 2021 à 9 h`.
    package static func seatCount(_ count: SeatCount, in zone: TimeZone) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let kept = count.keptUntil.map { until in
            Sentence(
                fr: ", \(fr.count(count.kept, "gardée", "gardées")) "
                    + (count.kept > 1 ? "(la première " : "") + "jusqu'au \(fr.moment(until, in: zone))"
                    + (count.kept > 1 ? ")" : ""),
                en: ", \(count.kept) kept \(count.kept > 1 ? "(the first " : "")until \(en.moment(until, in: zone))"
                    + (count.kept > 1 ? ")" : ""))
        }
        let above = Sentence(
            fr: count.above > 0 ? ", \(count.above) en plus" : "", en: count.above > 0 ? ", \(count.above) above" : "")
        return Sentence(
            fr:
                "\(fr.count(count.taken, "place prise", "places prises")) sur \(count.seats)\(above.french)\(kept?.french ?? "")",
            en: "\(count.taken) of \(count.seats) seats taken\(above.english)\(kept?.english ?? "")")
    }

    package static func freeSeats(_ free: Int, waiting: Int) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: fr.count(free, "place libre", "places libres") + (waiting > 0 ? ", \(waiting) en attente" : ""),
            en: en.count(free, "free seat", "free seats") + (waiting > 0 ? ", \(waiting) waiting" : ""))
    }
}

extension PlacementProposal.Waiting {
    /// Why people get no seat, and what would help; instants are those of a zone.
    package func sentence(in zone: TimeZone) -> Sentence {
        let numbers = people.map { "\($0.participant.number)" }
        let fr = Wording(.french), en = Wording(.english)
        let who = Sentence(
            fr: people.count == 1 ? "La personne \(numbers[0])" : "Les personnes \(fr.list(numbers))",
            en: people.count == 1 ? "Person \(numbers[0])" : "People \(en.list(numbers))")
        let one = people.count == 1
        let why: Sentence =
            switch reason {
            case .nothingSuits:
                Sentence(
                    fr: "aucune \(untaken.isEmpty ? "" : "autre ")session ne convient (trajet ou demi-journées)",
                    en: "no \(untaken.isEmpty ? "" : "other ")session suits (the way or the half-days)")
            case .full(let sessions):
                Sentence(
                    fr: "ce qui convient\(untaken.isEmpty ? "" : " aussi") est plein (\(fr.sessions(sessions)))",
                    en: "what \(untaken.isEmpty ? "" : "also ")suits is full (\(en.sessions(sessions)))")
            case .apart(let sessions, let seats):
                Sentence(
                    fr: "\(fr.count(seats, "place seulement reste", "places seulement restent")) ensemble "
                        + "(\(fr.sessions(sessions)))",
                    en: "only \(en.count(seats, "seat is", "seats are")) left together (\(en.sessions(sessions)))")
            }
        let help = waysOut.first.map(\.sentence), before = untaken.map { $0.reason(in: zone) }
        return Sentence(
            fr: "\(who.french) \(one ? "attend" : "attendent") : "
                + (before.map(\.french) + [why.french]).joined(separator: " ; ")
                + (help.map { " ; il suffirait \($0.french)." } ?? "."),
            en: "\(who.english) \(one ? "waits" : "wait"): "
                + (before.map(\.english) + [why.english]).joined(separator: "; ")
                + (help.map { "; this would do: \($0.english)." } ?? "."))
    }
}

extension PlacementProposal.WayOut {
    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .seats(let session, let more):
            Sentence(
                fr: "de \(fr.count(more, "place", "places")) de plus dans la session \(session)",
                en: "\(en.count(more, "more seat", "more seats")) in session \(session)")
        case .halfDays(let session, let halfDays):
            Sentence(
                fr: "de pouvoir venir \(fr.list(halfDays.map { "le \(fr.weekly($0))" })) (session \(session))",
                en: "to be able to come on \(en.list(halfDays.map(en.weekly))) (session \(session))")
        case .way(let session, let minutes):
            Sentence(
                fr: "de pouvoir faire \(minutes) min de route de plus (session \(session))",
                en: "to be able to travel \(minutes) min more (session \(session))")
        case .halfDaysAndWay(let session, let halfDays, let minutes):
            Sentence(
                fr: "de pouvoir venir \(fr.list(halfDays.map { "le \(fr.weekly($0))" })) "
                    + "et faire \(minutes) min de route de plus (session \(session))",
                en: "to be able to come on \(en.list(halfDays.map(en.weekly))) "
                    + "and to travel \(minutes) min more (session \(session))")
        }
    }
}

extension Wording {
    /// `session 2`, `sessions 1 et 3`.
    fileprivate func sessions(_ numbers: [Int]) -> String {
        "session\(numbers.count == 1 ? "" : "s") \(list(numbers.map(String.init)))"
    }
}

extension EnrolmentReport.UnkeptReason {
    /// That the reason is not kept, and why.
    package var sentence: Sentence {
        switch self {
        case .withdrawnBefore:
            Sentence(
                fr: "Le motif n'a pas été gardé : le désistement était déjà noté, avec ce qui avait été dit alors.",
                en: "The reason was not kept: the withdrawal was recorded before, with what was said then.")
        case .nobodyAbove:
            Sentence(
                fr: "Le motif n'a pas été gardé : personne n'est en plus des places.",
                en: "The reason was not kept: nobody sits above the seats.")
        }
    }
}
