package import Foundation
package import Workshops

/// What one person is told at one occasion: a letter ready to print, a text message, or the words of an e-mail.
package struct Convocation: Sendable, Equatable {
    /// Whom it is written for: what they are told of a workshop depends on whether they come or lead it.
    package enum Reader: Sendable {
        case participant, trainer
    }

    /// What they are told of their turn for a seat, and what they were told of it last.
    package struct Seat: Sendable, Equatable {
        package let notice: SeatNotice
        package let before: SeatNotice?
        /// The workshops of the session in which a seat is kept for them, or for which they wait, by date.
        package let workshops: [Notice]
        /// Those that they were told of last, when a seat was kept for them in the same session.
        package let known: [Notice]
        /// How what they were told last has ended, where that is known.
        package let ending: Ending?
        /// The workshops of a session that is called off, as they were told of them, by date.
        package let calledOff: [Notice]

        /// The seat as it is told; `known` are the workshops of the message before, if it told of any.
        package init(
            notice: SeatNotice, before: SeatNotice?, workshops: [Notice], known: [Notice] = [], ending: Ending? = nil
        ) {
            self.notice = notice
            self.before = before
            self.workshops = workshops
            let wasKept = if case .offered? = before { true } else { false }
            self.known = wasKept && notice.session == before?.session ? known : []
            self.ending = ending
            calledOff = ending == .calledOff ? known : []
        }
    }

    /// Why a turn for one session has ended.
    package enum Ending: Sendable, Equatable {
        /// Its session is not held.
        case calledOff
        /// They did not want the seat.
        case refused
        /// They did not say in time that they wanted it.
        case unanswered
    }

    /// The themes of which a session still chooses one.
    package struct ThemeChoice: Sendable, Equatable {
        package let options: [String]
        /// The day of the workshop at which the vote closes; nil when it is not stored.
        package let closes: CivilDate?

        package init(options: [String], closes: CivilDate?) {
            self.options = options
            self.closes = closes
        }
    }

    package let reader: Reader
    /// Nil once they are erased: then only what their calendar needs is written.
    package let name: String?
    /// What stands under the name on an envelope: the lines of an address, or the commune.
    package let address: [String]
    package let programme: String
    package let contact: Contact
    package let thingsToBring: [String]
    /// The day on which it is written.
    package let date: CivilDate
    /// What is new, by date.
    package let changes: [NoticeChange]
    /// All that they are expected at once they know it, by date.
    package let appointments: [Notice]
    /// The numbers of the sessions of those, in the same order, for who leads workshops of several; none otherwise.
    package let sessions: [Int]
    package let seat: Seat?
    package let themes: ThemeChoice?
    /// Nil on paper.
    package let email: EmailAddress?
    /// Whether it goes to an address that is theirs no more, while another message says all.
    package let isToOldAddress: Bool
    /// Whether it was handed over before, and is printed once more.
    package let isDuplicate: Bool
    package let zone: TimeZone
    package let language: Language

    package init(
        reader: Reader, name: String?, address: [String], programme: String, contact: Contact,
        thingsToBring: [String], date: CivilDate, changes: [NoticeChange], appointments: [Notice], sessions: [Int] = [],
        seat: Seat? = nil, themes: ThemeChoice? = nil, email: EmailAddress? = nil,
        isToOldAddress: Bool = false, isDuplicate: Bool = false, zone: TimeZone, language: Language
    ) {
        self.reader = reader
        self.name = name
        self.address = address
        self.programme = programme
        self.contact = contact
        self.thingsToBring = thingsToBring
        self.date = date
        self.changes = changes
        self.appointments = appointments
        self.sessions = sessions
        self.seat = seat
        self.themes = themes
        self.email = email
        self.isToOldAddress = isToOldAddress
        self.isDuplicate = isDuplicate
        self.zone = zone
        self.language = language
    }
}

extension Convocation {
    /// The workshops of a kept seat that are not held as they were told, from the day on which this is written.
    package var movedOfSeat: [Notice] {
        guard let seat else { return [] }
        return seat.known.filter { known in
            known.date >= date && !seat.workshops.contains { $0.isHeldThere(like: known) }
        }
    }

    /// What is new of one kind.
    package struct News: Sendable, Equatable {
        /// `day` for all that is held otherwise, be it on another day or not.
        package let kind: NoticeChange.Kind
        /// By date.
        package let changes: [NoticeChange]

        package init(kind: NoticeChange.Kind, changes: [NoticeChange]) {
            self.kind = kind
            self.changes = changes
        }
    }

    /// What is new, the weightiest kind first; nothing to an old address but that it is one.
    package var news: [News] {
        let groups = Dictionary(grouping: changes) { $0.kind.isHeldOtherwise ? .day : $0.kind }
        return NoticeChange.Kind.allCases.compactMap { kind in
            groups[kind].map { News(kind: kind, changes: $0) }
        }
    }

    /// Whether some of their workshops are off and others are new, whatever the reason: what they lose and what they get
    /// is one piece of news.
    package var isTransfer: Bool {
        let gone = Set(changes.filter(\.kind.takesAway).map(\.known.date))
        return reader == .participant && !gone.isEmpty
            && changes.contains { $0.kind.gives || $0.kind == .day && gone.contains($0.after.date) }
    }

    /// What they lose and what they get, each day once, when that is one piece of news.
    package var exchange: DayExchange {
        DayExchange(
            from: changes.filter { $0.kind.takesAway || $0.kind == .day }.map(\.known),
            to: changes.filter { $0.kind.gives || $0.kind == .day }.map(\.after))
    }

    /// Whether it only tells an old address that messages go elsewhere.
    package var isFarewell: Bool {
        isToOldAddress || changes.contains { $0.kind == .readdressed && $0.message.method == .cancel }
    }

    /// Whether it asks them to come to something that they did not know of, or says what to bring anew.
    package var explains: Bool {
        changes.contains { $0.kind.gives || [.guest, .words, .readdressed].contains($0.kind) } && !isFarewell
    }

    /// Whether it has to say what it is about: they may not know yet, or may know of other programmes, too.
    package var introduces: Bool {
        (seat != nil || changes.contains { $0.kind.gives || $0.kind == .guest }) && !isFarewell
    }

    /// Until when a seat was to be kept for them that is kept no more, and not because they refused it.
    package var lapsedOffer: Date? {
        guard let seat, seat.ending != .refused, case .offered(let session, let until)? = seat.before else {
            return nil
        }
        switch seat.notice {
        case .offered(let same, _): return same == session ? nil : until
        case .waiting, .lapsed: return until
        case .withdrawn: return nil
        }
    }
}
