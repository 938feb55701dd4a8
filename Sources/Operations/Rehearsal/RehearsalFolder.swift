import Answers
import Catalogue
import Foundation
import Workshops

/// The folder of a rehearsal, inside the programme's: a programme of its own that every command understands.
struct RehearsalFolder {
    private let programme: ProgrammeFolder
    let folder: ProgrammeFolder

    init(of programme: ProgrammeFolder) {
        self.programme = programme
        folder = programme.rehearsal
    }

    /// Says to people what the folder is, and to the next rehearsal that it may be replaced.
    private static let notice = "README.txt"

    /// Makes the folder anew, with the files that make up the programme.
    ///
    /// - Throws: ``Refusal/notARehearsal(path:)`` when a folder of that name was not made by one.
    func make(_ files: [String], in language: Language) throws(Refusal) {
        let url = URL(filePath: folder.path(of: "")), notice = folder.url(of: Self.notice)
        let manager = FileManager.default
        if manager.fileExists(atPath: url.path), try !isMadeByOne { throw .notARehearsal(path: folder.name) }
        do {
            if manager.fileExists(atPath: url.path) { try manager.removeItem(at: url) }
            // The people who are rehearsed with are in it: for its owner, and new.
            guard mkdir(url.path, 0o700) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
            try Data((Sentence.rehearsalNotice[language] + "\n").utf8).write(to: notice)
            for file in files {
                let copy = folder.url(of: file)
                try manager.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
                try programme.contents(of: file).write(to: copy)
            }
        } catch ProgrammeFolder.Unreadable.fault(let refusal) {
            throw refusal
        } catch {
            throw .cannotWrite(path: folder.name, FileFault(error))
        }
    }

    /// Says in the programme file how many seats a session has, or what it says outside when there is no number; false
    /// where it has no line that does.
    func write(seats: Int?) throws(Refusal) -> Bool {
        do {
            var lines = try programme.contents(of: ProgrammeFile.name).split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let isIndent = { (byte: UInt8) in byte == UInt8(ascii: " ") }
            let place = lines.firstIndex { $0.drop(while: isIndent).starts(with: Data("seats:".utf8)) }
            guard let place else { return false }
            if let seats { lines[place] = lines[place].prefix(while: isIndent) + Data("seats: \(seats)".utf8) }
            try Data(lines.joined(separator: Data("\n".utf8))).write(to: folder.programmeFile)
            return true
        } catch ProgrammeFolder.Unreadable.fault(let refusal) {
            throw refusal
        } catch {
            throw .cannotWrite(path: folder.name, FileFault(error))
        }
    }

    /// Whether a rehearsal made the folder: its notice is there, word for word.
    private var isMadeByOne: Bool {
        get throws(Refusal) {
            do throws(ProgrammeFolder.Unreadable) {
                let found = try folder.contents(of: Self.notice)
                return Language.allCases.contains { Data((Sentence.rehearsalNotice[$0] + "\n").utf8) == found }
            } catch {
                _ = try error.finding
                return false
            }
        }
    }
}
