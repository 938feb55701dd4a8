package import Answers
import Catalogue
import Tables
package import Workshops

/// A table of people, as it is written.
package struct PeopleExport: Sendable, Equatable {
    /// What stands between two cells.
    package enum Separator: String, Worded {
        case semicolon, comma, tab

        package var spellings: [String] {
            switch self {
            case .semicolon: ["semicolon", "point virgule"]
            case .comma: ["comma", "virgule"]
            case .tab: ["tab", "tabulation"]
            }
        }

        fileprivate var octet: TableSeparator {
            switch self {
            case .semicolon: .semicolon
            case .comma: .comma
            case .tab: .tab
            }
        }
    }

    /// In the programme's language.
    package let titles: [String]
    package let rows: [[String]]
    /// The same people, as programs read them.
    let people: [JSON]

    package init(_ people: [(participant: Participant, standing: PersonOverview.Standing)], in language: Language) {
        let columns = PeopleColumn.allCases, wording = Wording(language)
        titles = columns.map { $0.title[language] }
        let parties = Dictionary(grouping: people.map(\.participant).filter { $0.party != nil }) { $0.party ?? 0 }
        let companions = { (participant: Participant) in
            (participant.party.flatMap { parties[$0] } ?? []).map(\.number).filter { $0 != participant.number }
        }
        self.people = people.map { participant, standing in
            participant.json.with(standing.json).with(["with": .list(companions(participant).map { .number($0) })])
        }
        rows = people.map { participant, standing in
            // Nobody comes alone with somebody.
            let party = companions(participant).isEmpty ? nil : participant.party
            return columns.map { column in
                switch column {
                case .number: String(participant.number)
                case .session: standing.seat?.session.map(String.init) ?? ""
                case .place: standing.seat?.seat.map(String.init) ?? ""
                case .state: wording.state(standing)
                case .field(.party): party.map(String.init) ?? ""
                case .field(let field): field.text(of: participant, wording)
                }
            }
        }
    }

    /// The octets of the file.
    package func octets(_ separator: Separator) -> [UInt8] {
        var writer = TableWriter(separator.octet)
        writer.write(titles)
        for row in rows { writer.write(row) }
        return writer.octets
    }
}

extension PersonOverview.Standing {
    /// The session and the seat that somebody has, is offered or waits for.
    fileprivate var seat: (session: Int?, seat: Int?)? {
        switch self {
        case .seated(let session, let seat, _), .offered(let session, let seat, _): (session, seat)
        case .waiting(let session, _): (session, nil)
        case .registered, .withdrawn, .erased: nil
        }
    }
}

extension PersonField {
    /// What is written of somebody in the column, so that ``PersonReader`` reads the same.
    fileprivate func text(of participant: Participant, _ wording: Wording) -> String {
        let person = participant.person
        return switch self {
        case .familyName: person?.familyName ?? ""
        case .givenName: person?.givenName ?? ""
        case .commune: participant.commune
        case .email: person?.email?.description ?? ""
        case .telephone: person?.telephone?.description ?? ""
        case .postalAddress: person?.postalAddress?.description ?? ""
        case .availability: wording.halfDays(participant.availability)
        case .wishes: wording.halfDays(participant.wishes)
        case .longestWay: participant.longestWay.map(String.init) ?? ""
        case .referrer: participant.referrer.map(wording.referrer) ?? ""
        case .party: participant.party.map(String.init) ?? ""
        case .difficulty, .modestIncome, .motivation: statement(of: participant, wording)
        case .attestedBy: participant.witness?.author ?? ""
        case .attestedOn: participant.witness.map { wording.shortDate($0.day) } ?? ""
        case .exemption: participant.exemption?.reason ?? ""
        }
    }

    /// `oui`, with who says so and when where the columns for that tell something else.
    private func statement(of participant: Participant, _ wording: Wording) -> String {
        guard let said = participant.attestations.first(where: { $0.fact == fact }) else { return "" }
        let answer = wording.answer(said.holds)
        if let witness = participant.witness, witness == (said.author, said.date) { return answer }
        return "\(answer) (\(said.author), \(wording.shortDate(said.date)))"
    }
}

extension Participant {
    /// Who attests, and when, as two columns of the row tell for all of it.
    fileprivate var witness: (author: String, day: CivilDate)? {
        exemption.map { ($0.author, $0.date) } ?? attestations.first.map { ($0.author, $0.date) }
    }
}
