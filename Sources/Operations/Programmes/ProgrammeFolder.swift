import Answers
package import Foundation

/// The folder of a programme: what is read in it, and what is written.
package struct ProgrammeFolder: Sendable, Equatable {
    private let root: URL

    package init(path: String) { self.init(root: URL(fileURLWithPath: path, isDirectory: true)) }

    private init(root: URL) { self.root = root }

    /// How people call it: as they named it.
    var name: String { root.relativePath }

    /// The path of a file given relative to the folder.
    package func path(of file: String) -> String { url(of: file).path }

    func url(of file: String) -> URL { root.appending(path: file) }

    package var programmeFile: URL { url(of: ProgrammeFile.name) }

    /// Where the plan's calendars are written.
    var published: URL { root.appending(path: "published", directoryHint: .isDirectory) }

    /// Where messages wait to be handed over.
    var outbox: URL { root.appending(path: "outbox", directoryHint: .isDirectory) }

    /// Where the programme is rehearsed: a folder like this one.
    package var rehearsal: ProgrammeFolder {
        ProgrammeFolder(root: root.appending(path: "rehearsal", directoryHint: .isDirectory))
    }
}

extension ProgrammeFolder {
    /// Why a file of the folder is not read.
    struct Unreadable: Error {
        let problem: ProgrammeProblem
    }

    /// The bytes of a file of the folder.
    ///
    /// A link that leaves the folder is not followed, nor is anything read that is no file: a device
    /// would never end.
    func contents(of file: String) throws(Unreadable) -> Data {
        let real = try locate(file)
        do {
            return try OrdinaryFile(at: real.path).handle.readToEnd() ?? Data()
        } catch {
            throw Unreadable(problem: .unreadable(path: file))
        }
    }

    /// Where a file of the folder really is.
    func locate(_ file: String) throws(Unreadable) -> URL {
        let real = url(of: file).resolvingSymlinksInPath()
        guard real.path.hasPrefix(root.resolvingSymlinksInPath().path + "/") else {
            throw Unreadable(problem: .outsideFolder(path: file))
        }
        do {
            _ = try OrdinaryFile(at: real.path)
        } catch let special as SpecialFile {
            throw Unreadable(problem: .notAFile(path: file, special))
        } catch  where (error as? POSIXError)?.code == .EACCES {
            throw Unreadable(problem: .unreadable(path: file))
        } catch {
            throw Unreadable(problem: .fileMissing(path: file))
        }
        return real
    }
}
