import Answers
import Storage
package import Workshops

extension Office {
    /// The language of the programme, as far as its file can be read.
    package var programmeLanguage: Language? { heading?.language }

    /// Which programme of the database this folder is about.
    func programmeIdentifier() throws(Refusal) -> Identifier {
        guard let identifier = heading?.identifier else { throw .programmeUnusable(check().findings) }
        return identifier
    }

    /// By which a request is known that was made of this programme file.
    func fileFingerprint() throws(Refusal) -> String {
        guard let file = try? folder.contents(of: ProgrammeFile.name) else {
            throw .programmeUnusable(check().findings)
        }
        return Fingerprint.whole(of: file)
    }

    private var heading: ProgrammeHeading? {
        knownHeading.heading {
            (try? folder.contents(of: ProgrammeFile.name)).map(ProgrammeFile.heading)
        }
    }
}
