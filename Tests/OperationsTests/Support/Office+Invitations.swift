import Answers
import Foundation
import Storage
import Workshops

@testable import Operations

extension Office {
    /// Moves one workshop, as a change of the plan does.
    func move(workshop order: Int, ofSession number: Int, byDays days: Int) throws {
        try change(workshop: order, ofSession: number) { $0.date = $0.date.advanced(by: days) }
    }

    /// Changes one workshop, as a change of the plan does.
    func change(workshop order: Int, ofSession number: Int, _ body: (inout Workshop) -> Void) throws {
        try change(session: number) { body(&$0.workshops[order - 1]) }
    }

    /// Changes one session, as a change of the plan does.
    func change(session number: Int, _ body: (inout Session) -> Void) throws {
        let programme = try programmeIdentifier(), request = Self.request()
        try write(request) { connection in
            guard let record = try connection.programme(programme) else { throw Refusal.nothingPlanned }
            var sessions = try connection.sessions(of: programme)
            for index in sessions.indices where sessions[index].number == number { body(&sessions[index]) }
            _ = try connection.revise(programme, to: record, sessions, request.asking("move"))
        }
    }

    /// Has it told at once that a venue has agreed, as `announce confirmations: yes` does.
    func announceConfirmations() throws {
        let programme = try programmeIdentifier(), request = Self.request().asking("announce")
        try write(request) { connection in
            guard var record = try connection.programme(programme) else { return }
            record.announcesConfirmations = true
            _ = try connection.revise(programme, to: record, connection.sessions(of: programme), request)
        }
    }

    /// What somebody is told by what waits, one text for each address.
    func words(for recipient: Recipient, now: Date) throws -> [Convocation] {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let occasions = try Occasions(of: programme, in: connection, now: now)
            return occasions.waiting.filter { $0.recipient == recipient }.compactMap { occasions.words(for: $0) }
        }
    }

    /// Every invitation that was made.
    func invitations() throws -> [Invitation] {
        let programme = try programmeIdentifier()
        return try read(now: Self.request().now) { try $0.invitations(of: programme) }
    }
}
