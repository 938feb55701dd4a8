import Answers
import Calendars
import Documents
import Foundation
import Storage
import Workshops

/// The files of what waits to be handed over: an .ics and an .eml for each message, a letter for each person without
/// e-mail, and a text message for those of them who take part.
struct OutboxFiles {
    private let occasions: Occasions
    /// Bytes by file name.
    private var files: [String: Data] = [:]

    /// The bytes of all files, by name.
    static func files(of programme: Identifier, in connection: SQLConnection, now: Date) throws -> [String: Data] {
        guard try connection.numberOfWaitingMessages(of: programme) > 0 else { return [:] }
        var outbox = OutboxFiles(occasions: try Occasions(of: programme, in: connection, now: now))
        for occasion in outbox.occasions.waiting {
            guard let words = outbox.occasions.words(for: occasion) else { continue }
            if let email = occasion.email {
                try outbox.add(occasion, words, to: email)
            } else {
                outbox.add(words, to: occasion.recipient)
            }
        }
        return outbox.files
    }

    /// One e-mail for each calendar, the first of them with all the words; or one without.
    private mutating func add(_ occasion: Occasion, _ words: Convocation, to email: EmailAddress) throws {
        do {
            for (place, message) in occasion.messages.enumerated() {
                guard let invitation = occasions.invitation(of: message) else { continue }
                let mail = InvitationMail(
                    message: message, created: invitation.created, words: words,
                    first: place == 0 ? nil : occasion.messages.first)
                let workshop = occasions.book.workshop(invitation.workshop).map { "-\($0)" } ?? ""
                let file = name(message.number, occasion.recipient, "\(workshop)-\(message.method)")
                files["\(file).ics"] = try mail.calendar(to: email).bytes()
                files["\(file).eml"] = try mail.mail(to: email).bytes()
            }
            if occasion.messages.isEmpty, let seat = occasion.seat {
                let mail = words.mail(to: email, number: seat.number, stamp: seat.stamp)
                files["\(name(seat.number, occasion.recipient, "-seat")).eml"] = try mail.bytes()
            }
        } catch let refusal as CalendarRefusal {
            throw Refusal.calendarUnwritable(refusal)
        } catch let refusal as MailRefusal {
            throw Refusal.mailUnwritable(refusal)
        }
    }

    private func name(_ number: Int, _ recipient: Recipient, _ rest: String) -> String {
        "\(Digits.padded(number, to: 6))-\(Self.word(recipient))\(rest)"
    }

    private mutating func add(_ letter: Convocation, to recipient: Recipient) {
        let file = Self.word(recipient)
        files["letter-\(file).txt"] = Data(letter.text.utf8)
        files["letter-\(file).html"] = Data(letter.html.utf8)
        if letter.reader == .participant { files["sms-\(file).txt"] = Data((letter.sms + "\n").utf8) }
    }

    private static func word(_ recipient: Recipient) -> String {
        switch recipient {
        case .participant(let number): "participant-\(number)"
        case .trainer(let identifier): "trainer-\(identifier)"
        }
    }
}
