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
        let findings = crowds.map { Finding(.tooManyPeople($0), in: ProgrammeFile.name) }
        return ProgrammeReading(
            programme: findings.isEmpty ? programme : nil, findings: reading.findings + findings,
            closures: reading.closures, busy: reading.busy)
    }
}
