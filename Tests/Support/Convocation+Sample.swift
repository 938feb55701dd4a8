package import Answers
import Workshops

extension Convocation {
    /// A letter about so many workshops, a week apart, in which everything is said that a letter can say.
    package static func sample(
        _ count: Int = 5, for name: String = "Zoé Dupont", place: String = "Mission Locale, 38920 Crolles",
        cancelled: Int = 0
    ) -> Convocation {
        let notice = { (number: Int) in
            Notice(
                date: TestSupport.date(2021, 3, 1).advanced(by: 7 * number), span: certain(TimeSpan("14:00-17:00")),
                location: place, position: nil,
                summary: "Atelier \(number + 1) sur 5 – <Internet> & « quézako »", description: "", status: .confirmed)
        }
        return Convocation(
            name: name, commune: "Crolles", programme: "Ateliers Pass Numériques 2021",
            contact: Contact(
                name: "Ateliers numériques", email: certain(EmailAddress("a@example.fr")),
                telephone: certain(TelephoneNumber("04 76 00 00 00"))),
            thingsToBring: ["de quoi écrire"], date: TestSupport.date(2021, 2, 8),
            appointments: (0..<count).map(notice), cancelled: (5..<(5 + cancelled)).map(notice), language: .french)
    }
}
