package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// Reads the programme as ``check()`` does, and says where more people sit than it has seats now.
    ///
    /// - Throws: ``Refusal/cannotRead(path:_:)`` for the file that the system cannot read.
    package func check(now: Date) throws(Refusal) -> ProgrammeReading {
        let reading = try check()
        guard let programme = reading.programme, !hasEmptyDatabase else { return reading }
        let crowds: [Crowd]
        do throws(Refusal) {
            crowds = try read(now: now) { try $0.crowds(for: programme, now: now) }
        } catch {
            // Whether there is a database, and a sound one, is no matter of the file.
            return reading
        }
        let place = Finding.Place(file: ProgrammeFile.name, line: lineOfSeats)
        let findings = crowds.map {
            Finding(severity: .error, place: place, problem: .programme(.tooManyPeople($0)))
        }
        return ProgrammeReading(
            programme: findings.isEmpty ? programme : nil, findings: reading.findings + findings,
            closures: reading.closures, busy: reading.busy)
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
