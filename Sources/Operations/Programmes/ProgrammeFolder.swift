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

    /// What was written there, so that nothing else is ever removed.
    var outboxList: URL { root.appending(path: "outbox.sha256") }

    /// Where the programme is rehearsed: a folder like this one.
    package var rehearsal: ProgrammeFolder {
        ProgrammeFolder(root: root.appending(path: "rehearsal", directoryHint: .isDirectory))
    }
}

extension ProgrammeFolder {
    /// What is missing of it, or of its programme; nil when there is one.
    var absence: Refusal? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder) else {
            return .noFolder(path: name)
        }
        guard isFolder.boolValue else { return .notAFolder(path: name) }
        return FileManager.default.fileExists(atPath: programmeFile.path) ? nil : .noProgramme(path: name)
    }

    /// What is there that is only written from a plan.
    var tracesOfPlan: [String] {
        [published, outbox, outboxList].filter { FileManager.default.fileExists(atPath: $0.path) }
            .map(\.lastPathComponent)
    }

    /// Why a file of the folder is not read.
    enum Unreadable: Error {
        /// What its author can mend.
        case problem(ProgrammeProblem)
        /// It is there, or may be, and the system cannot read it.
        case fault(Refusal)

        /// What its author can mend.
        ///
        /// - Throws: a fault of the system.
        var finding: ProgrammeProblem {
            get throws(Refusal) {
                switch self {
                case .problem(let problem): return problem
                case .fault(let refusal): throw refusal
                }
            }
        }
    }

    /// The bytes of a file of the folder.
    ///
    /// A link that leaves the folder is not followed, nor is anything read that is no file: a device
    /// would never end.
    func contents(of file: String) throws(Unreadable) -> Data {
        let opened = try open(file)
        do {
            return try opened.handle.readToEnd() ?? Data()
        } catch {
            throw .fault(.cannotRead(path: url(of: file).relativePath, FileFault(error)))
        }
    }

    /// Opens a file of the folder, wherever it really is within it.
    func open(_ file: String) throws(Unreadable) -> OrdinaryFile {
        let real = url(of: file).resolvingSymlinksInPath()
        guard real.path.hasPrefix(root.resolvingSymlinksInPath().path + "/") else {
            throw .problem(.outsideFolder(path: file))
        }
        do {
            return try OrdinaryFile(at: real.path)
        } catch let special as SpecialFile {
            throw .problem(.notAFile(path: file, special))
        } catch  where OrdinaryFile.isAbsence(error) {
            throw .problem(.fileMissing(path: file))
        } catch {
            throw .fault(.cannotRead(path: url(of: file).relativePath, FileFault(error)))
        }
    }
}
