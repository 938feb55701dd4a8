import Answers
import Workshops

/// What has changed, and what has not.
extension ConvocationWords {
    /// The one thing that is said first.
    var headline: String {
        if told.isFarewell { return headlineOfAddress }
        if told.isTransfer { return headlineOfTransfer }
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
        let isOnDay = change.known.date == change.after.date
        switch change.kind {
        case .cancelled:
            return say("Votre atelier du \(known) est annulé.", "Your workshop on \(known) is cancelled.")
        case .reinstated where isOnDay:
            return say("Votre atelier du \(known) a de nouveau lieu.", "Your workshop on \(known) is held after all.")
        case .reinstated:
            return say(
                "Votre atelier du \(known) a de nouveau lieu, le \(new).",
                "Your workshop on \(known) is held after all, on \(new).")
        case .guest:
            return say("Nous vous invitons à un atelier : \(new).", "We invite you to one workshop: \(new).")
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
        case .unconfirmed:
            return say(
                "Votre atelier du \(new) n'est pas encore confirmé.", "Your workshop on \(new) is not confirmed yet.")
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
        case .cancelled: return say("\(yours(news)) sont annulés.", "\(yours(news)) are cancelled.")
        case .reinstated: return say("\(yours(news)) ont de nouveau lieu.", "\(yours(news)) are held after all.")
        case .guest:
            return say(
                "Nous vous invitons à \(count) ateliers, à partir du \(first).",
                "We invite you to \(count) workshops, from \(first) on.")
        case .withdrawn:
            return told.appointments.isEmpty
                ? say("C'est noté : vous ne venez plus.", "It is noted: you do not come any more.")
                : say("C'est noté : vous n'avez plus cette place.", "It is noted: you do not have that seat any more.")
        case .released:
            return say(
                "Vous n'avez plus de place à \(count) ateliers.", "You have no seat at \(count) workshops any more.")
        case .invited:
            return say(
                "Vous avez une place : \(count) ateliers, à partir du \(first).",
                "You have a seat: \(count) workshops, from \(first) on.")
        case .day, .place, .hours, .theme:
            let aspects = aspects(of: news)
            return say("\(yours(news)) changent \(aspects.french).", "\(yours(news)) have \(aspects.english).")
        case .unconfirmed:
            return say("\(yours(news)) ne sont pas encore confirmés.", "\(yours(news)) are not confirmed yet.")
        case .confirmed:
            let yours = yours(news).lowercasedFirst
            return say("C'est confirmé : \(yours) ont lieu.", "It is confirmed: \(yours) are held.")
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

    /// `de jour et d'heure` where each changes in both; `de jour ou de lieu` where each changes in one at least.
    private func aspects(of news: Convocation.News) -> (french: String, english: String) {
        let sets = Set(news.changes.map(\.aspects))
        let words = NoticeChange.Kind.aspects.filter { kind in sets.contains { $0.contains(kind) } }.map(aspect)
        let (french, english) = (words.map(\.french), words.map(\.english))
        return sets.count == 1
            ? (Wording(.french).list(french), Wording(.english).list(english))
            : (Wording(.french).alternatives(french), Wording(.english).alternatives(english))
    }

    /// `Vos 5 ateliers`, or `2 de vos ateliers` when others are not among them.
    private func yours(_ news: Convocation.News) -> String {
        let count = news.changes.count, new = news.changes.map(\.after)
        let isAll = told.appointments.allSatisfy(new.contains)
        return isAll
            ? say("Vos \(count) ateliers", "Your \(count) workshops")
            : say("\(count) de vos ateliers", "\(count) of your workshops")
    }

    func moved(_ change: NoticeChange) -> String {
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
        let days = news.changes.map { dayOff($0.known) }
        let isOne = news.changes.count == 1
        switch news.kind {
        case .cancelled:
            let isWholeDay = news.changes.allSatisfy { change in
                !told.appointments.contains { $0.date == change.known.date }
            }
            return lead
                + (isOne && isWholeDay
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
        case .reinstated:
            let these = isOne ? say("cet atelier", "this workshop") : say("ces ateliers", "these workshops")
            return lead + [
                .line(
                    say(
                        "Notre message qui annule \(these) ne compte plus.",
                        "Our message that cancels \(these) does not count any more."))
            ]
        case .guest: return lead + alone(news)
        case .day, .place, .hours, .theme: return lead + changed(news)
        // What else is told says what changes.
        case .unconfirmed, .confirmed: return isFirst ? [.line(unchanged([.day, .hours, .place]))] : []
        case .words: return isFirst ? [.line(unchanged([.day, .hours, .place]))] : []
        case .same: return isFirst ? [.line(say("Rien ne change.", "Nothing changes."))] : []
        }
    }

    /// Whether a guest comes to nothing else.
    private func alone(_ news: Convocation.News) -> [Convocation.Block] {
        let guests = news.changes.map(\.after)
        guard told.appointments.allSatisfy(guests.contains) else {
            return told.changes.count > guests.count
                ? [] : [.line(say("Vos autres ateliers ne changent pas.", "Your other workshops do not change."))]
        }
        return [
            .line(
                guests.count == 1
                    ? say("Venez seulement à cet atelier.", "Please come to this workshop only.")
                    : say("Venez seulement à ces ateliers.", "Please come to these workshops only."))
        ]
    }

    /// A day that is off; with the hour, and the place where that is not enough, when they come on that day all the same.
    func dayOff(_ notice: Notice) -> String {
        let same = told.appointments.filter { $0.date == notice.date }
        guard !same.isEmpty else { return day(notice) }
        let start = "\(day(notice)) \(start(notice))"
        return same.contains { $0.span.start == notice.span.start } ? "\(start), \(notice.location)" : start
    }

    /// `à 14 h`.
    func start(_ notice: Notice) -> String {
        say("à \(wording.clock(notice.span.start))", "at \(notice.span.start)")
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
}
