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

    /// The news, from long to short.
    private var shortNews: [String] {
        if told.isTransfer { return shortAppointments }
        guard let news = told.news.first, let change = news.changes.first else { return shortSeat }
        let isOne = news.changes.count == 1
        switch news.kind {
        case .invited: return shortAppointments
        case .cancelled where isOne:
            return ["\(headline) \(say("Ne venez pas ce jour-là.", "Please do not come."))", headline]
        case .cancelled:
            let days = news.changes.map { short($0.known) }.joined(separator: ", ")
            return [
                say("Ateliers annulés : \(days). Ne venez pas.", "Workshops cancelled: \(days). Please do not come."),
                say("Ateliers annulés : \(days).", "Workshops cancelled: \(days)."), headline,
            ]
        case .withdrawn:
            return ["\(headline) \(say("Merci de nous avoir prévenus.", "Thank you for telling us."))", headline]
        case .day where isOne:
            let place =
                change.others.contains(.place)
                ? "\(say("Lieu", "Place")): \(change.after.location)." : say("Même lieu.", "Same place.")
            let time =
                change.others.contains(.hours)
                ? hours(change.after.span).capitalizedFirst + "." : say("Même heure.", "Same hours.")
            return ["\(headline) \(time) \(place)", "\(headline) \(place)", headline, shortMove(change)]
        case .day: return [news.changes.map(shortMove).joined(separator: " "), headline]
        case .place:
            let new = say("Maintenant : \(change.after.location).", "Now: \(change.after.location).")
            return ["\(headline) \(new)", headline]
        case .hours where isOne:
            return ["\(headline) \(say("Maintenant : ", "Now: "))\(hours(change.after.span)).", headline]
        case .theme where isOne:
            let theme = Self.theme(change.after.summary)
            return ["\(headline) \(say("Maintenant : ", "Now: "))\(theme).", headline]
        default: return [headline]
        }
    }

    private func shortMove(_ change: NoticeChange) -> String {
        say(
            "Atelier du \(short(change.known)) déplacé au \(short(change.after)).",
            "Workshop of \(short(change.known)) moved to \(short(change.after)).")
    }

    /// The first date with its place, and the other dates.
    private var shortAppointments: [String] {
        guard let first = told.appointments.first else { return [headline] }
        let lead = told.isTransfer ? say("Vos dates changent. ", "Your dates change. ") : ""
        let start = say("à \(wording.clock(first.span.start))", "at \(first.span.start)")
        let others = told.appointments.dropFirst().map(short).joined(separator: ", ")
        let then = others.isEmpty ? "" : say(" Puis : \(others).", " Then: \(others).")
        let long = say("Votre atelier : \(day(first)) \(start)", "Your workshop: \(day(first)) \(start)")
        let brief = say("Atelier le \(short(first)) \(start)", "Workshop on \(short(first)) \(start)")
        return [
            "\(lead)\(long), \(first.location).\(then)", "\(lead)\(brief), \(first.location).\(then)",
            "\(lead)\(long), \(first.location).", "\(lead)\(brief), \(first.location).", "\(lead)\(brief).\(then)",
            "\(lead)\(brief).",
        ]
    }

    private var shortSeat: [String] {
        guard let seat = told.seat else { return [headline] }
        switch seat.notice {
        case .offered(_, let until):
            let days = seat.workshops.map(short).joined(separator: ", ")
            let answer = say("Dites oui avant le \(limit(until)).", "Say yes before \(limit(until)).")
            return [
                "\(headline) \(say("Ateliers : \(days).", "Workshops: \(days).")) \(answer)", "\(headline) \(answer)",
                answer,
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
