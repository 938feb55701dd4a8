import Answers
import Workshops

/// What has changed, and what has not.
extension ConvocationWords {
    /// The one thing that is said first.
    var headline: String {
        if told.isFarewell { return headlineOfAddress }
        if told.isTransfer { return say("Vos dates changent.", "Your dates change.") }
        guard let first = told.news.first else { return seatHeadline }
        return headline(of: first)
    }

    private func headline(of news: Convocation.News) -> String {
        if news.kind == .readdressed { return headlineOfAddress }
        guard let change = news.changes.first else { return "" }
        if news.changes.count == 1 { return headline(of: change) }
        return told.reader == .trainer ? headlineForTrainer(news) ?? headline(ofAll: news) : headline(ofAll: news)
    }

    /// What is said first of one workshop.
    func headline(of change: NoticeChange) -> String {
        let known = day(change.known), new = day(change.after), leads = told.reader == .trainer
        switch change.kind {
        case .cancelled:
            return say("Votre atelier du \(known) est annulé.", "Your workshop on \(known) is cancelled.")
        case .released where leads:
            return say(
                "Vous n'animez plus l'atelier du \(known).", "You do not lead the workshop on \(known) any more.")
        case .released:
            return say(
                "Vous n'avez plus de place à l'atelier du \(known).",
                "You have no seat at the workshop on \(known) any more.")
        case .invited where leads: return say("Vous animez l'atelier du \(new).", "You lead the workshop on \(new).")
        case .invited:
            return say("Vous avez une place à l'atelier du \(new).", "You have a seat at the workshop on \(new).")
        case .day: return moved(change)
        case .place, .hours, .theme:
            let aspect = aspect(change.kind)
            return say(
                "Votre atelier du \(known) change \(aspect.french).", "Your workshop on \(known) has \(aspect.english)."
            )
        case .confirmed:
            return say(
                "C'est confirmé : votre atelier du \(new) a lieu.", "It is confirmed: your workshop on \(new) is held.")
        case .same: return say("Votre atelier du \(new) a bien lieu.", "Your workshop on \(new) is held.")
        case .withdrawn, .words, .readdressed: return headline(ofAll: .init(kind: change.kind, changes: [change]))
        }
    }

    private func headline(ofAll news: Convocation.News) -> String {
        let count = news.changes.count, first = news.changes.first.map { day($0.after) } ?? ""
        switch news.kind {
        case .cancelled: return say("\(yours(count)) sont annulés.", "\(yours(count)) are cancelled.")
        case .withdrawn:
            return say("C'est noté : vous ne venez plus.", "It is noted: you do not come any more.")
        case .released:
            return say(
                "Vous n'avez plus de place à \(count) ateliers.", "You have no seat at \(count) workshops any more.")
        case .invited:
            return say(
                "Vous avez une place : \(count) ateliers, à partir du \(first).",
                "You have a seat: \(count) workshops, from \(first) on.")
        case .day, .place, .hours, .theme:
            let aspect = aspect(news.kind)
            return say("\(yours(count)) changent \(aspect.french).", "\(yours(count)) have \(aspect.english).")
        case .confirmed:
            return say(
                "C'est confirmé : vos \(count) ateliers ont lieu.", "It is confirmed: your \(count) workshops are held."
            )
        case .words: return say("Il y a du nouveau pour vos ateliers.", "There is news about your workshops.")
        case .same: return say("Vos ateliers ont bien lieu.", "Your workshops are held.")
        case .readdressed: return headlineOfAddress
        }
    }

    /// Nil where it is the same as for those who come.
    private func headlineForTrainer(_ news: Convocation.News) -> String? {
        let count = news.changes.count, first = news.changes.first.map { day($0.after) } ?? ""
        return switch news.kind {
        case .released: say("Vous n'animez plus \(count) ateliers.", "You do not lead \(count) workshops any more.")
        case .invited:
            say(
                "Vous animez \(count) ateliers, à partir du \(first).", "You lead \(count) workshops, from \(first) on."
            )
        default: nil
        }
    }

    private var headlineOfAddress: String {
        if told.isFarewell {
            return say(
                "Nous vous écrivons maintenant à une autre adresse.", "We write to you at another address from now on.")
        }
        return told.email == nil
            ? say("Nous vous écrivons maintenant par lettre.", "We write you letters from now on.")
            : say("Nous vous écrivons maintenant à cette adresse.", "We write to you at this address from now on.")
    }

    /// `de lieu`, `another place`.
    private func aspect(_ kind: NoticeChange.Kind) -> (french: String, english: String) {
        switch kind {
        case .place: ("de lieu", "another place")
        case .hours: ("d'heure", "other hours")
        case .theme: ("de thème", "another theme")
        default: ("de jour", "another day")
        }
    }

    /// `Vos 5 ateliers`, or `2 de vos ateliers` when others stay as they are.
    private func yours(_ count: Int) -> String {
        let new = told.changes.map(\.after)
        let isAll = told.appointments.allSatisfy(new.contains)
        return isAll
            ? say("Vos \(count) ateliers", "Your \(count) workshops")
            : say("\(count) de vos ateliers", "\(count) of your workshops")
    }

    private func moved(_ change: NoticeChange) -> String {
        say(
            "Votre atelier du \(day(change.known)) est déplacé au \(day(change.after)).",
            "Your workshop on \(day(change.known)) is moved to \(day(change.after)).")
    }
}

/// The details under the headline.
extension ConvocationWords {
    /// `isFirst` when the headline has said already what it is about.
    func details(of news: Convocation.News, isFirst: Bool) -> [Convocation.Block] {
        let lead: [Convocation.Block] = isFirst ? [] : [.line(headline(of: news))]
        let days = news.changes.map { day($0.known) }
        let isOne = news.changes.count == 1
        switch news.kind {
        case .cancelled:
            return lead
                + (isOne
                    ? [.line(say("Ne venez pas ce jour-là.", "Please do not come on that day."))]
                    : [.line(say("Ne venez pas à ces dates :", "Please do not come on these days:")), .list(days)])
        case .withdrawn:
            return lead + [
                .line(
                    say("Merci de nous avoir prévenus. ", "Thank you for telling us. ")
                        + say(
                            "Nous ne vous attendons plus à ces dates :", "We do not expect you on these days any more:")
                ),
                .list(days),
            ]
        case .released:
            return lead + (isOne ? [] : [.line(say("Voici les dates :", "These are the dates:")), .list(days)])
        case .readdressed:
            guard told.changes.allSatisfy({ $0.kind == .readdressed }) else { return lead }
            return lead + [.line(say("Vos ateliers ne changent pas.", "Your workshops do not change."))]
        case .invited: return lead
        case .day, .place, .hours, .theme: return lead + changed(news)
        case .confirmed, .words: return lead + [.line(unchanged([.day, .hours, .place]))]
        case .same: return lead + [.line(say("Rien ne change.", "Nothing changes."))]
        }
    }

    /// All that an old address is told: true whatever else has changed.
    var farewell: [Convocation.Block] {
        [
            .line(
                say(
                    "Ce message efface vos ateliers de cet ancien calendrier.\nUn autre message vous dit tout.",
                    "This message takes your workshops out of this old calendar.\nAnother message tells you all."))
        ]
    }

    /// Where some days are off and others are new: the days that are off, and those that hold; what else has changed
    /// comes between.
    var transfer: [Convocation.Block] {
        let gone = told.changes.filter(\.kind.takesAway)
        let new = told.changes.filter { $0.kind == .invited }.map(\.after)
        let others = told.news.filter { [.day, .place, .hours, .theme, .readdressed].contains($0.kind) }
        let group: [Convocation.Block] =
            told.appointments.allSatisfy(new.contains)
            ? [.line(say("Vous avez une place dans un autre groupe.", "You have a seat in another group."))] : []
        let off: [Convocation.Block] = [
            .line(say("Ne venez plus à ces dates :", "Please do not come on these days any more:")),
            .list(gone.map { day($0.known) }),
        ]
        let between = others.flatMap { details(of: $0, isFirst: false) }
        let lead: [Convocation.Block] = [.line(say("Venez à ces dates :", "Please come on these days:"))]
        return group + off + between + lead + told.appointments.map(block)
    }

    /// Old and new of each workshop, and what stays as it was.
    private func changed(_ news: Convocation.News) -> [Convocation.Block] {
        let pairs = news.changes.map { pair($0, news.kind) }
        var lines: [String] = []
        if news.kind == .day {
            lines = news.changes.count == 1 ? [] : news.changes.map(moved)
        } else if Set(pairs).count == 1, let pair = pairs.first {
            lines = [pair]
        } else {
            lines = zip(news.changes, pairs).map { "\(day($0.known).capitalizedFirst)\(say(" : ", ": "))\($1)" }
        }
        lines += news.changes.flatMap { change in change.others.map { also($0, change, isOne: news.changes.count == 1) }
        }
        let others = Set(news.changes.flatMap(\.others) + [news.kind])
        let same = [NoticeChange.Kind.day, .hours, .place].filter { !others.contains($0) }
        return lines.map { .line($0) } + (same.isEmpty ? [] : [.line(unchanged(same))])
    }

    /// `Avant : … Maintenant : …`.
    private func pair(_ change: NoticeChange, _ kind: NoticeChange.Kind) -> String {
        let text = { (notice: Notice) in
            switch kind {
            case .place: notice.location
            case .hours: hours(notice.span)
            case .theme: Self.theme(notice.summary)
            default: day(notice)
            }
        }
        let (old, new) = (text(change.known), text(change.after))
        return say("Avant : \(old).\nMaintenant : \(new).", "Before: \(old).\nNow: \(new).")
    }

    private func also(_ kind: NoticeChange.Kind, _ change: NoticeChange, isOne: Bool) -> String {
        let which = isOne ? "" : say(" du \(day(change.after))", " on \(day(change.after))")
        let subject = isOne ? say("Il", "It") : say("L'atelier\(which)", "The workshop\(which)")
        return switch kind {
        case .place:
            say("\(subject) change aussi de lieu.", "\(subject) has another place, too.") + "\n" + pair(change, kind)
        case .hours:
            say("\(subject) change aussi d'heure.", "\(subject) has other hours, too.") + "\n" + pair(change, kind)
        case .theme:
            say("\(subject) change aussi de thème.", "\(subject) has another theme, too.") + "\n" + pair(change, kind)
        default: say("\(subject) est confirmé.", "\(subject) is confirmed.")
        }
    }

    /// `Le jour, l'heure et le lieu ne changent pas.`
    private func unchanged(_ kinds: [NoticeChange.Kind]) -> String {
        let words = kinds.map { kind in
            switch kind {
            case .day: say("le jour", "the day")
            case .hours: say("l'heure", "the hours")
            default: say("le lieu", "the place")
            }
        }
        let subject = wording.list(words).capitalizedFirst, isOne = kinds.count == 1
        return say(
            "\(subject) ne change\(isOne ? "" : "nt") pas.",
            "\(subject) stay\(isOne && kinds != [.hours] ? "s" : "") the same.")
    }

    /// What a workshop is about, of a summary such as `Atelier 5 sur 5 – Smartphone`.
    static func theme(_ summary: String) -> String {
        summary.firstRange(of: " – ").map { String(summary[$0.upperBound...]) } ?? summary
    }
}
