package import Answers
import Foundation
package import Workshops

extension Convocation {
    /// A letter about so many workshops, a week apart, of which the last ones are cancelled.
    package static func sample(
        _ count: Int = 5, for name: String = "Zoé Dupont", place: String = "Mission Locale, 38920 Crolles",
        cancelled: Int = 0
    ) -> Convocation {
        let notice = { Notice.sample($0, place: place) }
        return sample(
            (5..<(5 + cancelled)).map { .sample(from: notice($0), to: nil) }
                + (0..<count).map { .sample(from: nil, to: notice($0)) },
            appointments: (0..<count).map(notice), for: name)
    }

    /// What is told to somebody of these changes.
    package static func sample(
        _ changes: [NoticeChange], appointments: [Notice] = [], sessions: [Int] = [], for name: String? = "Zoé Dupont",
        reader: Reader = .participant, address: [String] = ["Crolles"], seat: Seat? = nil,
        themes: ThemeChoice? = nil, email: EmailAddress? = nil, isToOldAddress: Bool = false, isDuplicate: Bool = false,
        language: Language = .french
    ) -> Convocation {
        Convocation(
            reader: reader, name: name, address: address, programme: "Ateliers Pass Numériques 2021",
            contact: Contact(
                name: "Ateliers numériques", email: certain(EmailAddress("a@example.fr")),
                telephone: certain(TelephoneNumber("04 76 00 00 00"))),
            thingsToBring: ["de quoi écrire"], date: TestSupport.date(2021, 2, 8), changes: changes,
            appointments: appointments, sessions: sessions, seat: seat, themes: themes, email: email,
            isToOldAddress: isToOldAddress,
            isDuplicate: isDuplicate, zone: certain(TimeZone(identifier: "Europe/Paris")), language: language)
    }
}
