import Answers
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
        let others = told.news.dropFirst().flatMap(brief) + briefOffer
        let wordings = shortNews(of: first)
        guard !others.isEmpty else { return wordings }
        return [
            (wordings.prefix(1) + others).joined(separator: " "), (brief(first) + others).joined(separator: " "),
            "\(headline) \(seeLetter)",
        ]
    }

    private func shortNews(of news: Convocation.News) -> [String] {
        guard let change = news.changes.first else { return [headline] }
        let isOne = news.changes.count == 1
        switch news.kind {
        case .invited: return shortAppointments
        case .cancelled where isOne:
            return ["\(headline) \(say("Ne venez pas ce jour-là.", "Please do not come."))", headline]
        case .cancelled:
            let days = brief(news).joined()
            return ["\(days) \(say("Ne venez pas.", "Please do not come."))", days, "\(headline) \(seeLetter)"]
        case .withdrawn:
            return ["\(headline) \(say("Merci de nous avoir prévenus.", "Thank you for telling us."))", headline]
        case .released where !isOne: return [brief(news).joined(), "\(headline) \(seeLetter)"]
        case .day where isOne: return shortMoves(change)
        case .day: return [brief(news).joined(separator: " "), "\(headline) \(seeLetter)"]
        case .place:
            let new = say("Maintenant : \(change.after.location).", "Now: \(change.after.location).")
            return ["\(headline) \(new)", "\(headline) \(seeLetter)"]
        case .hours where isOne:
            return ["\(headline) \(say("Maintenant : ", "Now: "))\(hours(change.after.span)).", headline]
        case .hours: return ["\(headline) \(seeLetter)"]
        case .theme where isOne:
            let theme = Self.theme(change.after.summary)
            return ["\(headline) \(say("Maintenant : ", "Now: "))\(theme).", headline]
        default: return [headline]
        }
    }

    private var seeLetter: String { say("Lisez notre lettre.", "Please read our letter.") }

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

    /// The days of one kind of news, in few letters; nothing of what says no day.
    private func brief(_ news: Convocation.News) -> [String] {
        let days = news.changes.map { short($0.known) }.joined(separator: ", "), isOne = news.changes.count == 1
        switch news.kind {
        case .cancelled:
            return isOne
                ? [say("Atelier du \(days) annulé.", "Workshop of \(days) cancelled.")]
                : [say("Ateliers annulés : \(days).", "Workshops cancelled: \(days).")]
        case .withdrawn: return [say("Vous ne venez plus : \(days).", "You do not come: \(days).")]
        case .released: return [say("Vous n'avez plus de place : \(days).", "You have no seat: \(days).")]
        case .invited: return [say("Venez : \(days).", "Please come: \(days).")]
        case .day: return news.changes.map(shortMove)
        case .place: return [say("Autre lieu : \(days).", "Another place: \(days).")]
        case .hours: return [say("Autre heure : \(days).", "Other hours: \(days).")]
        case .theme, .readdressed, .confirmed, .words, .same: return []
        }
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
            "\(long), \(first.location).\(then)", "\(brief), \(first.location).\(then)", "\(brief).\(then)",
        ] + (then.isEmpty ? [] : ["\(brief). \(seeLetter)"])
    }

    /// The days that are off or moved, and all the days that hold.
    private var shortTransfer: [String] {
        let lead = say("Vos dates changent.", "Your dates change.")
        let gone = told.changes.filter { $0.kind.takesAway || $0.kind == .day }.map { short($0.known) }
        let off = say("Ne venez plus : ", "Please do not come: ") + gone.joined(separator: ", ") + "."
        guard let first = told.appointments.first else { return ["\(lead) \(off)", "\(lead) \(seeLetter)"] }
        let come = say("Venez : \(day(first)) \(start(first))", "Please come: \(day(first)) \(start(first))")
        let brief = say("Venez : \(short(first)) \(start(first))", "Please come: \(short(first)) \(start(first))")
        let then = others(after: first)
        return [
            "\(lead) \(off) \(come), \(first.location).\(then)", "\(lead) \(off) \(brief), \(first.location).\(then)",
            "\(lead) \(off) \(brief).\(then)", "\(off) \(brief).\(then)", "\(lead) \(seeLetter)",
        ]
    }

    /// `à 14 h`.
    private func start(_ notice: Notice) -> String {
        say("à \(wording.clock(notice.span.start))", "at \(notice.span.start)")
    }

    /// ` Puis : 8/3, 15/3.`; nothing when there are none.
    private func others(after first: Notice) -> String {
        let others = told.appointments.dropFirst().map(short).joined(separator: ", ")
        return others.isEmpty ? "" : say(" Puis : \(others).", " Then: \(others).")
    }

    private var shortSeat: [String] {
        guard let seat = told.seat else { return [headline] }
        switch seat.notice {
        case .offered(_, let until):
            let days = seat.workshops.map(short).joined(separator: ", ")
            let answer = say("Dites oui avant le \(limit(until)).", "Say yes before \(limit(until)).")
            let list = say("Ateliers : \(days).", "Workshops: \(days).")
            return [
                "\(headline) \(list) \(answer)", "\(say("Place gardée.", "A seat is kept.")) \(list) \(answer)",
                "\(headline) \(answer) \(seeLetter)", answer,
            ]
        case .waiting(_, let position):
            return ["\(headline) \(say("Vous êtes le numéro \(position).", "You are number \(position)."))", headline]
        case .withdrawn:
            return ["\(headline) \(say("Merci de nous avoir prévenus.", "Thank you for telling us."))", headline]
        case .lapsed: return [headline]
        }
    }

    /// `18/3`, `18 Mar`.
    private func short(_ notice: Notice) -> String { wording.dayOfYear(notice.date) }
}
