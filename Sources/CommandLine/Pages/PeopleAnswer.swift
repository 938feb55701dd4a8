import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// Everybody who is registered, or those who were looked for.
struct PeopleAnswer: Answer {
    let people: [PersonOverview]
    let search: PersonSearch?

    func text(_ page: Page) -> String {
        guard !people.isEmpty else {
            if let search { return Sentence.nobodyFound(search.text)[page.language] }
            return ([Sentence.nobody[page.language]] + page.lines(for: people.remedies)).joined(separator: "\n")
        }
        return ([lead].compactMap { $0?[page.language] } + Self.table(people, page)).joined(separator: "\n")
    }

    /// Where only near names were found.
    private var lead: Sentence? {
        guard let search, !people.contains(where: { $0.participant.person.map(search.finds) ?? false }) else {
            return nil
        }
        return .nearNames(search.text)
    }

    func json(in language: Language) -> JSON { .list(people.map(\.json)) }

    /// Number, name, commune and standing, a line each, and which workshops they have declined.
    static func table(
        _ people: [PersonOverview], indent: Int = 0, declined: [Int: [WorkshopNumber]] = [:], _ page: Page
    ) -> [String] {
        let rows = people.map { overview in
            let participant = overview.participant
            let isEligible = participant.missingFacts.isEmpty || participant.person == nil
            return [
                Table.Cell("\(participant.number)"), Table.Cell(participant.person?.listName ?? "–"),
                Table.Cell(participant.commune),
                Table.Cell(
                    Sentence.standingWord(overview.standing)[page.language]
                        + (isEligible ? "" : " (\(Sentence.notAttested[page.language]))"),
                    isEligible ? .plain : .yellow),
            ]
                + [declined[participant.number]].compactMap(\.self).map {
                    Table.Cell(Sentence.declined($0)[page.language], .yellow)
                }
        }
        return Table(indent: indent, rows: rows).lines(on: page)
    }
}

extension Person {
    /// `DUPONT Marie`, as lists in France have it.
    var listName: String { givenName.isEmpty ? familyName.uppercased() : "\(familyName.uppercased()) \(givenName)" }
}
