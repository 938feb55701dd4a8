import Foundation
import Testing

/// The built program, run as a person would.
struct Program {
    struct Outcome {
        let code: Int32
        let output: String
        let errors: String

        /// The answer as JSON.
        func json() throws -> [String: Any] {
            try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        }
    }

    /// Runs in a bare environment, so that no setting of the person at the keyboard is felt.
    static func run(
        _ arguments: [String], _ environment: [String: String] = [:], in folder: URL? = nil,
        writingTo device: String? = nil, whileRunning: (Process) -> Void = { _ in }
    ) throws
        -> Outcome
    {
        let process = Process()
        let executable: URL = try #require(executable)
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.currentDirectoryURL = folder
        let output = Pipe()
        let errors = FileManager.default.temporaryDirectory.appending(path: "ateliers-\(UUID().uuidString).txt")
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardOutput = try device.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? output
        if device != nil { try output.fileHandleForWriting.close() }
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        whileRunning(process)
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: String(decoding: data, as: UTF8.self), errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// Beside the bundle of tests, where the build puts every product.
    private static let executable: URL? = {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
        let places = bundles.flatMap { [$0, $0.deletingLastPathComponent()] }.map { $0.appending(path: "ateliers") }
        return places.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// The repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs a test on a fresh copy of the real programme.
    static func withProgramme(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ateliers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for item in ["programme.yaml", "closures", "venues"] {
            let real = root.appending(path: "calendars/gresivaudan-2021").appending(path: item)
            try FileManager.default.copyItem(at: real, to: folder.appending(path: item))
        }
        try body(folder)
    }
}
