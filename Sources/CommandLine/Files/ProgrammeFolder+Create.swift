import Answers
import Foundation
import Operations

extension ProgrammeFolder {
    /// Makes the folder with a programme file, which must not be there yet; gives the path of the file.
    func create(_ programme: String) throws(Refusal) -> String {
        let file = programmeFile
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(programme.utf8).write(to: file, options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw .programmeExists(path: file.relativePath)
        } catch {
            throw .cannotWrite(path: file.relativePath, FileFault(error))
        }
        return file.relativePath
    }
}
