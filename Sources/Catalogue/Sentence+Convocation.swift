package import Answers
package import Workshops

/// What a letter, a text message and an e-mail say to a participant or a trainer: in plain French (*français simple*).
///
/// Short sentences, one thought each; the same word for the same thing: *atelier*, *place*, *jour*, *heure*, *lieu*,
/// *thème*, *annulé*, *déplacé*. The one thing that has changed comes first, then what stays, then whom to call.
extension Convocation {
    /// What a letter is made of.
    package enum Block: Equatable {
        /// Who writes, in lines.
        case sender([String])
        /// To whom, in the lines of an envelope.
        case recipient([String])
        case date(String)
        /// That it was sent before.
        case mark(String)
        case heading(String)
        case line(String)
        case list([String])
        case appointment(when: String, what: String, place: String)
    }

    /// A letter, from its head to its signature.
    package var blocks: [Block] {
        let words = ConvocationWords(self), wording = Wording(language)
        let head: [Block] = [
            .sender([contact.name, words.telephone, contact.email.description]),
            .recipient([name].compactMap(\.self) + address),
            .date(language == .french ? "Le \(wording.longDate(date))" : wording.longDate(date)),
        ]
        return head + (isDuplicate ? [.mark(words.duplicate)] : []) + [.heading(words.headline)]
            + words.salutation + words.body + [.line(contact.name)]
    }

    /// The same in an e-mail, of which the headline is the subject.
    package var mailBlocks: [Block] {
        let words = ConvocationWords(self)
        return words.salutation + [.line(words.headline)] + words.body
            + [.line("\(contact.name)\n\(words.telephone)")]
    }

    /// The subject of an e-mail.
    package var subject: String { Self.subject(ConvocationWords(self).headline) }

    /// The subject of the e-mail that carries one message: that of all where it is true of this one, too, so that programs
    /// show them together; else what this one says.
    package func subject(of message: Message) -> String {
        guard !isTransfer, !isFarewell, let change = changes.first(where: { $0.message.number == message.number }),
            news.first?.changes.contains(change) != true
        else { return subject }
        return Self.subject(ConvocationWords(self).headline(of: change))
    }

    private static func subject(_ headline: String) -> String {
        headline.hasSuffix(".") ? String(headline.dropLast()) : headline
    }
}

/// The sentences of what one person is told.
struct ConvocationWords {
    let told: Convocation
    let wording: Wording

    init(_ told: Convocation) {
        self.told = told
        wording = Wording(told.language)
    }

    var isFrench: Bool { told.language == .french }

    func say(_ french: String, _ english: String) -> String { isFrench ? french : english }

    var duplicate: String { say("Duplicata", "Duplicate") }

    var telephone: String { say("Téléphone : \(told.contact.telephone)", "Telephone: \(told.contact.telephone)") }

    /// What it is about: who gets it may know nothing of it yet, or come to several things.
    var about: String { say("Programme : \(told.programme).", "Programme: \(told.programme).") }

    /// None when nobody is named any more.
    var salutation: [Convocation.Block] {
        told.name.map { [.line(say("Bonjour \($0),", "Dear \($0),"))] } ?? []
    }

    /// All that follows the headline: what is new in detail, what holds, what to bring, whom to call.
    var body: [Convocation.Block] {
        if told.isFarewell { return farewell + closing }
        let news: [Convocation.Block] =
            told.isTransfer
            ? transfer
            : told.news.enumerated().flatMap { index, news in
                details(of: news, isFirst: index == 0)
            }
        return (told.introduces ? [.line(about)] : []) + news + sureness + seat + appointments + explanations + closing
    }

    private var appointments: [Convocation.Block] {
        guard !told.appointments.isEmpty, !told.isTransfer else { return [] }
        let isAll = told.changes.allSatisfy { $0.kind.gives || $0.kind == .guest }
        let lead =
            switch (told.reader, told.appointments.count) {
            case (.trainer, 1): say("Voici l'atelier que vous animez :", "This is the workshop that you lead:")
            case (.trainer, _): say("Voici les ateliers que vous animez :", "These are the workshops that you lead:")
            case (_, 1): say("Voici votre atelier :", "This is your workshop:")
            default:
                isAll
                    ? say("Voici vos ateliers :", "These are your workshops:")
                    : say("Voici tous vos ateliers :", "These are all your workshops:")
            }
        guard told.sessions.count == told.appointments.count else {
            return [.line(lead)] + told.appointments.map(block)
        }
        return [.line(lead)] + zip(told.appointments, told.sessions).map { block($0, ofSession: $1) }
    }

    /// What to bring, and of which themes one is chosen, where it was not said before.
    private var explanations: [Convocation.Block] {
        guard told.explains, told.reader == .participant, !told.appointments.isEmpty else { return [] }
        var blocks: [Convocation.Block] = []
        if !told.thingsToBring.isEmpty {
            blocks += [.line(say("Apportez :", "Please bring:")), .list(told.thingsToBring)]
        }
        if let themes = told.themes {
            blocks += [
                .line(
                    say("Votre groupe choisit le thème d'un atelier :", "Your group chooses the theme of one workshop:")
                ),
                .list(themes.options),
                .line(
                    themes.closes.map {
                        say(
                            "Dites votre choix avant le \(wording.weekdayAndDay($0)).",
                            "Say what you choose before \(wording.weekdayAndDay($0)).")
                    } ?? say("Dites votre choix au formateur.", "Tell the trainer what you choose.")),
            ]
        }
        return blocks
    }

    private var closing: [Convocation.Block] {
        let telephone = told.contact.telephone.description
        let call = say("Téléphonez au \(telephone).", "Please call \(telephone).")
        let question = say("Vous avez une question ?", "You have a question?")
        let lead =
            if told.seat?.notice.isOffer == true {
                question
            } else if told.seat?.notice == .withdrawn
                || told.appointments.isEmpty && told.changes.contains(where: { $0.kind == .withdrawn })
            {
                say("Vous changez d'avis ?", "You change your mind?")
            } else if told.appointments.isEmpty || told.isFarewell || takesAway {
                question
            } else if told.reader == .trainer {
                say("Vous ne pouvez pas animer un atelier ?", "You cannot lead a workshop?")
            } else {
                say("Vous ne pouvez pas venir ? ", "You cannot come? ") + question
            }
        let asksForReply = told.email != nil && !told.appointments.isEmpty && !told.isFarewell && !takesAway
        let reply = say(
            "Répondez à cette invitation. Ou téléphonez au \(telephone).",
            "Reply to this invitation. Or call \(telephone).")
        return [.line("\(lead)\n\(asksForReply ? reply : call)")]
    }

    /// Whether something is off: then nobody is asked whether they can come.
    private var takesAway: Bool {
        !told.isTransfer && told.changes.contains { $0.kind == .cancelled || $0.kind == .released }
    }

    func block(_ notice: Notice) -> Convocation.Block { block(notice, ofSession: nil) }

    /// With the number of its session for who leads workshops of several.
    private func block(_ notice: Notice, ofSession session: Int?) -> Convocation.Block {
        let unsure = notice.status == .tentative ? say(" (à confirmer)", " (to be confirmed)") : ""
        return .appointment(
            when: "\(wording.fullDate(notice.date)), \(hours(notice.span))",
            what: session.map { "Session \($0) – \(notice.summary)" } ?? notice.summary,
            place: notice.location + unsure)
    }

    /// `de 14 h à 17 h`, `14:00 to 17:00`.
    func hours(_ span: TimeSpan) -> String {
        say("de \(wording.clock(span.start)) à \(wording.clock(span.end))", "\(span.start) to \(span.end)")
    }

    func day(_ notice: Notice) -> String { wording.weekdayAndDay(notice.date) }
}

extension SeatNotice {
    var isOffer: Bool { if case .offered = self { true } else { false } }
}
