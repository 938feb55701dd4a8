import Foundation

/// GNU coreutils, which must read what is written beside a copy.
enum Sha256sum {
    /// Whether it reads a file of checksums in a folder, every line of it, and all of them are right.
    static func accepts(_ sums: String, in folder: TemporaryFolder) throws -> Bool {
        try Data(sums.utf8).write(to: URL(filePath: folder.file("sums")))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        process.arguments = ["--check", "--strict", "--status", "sums"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
