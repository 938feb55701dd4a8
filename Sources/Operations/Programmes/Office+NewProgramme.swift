package import Foundation
package import Workshops

extension Office {
    /// A commented programme to start from.
    package static func newProgramme(in language: Language, now: Date) -> String {
        template(language).replacing("{{year}}", with: String(nextSpring(after: now)))
    }

    private static func template(_ language: Language) -> String {
        switch language {
        case .french: String(decoding: PackageResources.programme_fr_yaml, as: UTF8.self)
        case .english: String(decoding: PackageResources.programme_en_yaml, as: UTF8.self)
        }
    }

    /// The year of the first March that is still to come.
    private static func nextSpring(after now: Date) -> Int {
        let today = CivilTime(at: now, in: .gmt).date
        return today.month < 3 ? today.year : today.year + 1
    }
}
