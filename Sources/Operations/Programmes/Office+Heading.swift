import Foundation
package import Workshops

extension Office {
    /// The language of the programme, as far as its file can be read.
    package var programmeLanguage: Language? {
        (try? folder.contents(of: ProgrammeFile.name)).flatMap(ProgrammeFile.language)
    }

    /// Which programme of the database this folder is about.
    func programmeIdentifier() throws(Refusal) -> Identifier {
        guard let bytes = try? folder.contents(of: ProgrammeFile.name), let identifier = identity.identifier(bytes)
        else { throw .programmeUnusable(check().findings) }
        return identifier
    }
}
