import Answers
import Foundation
import Storage
package import Workshops

extension Office {
    /// The language of the programme, as far as its file can be read.
    package var programmeLanguage: Language? { (try? heading)?.language }

    /// Which programme of the database this folder is about.
    func programmeIdentifier() throws(Refusal) -> Identifier {
        do throws(ProgrammeFolder.Unreadable) {
            if let identifier = try heading.identifier { return identifier }
        } catch {
            _ = try error.finding
        }
        throw .programmeUnusable(try check().findings)
    }

    /// How many seats a session has, as the file says now, whether or not that is planned; nil where it does not say.
    var seatsWritten: Int? { (try? heading)?.seats }

    /// By which a request is known that was made of this programme file.
    func fileFingerprint() throws(Refusal) -> String {
        do throws(ProgrammeFolder.Unreadable) {
            return Fingerprint.whole(of: try folder.contents(of: ProgrammeFile.name))
        } catch {
            _ = try error.finding
            throw .programmeUnusable(try check().findings)
        }
    }

    private var heading: ProgrammeHeading {
        get throws(ProgrammeFolder.Unreadable) {
            try knownHeading.heading { () throws(ProgrammeFolder.Unreadable) in
                ProgrammeFile.heading(try folder.contents(of: ProgrammeFile.name))
            }
        }
    }
}
