package import Answers
import Workshops

/// What a letter and a text message say to somebody without e-mail: short sentences, no word of the trade.
extension Convocation {
    /// What a letter is made of.
    package enum Block {
        case line(String)
        case heading(String)
        case list([String])
        case appointment(when: String, what: String, place: String)
    }

    package var blocks: [Block] {
        let wording = Wording(language), isFrench = language == .french
        let telephone = contact.telephone.description
        var blocks: [Block] = [
            .line(contact.name),
            .line(isFrench ? "Le \(wording.longDate(date))" : wording.longDate(date)),
            .line(name + "\n" + commune),
            .heading(programme),
        ]
        if !appointments.isEmpty {
            blocks.append(
                .line(isFrench ? "Voici vos ateliers :" : "These are your workshops:"))
            blocks += appointments.map { block($0, wording) }
        }
        if !cancelled.isEmpty {
            blocks.append(
                .line(
                    isFrench
                        ? "Ne venez pas à ces dates, c'est annulé :" : "Please do not come on these days, it is off:"))
            blocks += cancelled.map { block($0, wording) }
        }
        if !appointments.isEmpty, !thingsToBring.isEmpty {
            blocks += [.line(isFrench ? "Apportez :" : "Please bring:"), .list(thingsToBring)]
        }
        blocks.append(
            .line(
                isFrench
                    ? "Vous ne pouvez pas venir ? Vous avez une question ?\nTéléphonez au \(telephone)."
                    : "You cannot come? You have a question?\nPlease call \(telephone)."))
        return blocks
    }

    private func block(_ notice: Notice, _ wording: Wording) -> Block {
        let hours =
            language == .french
            ? "de \(wording.clock(notice.span.start)) à \(wording.clock(notice.span.end))"
            : "\(notice.span.start) to \(notice.span.end)"
        let unsure = notice.status == .tentative ? (language == .french ? " (à confirmer)" : " (to be confirmed)") : ""
        return .appointment(
            when: "\(wording.fullDate(notice.date)), \(hours)", what: notice.summary, place: notice.location + unsure)
    }

    /// What one text message says, from long to short: the first date, the place, the other dates, the telephone.
    package var shortWordings: [String] {
        let wording = Wording(language), isFrench = language == .french
        let telephone = contact.telephone.description.replacing(" ", with: "")
        let call = isFrench ? "Une question: \(telephone)" : "Questions: \(telephone)"
        let day = { (notice: Notice) in "\(notice.date.day)/\(notice.date.month)" }
        guard let first = appointments.first else {
            let days = cancelled.map(day).joined(separator: ", ")
            return [
                isFrench ? "Ateliers annulés: \(days). \(call)" : "Workshops off: \(days). \(call)",
                isFrench ? "Vos ateliers sont annulés. \(call)" : "Your workshops are off. \(call)",
            ]
        }
        let hours = "\(first.span.start)-\(first.span.end)"
        let when =
            isFrench ? "\(wording.fullDate(first.date)) \(hours)" : "\(wording.fullDate(first.date)), \(hours)"
        let short = isFrench ? "le \(day(first)) à \(first.span.start)" : "\(day(first)) at \(first.span.start)"
        let others = appointments.dropFirst().map(day).joined(separator: ", ")
        let then = others.isEmpty ? "" : (isFrench ? " Puis: \(others)." : " Then: \(others).")
        let lead = isFrench ? "Atelier" : "Workshop"
        return [
            "\(lead) \(when), \(first.location).\(then) \(call)",
            "\(lead) \(when), \(first.location). \(call)",
            "\(lead) \(short), \(first.location).\(then) \(call)",
            "\(lead) \(short), \(first.location). \(call)",
            "\(lead) \(short).\(then) \(call)",
            "\(lead) \(short). \(call)",
        ]
    }
}
