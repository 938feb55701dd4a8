import Answers
import Catalogue
import Operations
import Workshops

/// Who sits where, and who waits.
struct SeatsAnswer: Answer {
    let overview: SeatOverview

    func text(_ page: Page) -> String {
        let sessions = overview.sessions.flatMap { row -> [String] in
            guard row.session.state != .cancelled else { return [] }
            let count = Sentence.seatCount(row.people.count, of: overview.rules.seats)[page.language]
            let dates = row.session.workshops.first.map { page.wording.fullDate($0.date) } ?? ""
            let head = page.styled("Session \(row.session.number)", .bold)
            return ["\(head)  \(row.session.venue)  \(dates)  \(count)"]
                + PeopleAnswer.table(row.people, indent: 2, declined: overview.declined, page) + [""]
        }
        guard !overview.waiting.isEmpty else { return sessions.dropLast().joined(separator: "\n") }
        let head = page.styled(Sentence.waitingList[page.language], .bold)
        return (sessions + [head] + PeopleAnswer.table(overview.waiting, indent: 2, page)).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            sessions: overview.sessions.map { row in
                Document.Row(
                    session: row.session.number, venue: row.session.venue.description,
                    state: row.session.state.rawValue, seats: overview.rules.seats,
                    people: row.people.map { PersonDocument($0) })
            },
            waiting: overview.waiting.map { PersonDocument($0) },
            declined: overview.declined.sorted { $0.key < $1.key }.map { person, workshops in
                Document.Declined(person: person, workshops: workshops.map(\.description))
            })
    }

    private struct Document: Encodable {
        let sessions: [Row]
        let waiting: [PersonDocument]
        let declined: [Declined]

        struct Row: Encodable {
            let session: Int
            let venue: String
            let state: String
            let seats: Int
            let people: [PersonDocument]
        }

        struct Declined: Encodable {
            let person: Int
            let workshops: [String]
        }
    }
}
