import Answers
import Catalogue
import Workshops

extension PlanConsequences {
    /// What changes, session by session, with the people whom it touches; then trainers and price.
    func lines(on page: Page) -> [String] {
        let places = venues.map { Sentence.venue($0)[page.language] }
        let blocks = (places.isEmpty ? [] : places + [""]) + sessions.flatMap { session(of: $0, page) + [""] }
        let closing = [
            Sentence.unagreed(unagreed), .touched(by: self), .trainers(of: self), price.map(Sentence.price),
        ]
        return blocks + closing.compactMap { $0?[page.language] }
    }

    private func session(of number: Int, _ page: Page) -> [String] {
        let own = moves.filter { $0.workshop.session == number }
        let sentences =
            own.allSatisfy({ $0.after == nil }) && own.count > 1
            ? [Sentence.called(off: own)] : own.map { Sentence.move($0, towns) }
        let rows = people.filter { $0.session == number }.map { touched in
            [
                Table.Cell("\(touched.person.participant.number)"),
                Table.Cell(touched.person.participant.person?.listName ?? "–"),
                Table.Cell(touched.result[page.language], touched.isAtLoss ? .yellow : .plain),
                Table.Cell((waitsForNextMessage(touched) ? Sentence.withNextMessage : touched.told)[page.language]),
            ]
        }
        return [page.styled("Session \(number)", .bold)] + sentences.map { "  " + $0[page.language] }
            + Table(indent: 2, rows: rows).lines(on: page) + offers(in: number, page)
    }
}

extension PlanConsequences {
    private func offers(in number: Int, _ page: Page) -> [String] {
        people.filter { $0.session == number }.compactMap { touched in
            touched.offered.map { "  – \(touched.person.participant.person?.name ?? "–"), \($0[page.language])" }
        }
    }
}

extension PlanConsequences.Person {
    fileprivate var isAtLoss: Bool { [.losesSeat, .waitsInVain].contains(outcome) || !obstacles.isEmpty }
}
