package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// Reads the programme as ``check()`` does, and holds it against what is stored: where more people sit than it has seats
    /// now, why it would not be planned, and whether it differs from what is.
    ///
    /// - Throws: ``Refusal/cannotRead(path:_:)`` for the file that the system cannot read.
    package func check(now: Date) throws(Refusal) -> ProgrammeReading {
        var reading = try check()
        guard let programme = reading.programme, !hasEmptyDatabase else { return reading }
        reading.differsFromPlan = differs(reading, now: now)
        let crowds: [Crowd]
        do throws(Refusal) {
            crowds = try read(now: now) { try $0.crowds(for: programme, now: now) }
        } catch {
            // Whether there is a database, and a sound one, is no matter of the file.
            return reading
        }
        let place = Finding.Place(file: ProgrammeFile.name, line: lineOfSeats)
        guard !crowds.isEmpty else {
            reading.refusal = refusalOfPlan(programme, now: now)
            return reading
        }
        let findings = crowds.map {
            Finding(severity: .error, place: place, problem: .programme(.tooManyPeople($0)))
        }
        return ProgrammeReading(
            programme: nil, findings: reading.findings + findings,
            closures: reading.closures, busy: reading.busy)
    }

    /// Whether the programme file says something else than what is planned; not when either cannot be read.
    package func differsFromPlan(now: Date) -> Bool {
        guard let reading = try? check() else { return false }
        return differs(reading, now: now)
    }

    private func differs(_ reading: ProgrammeReading, now: Date) -> Bool {
        guard let programme = reading.programme, !hasEmptyDatabase,
            let stored = try? read(now: now, { try $0.programme(programme.identifier) })
        else { return false }
        return ProgrammeRecord(programme, isOpen: reading.isOpen).keepingConfirmations(of: stored) != stored
    }

    /// Why `plan` would be refused by what is stored, as far as that can be told without planning anything.
    private func refusalOfPlan(_ programme: Programme, now: Date) -> Refusal? {
        let request = Request(now: now, author: "check", isTrial: true, identifiers: { UUID().uuidString })
        do throws(Refusal) {
            let stored = try read(now: now) { connection in
                let others = try connection.programmes().filter { $0 != programme.identifier }
                guard others.isEmpty || !isOwnDatabase else {
                    throw Refusal.otherProgramme(programme.identifier, stored: others)
                }
                return try connection.sessions(of: programme.identifier)
            }
            // With sessions that have no dates yet, it would be a search.
            guard stored.count(where: { $0.state != .cancelled }) >= programme.sessions.count else { return nil }
            _ = try plan(again: false, request)
            return nil
        } catch {
            return error.kind == .rule ? error : nil
        }
    }

    /// The line of the programme file that says how many seats there are; nil where it cannot be told.
    private var lineOfSeats: Int? {
        guard let file = try? folder.contents(of: ProgrammeFile.name) else { return nil }
        let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex { line in line.drop { $0 == UInt8(ascii: " ") }.starts(with: "seats:".utf8) }.map {
            $0 + 1
        }
    }
}
