import Answers
import Catalogue
import Documents
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

    func json(in language: Language) -> JSON { overview.json }
}
