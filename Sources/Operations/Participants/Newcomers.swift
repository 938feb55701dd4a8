import Answers
import Storage
import Workshops

/// Those of a table who are not registered yet, and who comes with whom.
struct Newcomers {
    /// In the order of the table.
    private(set) var rows: [PeopleSheet.Row] = []
    private(set) var sheet: PeopleSheet
    /// Those who are registered, by the text that they share with others of the table.
    private(set) var companions: [String: [RegisteredPerson]] = [:]
    private var people: [String: Set<Namesake>] = [:]
    private var emails: [String: PeopleTableProblem.Other] = [:]
    private var telephones: [String: PeopleTableProblem.Other] = [:]

    init(_ sheet: PeopleSheet, known: [RegisteredPerson]) {
        self.sheet = sheet
        var registered: [Namesake: RegisteredPerson] = [:], lines: [Namesake: Int] = [:]
        for known in known {
            let namesake = Namesake(known)
            if registered[namesake] == nil { registered[namesake] = known }
            remember(known.person, .person(known.number))
        }
        for row in sheet.rows {
            let namesake = Namesake(row.participant)
            if let party = row.party { people[party, default: []].insert(namesake) }
            if let known = registered[namesake] {
                warn(.alreadyRegistered(known.number), row, .familyName)
                if let party = row.party { companions[party, default: []].append(known) }
            } else if let line = lines[namesake] {
                warn(.sameAsLine(line), row, .familyName)
            } else {
                lines[namesake] = row.line
                warnOfSharing(row)
                remember(row.participant.person, .line(row.line))
                rows.append(row)
            }
        }
        for row in rows {
            // Who is with them may be in a row that has to be mended first.
            guard let party = row.party, !comesWithSomebody(row), !sheet.partiesOfFaulty.contains(party) else {
                continue
            }
            warn(.aloneInParty(party), row, .party)
        }
    }

    /// Whether somebody else of the table has the same text.
    func comesWithSomebody(_ row: PeopleSheet.Row) -> Bool { (row.party.flatMap { people[$0]?.count } ?? 0) > 1 }

    private mutating func warnOfSharing(_ row: PeopleSheet.Row) {
        let person = row.participant.person
        if let other = person?.email.flatMap({ emails[$0.description.lowercased()] }) {
            warn(.shared(.email, with: other), row, .email)
        }
        if let other = person?.telephone.flatMap({ telephones[$0.description] }) {
            warn(.shared(.telephone, with: other), row, .telephone)
        }
    }

    private mutating func remember(_ person: Person?, _ place: PeopleTableProblem.Other) {
        if let email = person?.email?.description.lowercased(), emails[email] == nil {
            emails[email] = place
        }
        if let telephone = person?.telephone?.description, telephones[telephone] == nil {
            telephones[telephone] = place
        }
    }

    private mutating func warn(_ problem: PeopleTableProblem, _ row: PeopleSheet.Row, _ field: PersonField) {
        sheet.tally.add(.warning, .people(problem), line: row.line, column: sheet.column(of: field))
    }
}
