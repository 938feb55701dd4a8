package import Answers
package import Documents
package import Foundation
import Storage
import Workshops

extension Office {
    /// Everybody who is not erased, in the order of registration, in the programme's language.
    ///
    /// What is exported can be imported elsewhere and gives the same people.
    package func exportPeople(now: Date) throws(Refusal) -> PeopleExport {
        let programme = try programmeIdentifier(), language = programmeLanguage ?? .french
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let people = try book.people().filter { $0.participant.person != nil }
            return PeopleExport(people.map { ($0.participant, $0.standing) }, in: language)
        }
    }
}
