import Answers
import Calendars
import Foundation
package import Workshops

extension Sentence {
    package static let disclosedWhat = Sentence(fr: "Donnée", en: "Datum")
    package static let disclosedValue = Sentence(fr: "Valeur", en: "Value")
}

extension PersonDisclosure {
    /// What is kept, one datum a line, with the value of each; what is not known is left out.
    package func lines(in language: Language) -> [(what: String, value: String)] {
        let lines = [
            personLines, attestationLines, seatLines, visitLines, voteLines, toldLines, seatMessageLines, progressLines,
            historyLines,
        ]
        return lines.flatMap(\.self).compactMap { what, value in
            let value = value(Wording(language))
            return value.isEmpty ? nil : (what[language], value)
        }
    }

    private typealias Line = (what: Sentence, value: (Wording) -> String)

    private var personLines: [Line] {
        let person = participant.person
        return [
            (PeopleColumn.number.title, { _ in String(participant.number) }),
            (Sentence(fr: "Identifiant", en: "Identifier"), { _ in participant.id }),
            (PersonField.familyName.title, { _ in person?.familyName ?? "" }),
            (PersonField.givenName.title, { _ in person?.givenName ?? "" }),
            (PersonField.email.title, { _ in person?.email?.description ?? "" }),
            (PersonField.telephone.title, { _ in person?.telephone?.description ?? "" }),
            (PersonField.postalAddress.title, { _ in person?.postalAddress?.description ?? "" }),
            (PersonField.commune.title, { _ in participant.commune }),
            (PersonField.availability.title, { $0.halfDays(participant.availability) }),
            (PersonField.wishes.title, { $0.halfDays(participant.wishes) }),
            (
                PersonField.longestWay.title,
                { _ in participant.longestWay.map { "\($0) min" } ?? "" }
            ),
            (PersonField.referrer.title, { participant.referrer.map($0.referrer) ?? "" }),
            (
                Sentence(fr: "Vient avec (numéros)", en: "Comes with (numbers)"),
                { _ in companions.map(String.init).joined(separator: ", ") }
            ),
            (Sentence(fr: "Inscription", en: "Registered"), { time(participant.registered, $0) }),
        ]
    }

    private var attestationLines: [Line] {
        participant.attestations.map { said in
            let what = Sentence(
                fr: "Attestation : \(said.fact.name.french)", en: "Attestation: \(said.fact.name.english)")
            return (what, { "\($0.answer(said.holds)), \(said.author), \($0.shortDate(said.date))" })
        }
            + (participant.exemption.map { said in
                [(PersonField.exemption.title, { "\(said.reason), \(said.author), \($0.shortDate(said.date))" })]
            } ?? [])
    }

    private var seatLines: [Line] {
        let seats: [Line] = seats.map { seat in
            let what = Sentence(
                fr: "Session \(seat.session), place \(seat.enrolment.seat)",
                en: "Session \(seat.session), seat \(seat.enrolment.seat)")
            return (what, { text(of: seat.enrolment, $0) })
        }
        let withdrawals: [Line] = [withdrawal].compactMap(\.self).map { withdrawal in
            let parts = { (wording: Wording) in [time(withdrawal.since, wording), withdrawal.reason] }
            return (
                Sentence(fr: "A renoncé", en: "Withdrew"),
                { parts($0).filter { !$0.isEmpty }.joined(separator: ", ") }
            )
        }
        guard let turn else { return seats + withdrawals }
        return seats + withdrawals + [
            (
                Sentence(fr: "Liste d'attente", en: "Waiting list"),
                { wording in
                    let session = awaitedSession.map { "session \($0)" }
                    let turnWords = wording.language == .french ? "tour \(turn.turn)" : "turn \(turn.turn)"
                    return ([turnWords] + [session, time(turn.since, wording)].compactMap(\.self))
                        .joined(separator: ", ")
                }
            )
        ]
    }

    private func text(of enrolment: Enrolment, _ wording: Wording) -> String {
        let isFrench = wording.language == .french
        let workshops =
            enrolment.lastWorkshop.map { "\(enrolment.firstWorkshop)–\($0)" } ?? "\(enrolment.firstWorkshop)–"
        let parts: [String?] = [
            enrolment.state.name[wording.language],
            (isFrench ? "ateliers " : "workshops ") + workshops,
            (isFrench ? "depuis " : "since ") + time(enrolment.began, wording),
            enrolment.expires.map { (isFrench ? "à confirmer avant " : "to be answered by ") + time($0, wording) },
            enrolment.ended.map { (isFrench ? "jusqu'à " : "until ") + time($0, wording) },
            enrolment.reason,
            enrolment.overbookingReason.map { (isFrench ? "en plus : " : "above the seats: ") + $0 },
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private var toldLines: [Line] {
        told.flatMap { told -> [Line] in
            let number = told.workshop?.description ?? "–"
            let messages: [Line] = told.messages.map { message in
                let what = Sentence(
                    fr: "Message \(message.number), atelier \(number)",
                    en: "Message \(message.number), workshop \(number)")
                return (what, { text(of: message, $0) })
            }
            let answers: [Line] = [told.invitation.answer].compactMap(\.self).map { answer in
                let what = Sentence(fr: "Réponse, atelier \(number)", en: "Reply, workshop \(number)")
                return (what, { "\(answer.choice.word[$0.language]), \(time(answer.stamp, $0))" })
            }
            return messages + answers
        }
    }

    private var visitLines: [Line] {
        visits.flatMap { visit -> [Line] in
            let number = visit.workshop?.description ?? "–"
            let what = Sentence(fr: "Atelier \(number)", en: "Workshop \(number)")
            let guest: Line? = visit.guest.map { hand in
                let guest = Sentence(fr: "sans y avoir de place", en: "without a seat there")
                return (what, { "\(guest[$0.language]), \(time(hand.date, $0)), \(hand.author)" })
            }
            let note: Line? = visit.note.map { noted in
                let before = Sentence(
                    fr: "noté avant la feuille : \(noted.note.presence.words.french)",
                    en: "noted before the sheet: \(noted.note.presence.words.english)")
                return (
                    what,
                    { wording in
                        let minutes = noted.note.minutes.map { " (\(wording.length($0)))" } ?? ""
                        return "\(before[wording.language])\(minutes), \(wording.shortDate(noted.day)), "
                            + "\(time(noted.note.date, wording)), \(noted.note.author)"
                    }
                )
            }
            let presence: Line? = visit.presence.map { presence in
                (
                    what,
                    { wording in
                        presence.words[wording.language] + (visit.minutes.map { " (\(wording.length($0)))" } ?? "")
                    }
                )
            }
            return [guest, note, presence].compactMap(\.self)
        }
    }

    private var voteLines: [Line] {
        votes.map { vote in
            (
                Sentence(fr: "Vote, session \(vote.session)", en: "Vote, session \(vote.session)"),
                { _ in vote.themes.joined(separator: ", ") }
            )
        }
    }

    private var seatMessageLines: [Line] {
        toldOfSeat.map { told in
            let message = told.message
            let what = Sentence(fr: "Message \(message.number), place", en: "Message \(message.number), seat")
            return (what, { text(of: message, session: told.session, $0) })
        }
    }

    private func text(of message: SeatMessage, session: Int?, _ wording: Wording) -> String {
        let isFrench = wording.language == .french
        let content: [String?] =
            switch message.notice {
            case .offered(_, let until):
                [
                    session.map { "session \($0)" }, (isFrench ? "jusqu'au " : "until ") + time(until, wording),
                    message.workshops.map {
                        "\($0.summary), \(wording.shortDate($0.date)), \($0.span), \($0.location)"
                    }.joined(separator: ", "),
                ]
            case .waiting(_, let position):
                [session.map { "session \($0)" }, isFrench ? "numéro \(position)" : "number \(position)"]
            case .withdrawn, .lapsed: []
            }
        let parts: [String?] =
            [
                message.notice.words[wording.language], time(message.stamp, wording),
                message.email?.description ?? Sentence.onPaper[wording.language], message.state.word[wording.language],
            ] + content
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var progressLines: [Line] {
        let levels = progress.themes.flatMap { theme in
            theme.skills.flatMap { skill in
                [(AssessmentMoment.diagnostic, skill.before), (.review, skill.after)].compactMap { moment, level in
                    level.map { level -> Line in (moment.words, { "\(skill.title) : \(level.words[$0.language])" }) }
                }
            }
        }
        let comments = AssessmentMoment.allCases.compactMap { moment in
            progress.comments[moment].map { comment -> Line in (moment.words, { _ in comment }) }
        }
        return levels + comments
    }

    private func text(of message: Message, _ wording: Wording) -> String {
        let notice = message.notice
        let parts = [
            Sentence.method(message.method)[wording.language], time(message.stamp, wording),
            message.email?.description ?? Sentence.onPaper[wording.language], message.state.word[wording.language],
            notice.summary, wording.shortDate(notice.date), "\(notice.span)", notice.location,
        ]
        return parts.joined(separator: ", ")
    }

    private var historyLines: [Line] {
        history.map { entry in
            let what = Sentence(fr: "Journal, ligne \(entry.number)", en: "Audit, row \(entry.number)")
            return (
                what,
                { wording in
                    let facts = { (facts: [RecordedFact]) in
                        facts.map { $0.words[wording.language] }.joined(separator: ", ")
                    }
                    // What is only gone was taken back.
                    let after = entry.after.isEmpty && !entry.before.isEmpty ? "–" : facts(entry.after)
                    let change = [facts(entry.before), after].filter { !$0.isEmpty }
                    return [time(entry.at, wording), entry.author, entry.verb, change.joined(separator: " → ")]
                        .joined(separator: ", ")
                }
            )
        }
    }

    private func time(_ instant: Date, _ wording: Wording) -> String {
        let civil = CivilTime(at: instant, in: zone)
        return "\(wording.shortDate(civil.date)) \(civil.time)"
    }
}

extension Enrolment.State {
    /// A word for it.
    package var name: Sentence {
        switch self {
        case .offered: Sentence(fr: "proposée", en: "offered")
        case .seated: Sentence(fr: "occupée", en: "taken")
        case .refused: Sentence(fr: "refusée", en: "refused")
        case .expired: Sentence(fr: "proposition expirée", en: "offer expired")
        case .revoked: Sentence(fr: "proposition reprise", en: "offer taken back")
        case .withdrawn: Sentence(fr: "abandonnée", en: "given up")
        case .moved: Sentence(fr: "changée pour une autre", en: "changed for another")
        case .cancelled: Sentence(fr: "session annulée", en: "session cancelled")
        }
    }
}

extension Message.State {
    fileprivate var word: Sentence {
        switch self {
        case .waiting: Sentence(fr: "en attente", en: "waiting")
        case .handedOver: Sentence(fr: "parti", en: "sent")
        case .superseded: Sentence(fr: "remplacé", en: "replaced")
        }
    }
}

extension RecordedFact {
    /// What it says of a participant, without who they are.
    package var words: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .registered: Sentence(fr: "inscription", en: "registered")
        case .corrected(_, let fields):
            Sentence(
                fr: "correction : \(fr.list(fields.map(\.name.french)))",
                en: "corrected: \(en.list(fields.map(\.name.english)))")
        case .attested(_, let fact, let holds):
            Sentence(
                fr: "attestation : \(fact.name.french), \(fr.answer(holds))",
                en: "attested: \(fact.name.english), \(en.answer(holds))")
        case .exempted: Sentence(fr: "dérogation", en: "exempted")
        case .waiting(_, let session?):
            Sentence(fr: "en attente pour la session \(session)", en: "waiting for session \(session)")
        case .waiting(_, nil): Sentence(fr: "en attente", en: "waiting")
        case .offered(_, let session, let seat):
            Sentence(
                fr: "place \(seat) de la session \(session) proposée", en: "seat \(seat) of session \(session) offered")
        case .seated(_, let session, let seat, let from):
            Sentence(
                fr: "place \(seat) de la session \(session) dès l'atelier \(from)",
                en: "seat \(seat) of session \(session) from workshop \(from)")
        case .left(_, let session, let seat, let state):
            Sentence(
                fr: "place \(seat) de la session \(session) : \(state.name.french)",
                en: "seat \(seat) of session \(session): \(state.name.english)")
        case .withdrew: Sentence(fr: "a renoncé", en: "withdrew")
        case .offList: Sentence(fr: "n'attend plus", en: "no longer waiting")
        case .attended(_, let presence, let minutes, let workshop):
            Sentence(
                fr: "atelier \(workshop) : \(presence.words.french)" + (minutes.map { " (\(fr.length($0)))" } ?? ""),
                en: "workshop \(workshop): \(presence.words.english)" + (minutes.map { " (\(en.length($0)))" } ?? ""))
        case .noted(_, let presence, let workshop, _):
            Sentence(
                fr: "atelier \(workshop), noté avant la feuille : \(presence.words.french)",
                en: "workshop \(workshop), noted before the sheet: \(presence.words.english)")
        case .comes(_, let workshop):
            Sentence(
                fr: "viendra finalement à l'atelier \(workshop)", en: "comes to workshop \(workshop) after all")
        case .guest(_, let workshop):
            Sentence(fr: "invité au seul atelier \(workshop)", en: "guest of workshop \(workshop) alone")
        case .guestNoMore(_, let workshop):
            Sentence(fr: "n'est plus invité à l'atelier \(workshop)", en: "no longer a guest of workshop \(workshop)")
        case .assessed(_, let moment, let skills):
            Sentence(
                fr: "\(moment.words.french) : \(fr.count(skills, "compétence", "compétences"))",
                en: "\(moment.words.english): \(en.count(skills, "skill", "skills"))")
        case .voted(_, let session):
            Sentence(fr: "vote dans la session \(session)", en: "vote in session \(session)")
        case .given(let chequebook, _):
            Sentence(fr: "chéquier \(chequebook) reçu", en: "chequebook \(chequebook) received")
        case .pass(let number, _, let state, _, let workshop):
            Sentence(
                fr: "Pass \(number) : \(state.words.french)" + (workshop.map { ", atelier \($0)" } ?? ""),
                en: "pass \(number): \(state.words.english)" + (workshop.map { ", workshop \($0)" } ?? ""))
        case .presentedAgain(let number, _, _, let workshop):
            Sentence(
                fr: "Pass \(number) présenté à nouveau, refusé, atelier \(workshop)",
                en: "pass \(number) presented again, refused, workshop \(workshop)")
        case .erased: Sentence(fr: "nom effacé", en: "name erased")
        case .told(_, .request, let workshop, _):
            Sentence(fr: "message sur l'atelier \(workshop)", en: "message about workshop \(workshop)")
        case .told(_, .cancel, let workshop, _):
            Sentence(fr: "annulation de l'atelier \(workshop)", en: "workshop \(workshop) taken back")
        case .toldOfSeat(_, let notice, _):
            Sentence(
                fr: "message : \(SeatNotice.words(notice).french)", en: "message: \(SeatNotice.words(notice).english)")
        case .replied(_, let choice, let workshop, _):
            Sentence(
                fr: "réponse pour l'atelier \(workshop) : \(choice.word.french)",
                en: "reply about workshop \(workshop): \(choice.word.english)")
        case .answered, .mandated, .imprest, .chequebook, .handedOver, .held, .emptied, .issued, .fault, .claim:
            Sentence(fr: description, en: description)
        }
    }
}
