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
            let count = Sentence.seatCount(row.count, in: overview.zone)[page.language]
            let dates = row.session.workshops.first.map { page.wording.fullDate($0.date) } ?? ""
            let head = page.styled("Session \(row.session.number)", .bold)
            return ["\(head)  \(row.session.venue)  \(dates)  \(count)"]
                + PeopleAnswer.table(row.people, indent: 2, declined: overview.declined, page) + [""]
        }
        let lists = list(.waitingList, overview.waiting, page) + list(.withdrawnPeople, overview.withdrawn, page)
        let misfits = overview.misfits.flatMap { misfit in
            [page.styled(Sentence.misfit(misfit)[page.language], .yellow)] + page.lines(for: misfit.remedies)
        }
        return (misfits.isEmpty ? Array((sessions + lists).dropLast()) : sessions + lists + misfits)
            .joined(separator: "\n")
    }

    private func list(_ title: Sentence, _ people: [PersonOverview], _ page: Page) -> [String] {
        guard !people.isEmpty else { return [] }
        return [page.styled(title[page.language], .bold)] + PeopleAnswer.table(people, indent: 2, page) + [""]
    }

    func json(in language: Language) -> JSON { overview.json }
}
