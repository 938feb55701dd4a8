package import Answers
import Auditing
package import Foundation
import Storage
import Workshops

/// What the history is asked about.
package enum HistoryScope: Sendable, Equatable {
    case session(Int)
    case person(Int)
    case chequebook(Int)
    case commune(String)
    case everything
}

extension Office {
    /// What the audit says happened, in all or to one session, person, chequebook or commune.
    ///
    /// Gives the `last` entries, the newest, or all of them.
    package func history(of scope: HistoryScope, last: Int? = nil, now: Date) throws(Refusal) -> History {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let scope = try connection.known(scope, of: programme)
            var entries: [History.Entry] = []
            try connection.eachAuditRow { row in
                if row.entry.subject == programme.description, let entry = History.Entry(row, about: scope) {
                    entries.append(entry)
                    if let last, entries.count > last { entries.removeFirst() }
                }
                return true
            }
            let people = Set(entries.flatMap(\.changes).flatMap { [$0.before, $0.after] }.compactMap { $0?.person })
            var names: [Int: String] = [:]
            for number in people { names[number] = try connection.participant(number, of: programme)?.person?.name }
            return History(entries: entries, zone: try connection.zone(of: programme), names: names)
        }
    }
}

extension SQLConnection {
    /// The scope with the name of a commune as the programme writes it.
    ///
    /// - Throws: when there is nothing of that number or name.
    fileprivate func known(_ scope: HistoryScope, of programme: Identifier) throws -> HistoryScope {
        switch scope {
        case .session(let number):
            let numbers = try sessions(of: programme).map(\.number)
            guard numbers.contains(number) else { throw Refusal.unknownSession(number, known: numbers) }
        case .person(let number):
            guard try participant(number, of: programme) != nil else {
                throw Refusal.enrolment(.unknownPerson(number))
            }
        case .commune(let text):
            let names = CommuneNames(try communes(of: programme))
            guard let name = names.find(text).first else {
                throw Refusal.allocation(.unknownCommune(text, nearest: names.nearest(to: text)))
            }
            return .commune(name)
        case .chequebook, .everything: break
        }
        return scope
    }
}

extension History.Entry {
    /// Nil when it says nothing about the scope.
    fileprivate init?(_ row: AuditRow, about scope: HistoryScope) {
        var old = Dictionary(grouping: row.factsBefore, by: \.subject)
        var changes = row.factsAfter.map { fact in
            let before = old[fact.subject]?.first
            if before != nil { old[fact.subject]?.removeFirst() }
            return History.Change(before: before, after: fact)
        }
        changes += old.values.flatMap(\.self).sorted { $0.subject < $1.subject }
            .map { History.Change(before: $0, after: nil) }
        changes = changes.filter { change in [change.before, change.after].contains { $0?.isAbout(scope) == true } }
        guard !changes.isEmpty else { return nil }
        self.init(at: row.entry.at, author: row.entry.author, verb: row.entry.verb, changes: changes)
    }
}

extension AuditFact {
    fileprivate func isAbout(_ scope: HistoryScope) -> Bool {
        switch scope {
        case .session(let number): session == number
        case .person(let number): person == number
        case .chequebook(let number): chequebook == number
        case .commune(let name): commune == name
        case .everything: true
        }
    }
}
