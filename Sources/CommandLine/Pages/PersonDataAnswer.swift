import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// All that is kept of one person.
struct PersonDataAnswer: Answer {
    let disclosure: PersonDisclosure
    /// Whether to answer a table (CSV), in the programme's language, and not a page.
    let isTable: Bool

    func text(_ page: Page) -> String {
        // The terminal ends the last line, which ends with CRLF.
        guard !isTable else { return String(decoding: disclosure.octets.dropLast(), as: UTF8.self) }
        let rows = disclosure.lines(in: page.language).map { [Table.Cell($0.what, .bold), Table.Cell($0.value)] }
        // Nothing that is kept of somebody is cut off.
        let whole = Page(language: page.language, width: nil, hasColour: page.hasColour)
        return Table(indent: 0, rows: rows).lines(on: whole).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable { Document(disclosure) }

    private struct Document: Encodable {
        let number: Int
        let id: String
        let name: String?
        let given: String?
        let email: String?
        let telephone: String?
        let commune: String
        let available: [String]
        let wishes: [String]
        let longestWay: Int?
        let referredBy: String?
        let with: [Int]
        let registered: String
        let attestations: [Statement]
        let exemption: Statement?
        let seats: [Seat]
        let waiting: Turn?
        let told: [Told]
        let progress: ProgressDocument
        let history: [Entry]

        init(_ disclosure: PersonDisclosure) {
            let participant = disclosure.participant, person = participant.person
            (number, id, commune) = (participant.number, participant.id, participant.commune)
            (name, given) = (person?.familyName, person?.givenName)
            (email, telephone) = (person?.email?.description, person?.telephone?.description)
            available = participant.availability.sorted().map { "\($0.weekday) \($0.halfDay)" }
            wishes = participant.wishes.sorted().map { "\($0.weekday) \($0.halfDay)" }
            (longestWay, referredBy) = (participant.longestWay, participant.referrer?.rawValue)
            with = disclosure.companions
            registered = participant.registered.ISO8601Format()
            attestations = participant.attestations.map {
                Statement(
                    fact: $0.fact.rawValue, holds: $0.holds, reason: nil, author: $0.author,
                    date: $0.date.description)
            }
            exemption = participant.exemption.map {
                Statement(fact: nil, holds: nil, reason: $0.reason, author: $0.author, date: $0.date.description)
            }
            seats = disclosure.seats.map(Seat.init)
            waiting = disclosure.turn.map {
                Turn(turn: $0.turn, session: disclosure.awaitedSession, since: $0.since.ISO8601Format())
            }
            told = disclosure.told.map(Told.init)
            progress = ProgressDocument(disclosure.progress)
            history = disclosure.history.map(Entry.init)
        }
    }

    private struct Statement: Encodable {
        let fact: String?
        let holds: Bool?
        let reason: String?
        let author: String
        let date: String
    }

    private struct Seat: Encodable {
        let session: Int
        let seat: Int
        let state: String
        let firstWorkshop: Int
        let lastWorkshop: Int?
        let began: String
        let expires: String?
        let ended: String?
        let reason: String?

        init(_ kept: PersonDisclosure.Seat) {
            let enrolment = kept.enrolment
            (session, seat, state) = (kept.session, enrolment.seat, enrolment.state.rawValue)
            (firstWorkshop, lastWorkshop) = (enrolment.firstWorkshop, enrolment.lastWorkshop)
            began = enrolment.began.ISO8601Format()
            (expires, ended) = (enrolment.expires?.ISO8601Format(), enrolment.ended?.ISO8601Format())
            reason = enrolment.reason
        }
    }

    private struct Turn: Encodable {
        let turn: Int
        let session: Int?
        let since: String
    }

    private struct Told: Encodable {
        let workshop: String?
        let uid: String
        let answer: String?
        let answered: String?
        let messages: [Message]

        init(_ told: PersonDisclosure.Told) {
            (workshop, uid) = (told.workshop?.description, told.invitation.uid)
            answer = told.invitation.answer?.choice.rawValue
            answered = told.invitation.answer?.stamp.ISO8601Format()
            messages = told.messages.map(Message.init)
        }

        struct Message: Encodable {
            let number: Int
            let method: String
            let sequence: Int
            let stamp: String
            let email: String?
            let state: String
            let date: String
            let hours: String
            let location: String
            let summary: String
            let description: String
            let status: String

            init(_ message: Workshops.Message) {
                let notice = message.notice
                (number, method, sequence) = (message.number, message.method.rawValue, message.sequence)
                (stamp, email) = (message.stamp.ISO8601Format(), message.email?.description)
                (state, status) = (message.state.rawValue, notice.status.rawValue)
                (date, hours) = (notice.date.description, notice.span.description)
                (location, summary, description) = (notice.location, notice.summary, notice.description)
            }
        }
    }

    private struct Entry: Encodable {
        let row: Int
        let at: String
        let author: String
        let verb: String
        let before: [String]
        let after: [String]

        init(_ entry: PersonDisclosure.Entry) {
            (row, at, author, verb) = (entry.number, entry.at.ISO8601Format(), entry.author, entry.verb)
            (before, after) = (entry.before.map(\.description), entry.after.map(\.description))
        }
    }
}
