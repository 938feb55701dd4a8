import Foundation
package import Workshops

extension Office {
    /// The language of the programme, as far as its file can be read.
    package var programmeLanguage: Language? {
        (try? folder.contents(of: ProgrammeFile.name)).flatMap(ProgrammeFile.language)
    }
}
