package import Answers
package import Foundation
package import Workshops

extension Office {
    /// Writes a commented programme to start from; refuses where there is one already.
    ///
    /// - Returns: the path of the new file.
    package func initialise(in language: Language, now: Date) throws(Refusal) -> String {
        let file = folder.programmeFile
        let text = Self.template(language).replacing("{{year}}", with: String(Self.nextSpring(after: now)))
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw .programmeExists(path: file.relativePath)
        } catch {
            throw .cannotWrite(path: file.relativePath, FileFault(error))
        }
        return file.relativePath
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
