import Answers
import Foundation
import Workshops

extension Convocation {
    /// What one text message says, from long to short: what is new, who writes, whom to call.
    package var shortWordings: [String] { ConvocationWords(self).shortWordings }
}

extension ConvocationWords {
    fileprivate var shortWordings: [String] {
        let number = told.contact.telephone.description.replacing(" ", with: "")
        let call = say("Tél. \(number)", "Tel. \(number)")
        let ends = ["\(told.contact.name), \(call)", call]
        return shortNews.flatMap { news in ends.map { "\(news) \($0)" } }
    }

    /// The news, from long to short: where not all days fit any more, the letter says them, and that is said.
    private var shortNews: [String] {
        if told.isFarewell { return [headline] }
        if told.isTransfer { return shortTransfer }
        guard let first = told.news.first else { return shortSeat }
        let own = shortNews(of: first), rest = told.news.dropFirst()
        let parts = { (isFull: Bool) in rest.flatMap { brief($0, isFull: isFull) } + briefOffer }
        guard !parts(true).isEmpty else { return own }
        let isElse = told.news.contains { $0.kind == .day && !$0.changes.allSatisfy { $0.aspects == [.day] } }
        return own.prefix(2).flatMap { wordings([$0] + parts(true)) }
            + wordings(brief(first, isFull: true) + parts(true))
            + wordings(brief(first, isFull: false) + parts(false) + (isElse ? [seeLetter] : []))
            + wordings([headline, seeLetter])
    }

    private func shortNews(of news: Convocation.News) -> [String] {
        guard let change = news.changes.first else { return [headline] }
        let isOne = news.changes.count == 1
        switch news.kind {
        case .invited: return shortAppointments
        case .reinstated: return coming.map { "\(headline) \($0)" } + ["\(headline) \(seeLetter)"]
        case .guest where isOne:
            let place = change.after.location
            return [
                "\(about) \(headline.dropLast()) \(start(change.after)), \(place).",
                "\(headline.dropLast()) \(start(change.after)), \(place).",
                "\(headline.dropLast()) \(start(change.after)). \(seeLetter)",
            ]
        case .guest: return [brief(news, isFull: true).joined(), "\(headline) \(seeLetter)"]
        case .cancelled where isOne:
            let day = told.appointments.contains { $0.date == change.known.date }
            let off = say(
                "Ne venez pas \(day ? start(change.known) : "ce jour-là").",
                "Please do not come\(day ? " \(start(change.known))" : "").")
            return ["\(headline) \(off)", headline]
        case .cancelled:
            let days = brief(news, isFull: false).joined()
            return ["\(days) \(say("Ne venez pas.", "Please do not come."))", days, "\(headline) \(seeLetter)"]
        case .withdrawn:
            return ["\(headline) \(say("Merci de nous avoir prévenus.", "Thank you for telling us."))", headline]
        case .released where !isOne: return [brief(news, isFull: false).joined(), "\(headline) \(seeLetter)"]
        case .day where isOne: return shortChange(change)
        case .day: return shortChanges(news)
        default: return [headline]
        }
    }

    /// Of one workshop.
    private func shortChange(_ change: NoticeChange) -> [String] {
        let now = say("Maintenant : ", "Now: ")
        switch change.kind {
        case .day: return shortMoves(change)
        case .place where change.aspects == [.place]:
            return ["\(headline) \(now)\(change.after.location).", "\(headline) \(seeLetter)"]
        case .hours where change.aspects == [.hours]:
            return ["\(headline) \(now)\(hours(change.after.span)).", headline]
        case .theme: return ["\(headline) \(now)\(Self.theme(change.after.summary)).", headline]
        default:
            let (span, place) = (hours(change.after.span), change.after.location)
            return ["\(headline) \(now)\(span), \(place).", "\(headline) \(seeLetter)"]
        }
    }

    /// Of several: all that holds where that is shorter, or each with what is new of it.
    private func shortChanges(_ news: Convocation.News) -> [String] {
        let changes = news.changes, kinds = Set(changes.flatMap(\.aspects))
        let isAll = told.appointments.allSatisfy(changes.map(\.after).contains)
        let spans = Set(told.appointments.map(\.span)), places = Set(told.appointments.map(\.location))
        let see = kinds == [.day] ? [] : [seeLetter]
        var all: [String] = []
        if isAll, kinds == [.place], let place = places.first, places.count == 1 {
            all += ["\(headline) \(say("Maintenant : \(place).", "Now: \(place)."))"]
        } else if isAll, let span = spans.first, spans.count == 1, kinds.isSubset(of: [.day, .hours]) {
            let days = told.appointments.map(short).joined(separator: ", ")
            let come = say("Venez : \(days), \(hours(span)).", "Please come: \(days), \(hours(span)).")
            let same = say("Même lieu.", "Same place.")
            all += ["\(headline) \(come) \(same)", "\(headline) \(come)"]
        }
        return all + wordings(brief(news, isFull: true)) + wordings(brief(news, isFull: false) + see)
            + wordings([headline, seeLetter])
    }

    var seeLetter: String { say("Lisez notre lettre.", "Please read our letter.") }

    /// Old day and new, and what else changes with it.
    private func shortMoves(_ change: NoticeChange) -> [String] {
        let place =
            change.others.contains(.place)
            ? "\(say("Lieu", "Place")): \(change.after.location)." : say("Même lieu.", "Same place.")
        let time =
            change.others.contains(.hours)
            ? hours(change.after.span).capitalizedFirst + "." : say("Même heure.", "Same hours.")
        let isElse = change.others.contains(.place) || change.others.contains(.hours)
        return ["\(headline) \(time) \(place)"]
            + (isElse
                ? ["\(headline) \(seeLetter)", "\(shortMove(change)) \(seeLetter)"]
                : ["\(headline) \(place)", headline, shortMove(change)])
    }

    /// The days of one kind of news, in few letters, or with what is new of them; nothing of what says no day.
    private func brief(_ news: Convocation.News, isFull: Bool) -> [String] {
        let days = news.changes.map { shortOff($0.known) }.joined(separator: ", "), isOne = news.changes.count == 1
        let new = news.changes.map { short($0.after) }.joined(separator: ", ")
        switch news.kind {
        case .cancelled:
            return isOne
                ? [say("Atelier du \(days) annulé.", "Workshop of \(days) cancelled.")]
                : [say("Ateliers annulés : \(days).", "Workshops cancelled: \(days).")]
        case .reinstated: return [say("De nouveau : \(new).", "Held after all: \(new).")]
        case .guest:
            let times = news.changes.map { shortOn($0.after) }.joined(separator: ", ")
            return [say("Nous vous invitons : \(times).", "We invite you: \(times).")]
        case .withdrawn: return [say("Vous ne venez plus : \(days).", "You do not come: \(days).")]
        case .released: return [say("Vous n'avez plus de place : \(days).", "You have no seat: \(days).")]
        case .invited: return [say("Venez : \(new).", "Please come: \(new).")]
        case .day: return briefChanges(news.changes, isFull: isFull)
        case .unconfirmed: return [say("À confirmer : \(new).", "To be confirmed: \(new).")]
        case .place, .hours, .theme, .readdressed, .confirmed, .words, .same: return []
        }
    }

    /// What is held otherwise: days that have moved, then other places and hours, of all whose place or hours are others.
    private func briefChanges(_ changes: [NoticeChange], isFull: Bool) -> [String] {
        let having = { (kind: NoticeChange.Kind) in changes.filter { $0.aspects.contains(kind) }.map(\.after) }
        let list = { (notices: [Notice]) in notices.map(short).joined(separator: ", ") }
        let (places, times) = (having(.place), having(.hours))
        let isAll = told.appointments.allSatisfy(places.contains)
        let name = Set(places.map(\.location)).count == 1 && isFull ? places.first?.location : nil
        let span = Set(times.map(\.span)).count == 1 && isFull ? times.first?.span : nil
        let place: String? =
            if places.isEmpty {
                nil
            } else if let name {
                isAll
                    ? say("Nouveau lieu : \(name).", "New place: \(name).")
                    : say("Autre lieu le \(list(places)) : \(name).", "Another place on \(list(places)): \(name).")
            } else {
                say("Autre lieu : \(list(places)).", "Another place: \(list(places)).")
            }
        let time: String? =
            if times.isEmpty {
                nil
            } else if let span {
                say("Le \(list(times)) : \(hours(span)).", "On \(list(times)): \(hours(span)).")
            } else {
                say("Autre heure : \(list(times)).", "Other hours: \(list(times)).")
            }
        return changes.filter { $0.kind == .day }.map(shortMove) + [place, time].compactMap(\.self)
    }

    /// A seat that is kept has an end.
    private var briefOffer: [String] {
        guard case .offered(_, let until)? = told.seat?.notice else { return [] }
        return [
            say(
                "Une place est gardée pour vous jusqu'au \(limit(until)).",
                "A seat is kept for you until \(limit(until))."
            )
        ]
    }

    private func shortMove(_ change: NoticeChange) -> String {
        say(
            "Atelier du \(short(change.known)) déplacé au \(short(change.after)).",
            "Workshop of \(short(change.known)) moved to \(short(change.after)).")
    }

    /// The first date with its place, and the other dates.
    private var shortAppointments: [String] {
        guard let first = told.appointments.first else { return [headline] }
        let start = start(first), then = others(after: first)
        let long = say("Votre atelier : \(day(first)) \(start)", "Your workshop: \(day(first)) \(start)")
        let brief = say("Atelier le \(short(first)) \(start)", "Workshop on \(short(first)) \(start)")
        return [
            "\(about) \(long), \(first.location).\(then)",
            "\(long), \(first.location).\(then)", "\(brief), \(first.location).\(then)",
            "\(brief).\(then) \(seeLetter)",
            "\(brief).\(then)",
        ] + (then.isEmpty ? [] : ["\(brief). \(seeLetter)"])
    }

    /// All that holds, from long to short; where the place is left out, the letter says it.
    var coming: [String] {
        guard let first = told.appointments.first else { return [] }
        let come = say("Venez : \(day(first)) \(start(first))", "Please come: \(day(first)) \(start(first))")
        let brief = say("Venez : \(short(first)) \(start(first))", "Please come: \(short(first)) \(start(first))")
        let then = others(after: first)
        return [
            "\(come), \(first.location).\(then)", "\(brief), \(first.location).\(then)",
            "\(brief).\(then) \(seeLetter)", "\(brief).\(then)",
        ]
    }

    /// ` Puis : 8/3, 15/3.`; nothing when there are none.
    private func others(after first: Notice) -> String {
        let others = told.appointments.dropFirst().map(short).joined(separator: ", ")
        return others.isEmpty ? "" : say(" Puis : \(others).", " Then: \(others).")
    }

    private var shortSeat: [String] {
        guard let seat = told.seat else { return [headline] }
        switch seat.notice {
        case .offered(_, let until): return shortOffer(seat, until)
        case .waiting(_, let position):
            let number = say("Vous êtes le numéro \(position).", "You are number \(position).")
            let list = told.lapsedOffer != nil || seat.ending == .refused ? onList : nil
            let now = seat.ending == .calledOff && told.lapsedOffer == nil ? awaited : list
            let group = seat.workshops.first.map { first in
                say(
                    "Groupe du \(short(first)) \(start(first)), \(first.location).",
                    "Group of \(short(first)) \(start(first)), \(first.location).")
            }
            return wordings([headline, about, group, now, number]) + wordings([headline, group, now, number])
                + wordings([headline, about, now, number]) + wordings([headline, now, number])
                + wordings([headline, number]) + [headline]
        case .withdrawn:
            return ["\(headline) \(say("Merci de nous avoir prévenus.", "Thank you for telling us."))", headline]
        case .lapsed: return [headline]
        }
    }

    /// When, where, and until when they can answer.
    private func shortOffer(_ seat: Convocation.Seat, _ until: Date) -> [String] {
        let answer = say("Dites oui avant le \(limit(until)).", "Say yes before \(limit(until)).")
        guard let first = seat.workshops.first else { return wordings([headline, answer]) }
        let rest = seat.workshops.dropFirst().map(short).joined(separator: ", ")
        let then = rest.isEmpty ? nil : say("Puis : \(rest).", "Then: \(rest).")
        let when = "\(short(first)) \(start(first))", kept = say("Place gardée :", "A seat is kept:")
        let place = first.location, name = String(place.prefix { $0 != "," })
        return wordings([headline, about, "\(day(first).capitalizedFirst) \(start(first)), \(place).", then, answer])
            + wordings([headline, "\(when.capitalizedFirst), \(place).", then, answer])
            + wordings(["\(kept) \(when), \(place).", then, answer])
            + wordings(["\(kept) \(when), \(name).", then, answer])
            + wordings(["\(kept) \(when), \(name).", answer, seeLetter])
            + wordings([headline, answer, seeLetter]) + [answer]
    }

    /// `18/3`, `18 Mar`.
    private func short(_ notice: Notice) -> String { wording.dayOfYear(notice.date) }
}
