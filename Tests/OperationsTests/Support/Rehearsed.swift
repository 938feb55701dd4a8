import Answers
import Foundation
import Scheduling
import Workshops

@testable import Operations

/// The programme of Le Grésivaudan, lived with made-up people; what later documents are tested on.
enum Rehearsed {
    /// Rehearses a fresh copy of the programme; `during` is told of each event, with the office in which it came about.
    static func live<Value>(
        seed: UInt64 = 2021, during: (Office, RehearsalReport.Entry) -> Void = { _, _ in },
        _ body: (Office, RehearsalReport) throws -> Value
    ) throws -> Value {
        try Folders.withOffice { office, _ in
            let home = Office(folder: office.folder.rehearsal)
            let report = try office.rehearse(
                using: Dice(seed: seed), identifiers: identifiers(), tell: { during(home, $0) })
            return try body(home, report)
        }
    }

    /// Runs a test on a copy of the rehearsal, which is lived once.
    static func withOffice(_ body: (Office, RehearsalReport) throws -> Void) throws {
        let (files, report) = try lived.get()
        try Folders.withTemporary { folder in
            try write(files, to: folder)
            try body(Office(folder: ProgrammeFolder(path: folder.path)), report)
        }
    }

    /// Every file of a folder, by its path there; the log of the database is empty, and no part of it.
    static func files(in folder: ProgrammeFolder) throws -> [String: Data] {
        let root = folder.path(of: "")
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        var files: [String: Data] = [:]
        for name in names where !name.contains(".sqlite-") {
            let path = folder.path(of: name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[name] = try Data(contentsOf: URL(filePath: path))
        }
        return files
    }

    private static func write(_ files: [String: Data], to folder: URL) throws {
        for (name, bytes) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: file)
        }
    }

    private static let lived = Result {
        try live { office, report in
            (try files(in: office.folder), report)
        }
    }

    private static func identifiers() -> () -> String {
        var count = 0
        return {
            count += 1
            return "id-\(count)"
        }
    }
}
