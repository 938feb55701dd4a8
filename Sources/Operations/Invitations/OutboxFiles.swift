import Answers
import Calendars
import Documents
import Foundation
import Storage
import Workshops

/// The files of what waits to be handed over: an .ics and an .eml for each message, a letter and a text message for each
/// person without e-mail.
struct OutboxFiles {
    private let book: InvitationBook
    private let contact: Contact
    /// Bytes by file name.
    private var files: [String: Data] = [:]

    private init(_ book: InvitationBook, _ contact: Contact) {
        self.book = book
        self.contact = contact
    }

    /// The bytes of all files, by name.
    static func files(of programme: Identifier, in connection: SQLConnection, now: Date) throws -> [String: Data] {
        let waiting = try connection.waitingMessages(of: programme)
        guard !waiting.isEmpty else { return [:] }
        let book = try InvitationBook(programme, in: connection, now: now)
        guard let contact = book.overview.contact else { throw Refusal.invitation(.noContact) }
        var outbox = OutboxFiles(book, contact)
        let invitations = Dictionary(
            try connection.invitations(of: programme).map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
        var letters: [Recipient: [Message]] = [:]
        for message in waiting {
            guard let invitation = invitations[message.uid] else { continue }
            if let email = message.email {
                let earlier = try connection.messages(of: message.uid, in: programme).last {
                    $0.number < message.number
                }
                try outbox.add(message, after: earlier, invitation, to: email)
            } else {
                letters[invitation.recipient, default: []].append(message)
            }
        }
        let today = CivilTime(at: now, in: book.overview.zone).date
        for (recipient, messages) in letters {
            outbox.add(outbox.letter(to: recipient, about: messages, on: today), to: recipient)
        }
        return outbox.files
    }

    private mutating func add(
        _ message: Message, after earlier: Message?, _ invitation: Invitation, to email: EmailAddress
    ) throws {
        guard let name = book.name(of: invitation.recipient) else { return }
        let leads = if case .trainer = invitation.recipient { true } else { false }
        let mail = InvitationMail(
            message: message, kind: .init(message, after: earlier), created: invitation.created, recipient: name,
            leads: leads,
            contact: contact, zone: book.overview.zone, language: book.overview.language)
        let workshop = book.workshop(invitation.workshop).map { "-\($0)" } ?? ""
        let file =
            "\(Digits.padded(message.number, to: 6))-\(Self.word(invitation.recipient))\(workshop)-\(message.method)"
        do {
            files["\(file).ics"] = try mail.calendar(to: email).bytes()
            files["\(file).eml"] = try mail.mail(to: email).bytes()
        } catch let refusal as CalendarRefusal {
            throw Refusal.calendarUnwritable(refusal)
        } catch let refusal as MailRefusal {
            throw Refusal.mailUnwritable(refusal)
        }
    }

    private func letter(to recipient: Recipient, about messages: [Message], on today: CivilDate) -> Convocation? {
        guard case .participant(let number) = recipient, let participant = book.participants[number],
            let person = participant.person
        else { return nil }
        let cancelled = messages.filter { $0.method == .cancel }.map(\.notice)
        return Convocation(
            name: person.name, commune: participant.commune, programme: book.overview.name, contact: contact,
            thingsToBring: book.overview.thingsToBring, date: today,
            appointments: book.expectations(of: recipient),
            cancelled: cancelled.sorted { $0.date < $1.date }, language: book.overview.language)
    }

    private mutating func add(_ letter: Convocation?, to recipient: Recipient) {
        guard let letter else { return }
        let file = Self.word(recipient)
        files["letter-\(file).txt"] = Data(letter.text.utf8)
        files["letter-\(file).html"] = Data(letter.html.utf8)
        files["sms-\(file).txt"] = Data((letter.sms + "\n").utf8)
    }

    private static func word(_ recipient: Recipient) -> String {
        switch recipient {
        case .participant(let number): "participant-\(number)"
        case .trainer(let identifier): "trainer-\(identifier)"
        }
    }
}
