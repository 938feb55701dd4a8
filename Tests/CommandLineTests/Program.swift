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

        /// The name by which what is proposed is accepted.
        func proposal() throws -> String {
            String(try #require(output.firstMatch(of: /--accept ([0-9a-f]{8})/), "\(output)\(errors)").1)
        }
    }

    /// Runs in a bare environment, so that no setting of the person at the keyboard is felt.
    static func run(
        _ arguments: [String], _ environment: [String: String] = [:], in folder: URL? = nil,
        writingTo device: String? = nil, throughShell: Bool = false, alone: Bool = false,
        whileRunning: (Process) -> Void = { _ in }
    ) throws
        -> Outcome
    {
        let process = Process()
        let executable: URL = try #require(executable)
        // A shell gets the program as `$0`; alone, it has file systems of its own.
        let shell = (alone ? ["unshare", "-rm"] : []) + ["sh"] + arguments.prefix(2) + [executable.path]
        process.executableURL = throughShell ? URL(filePath: "/usr/bin/env") : executable
        process.arguments = throughShell ? shell + arguments.dropFirst(2) : arguments
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

    /// Runs many at the same time, as that many people would; the outcomes in the order of the commands.
    static func race(_ commands: [[String]]) throws -> [Outcome] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ateliers-race-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = { (name: String) in
            let file = folder.appending(path: name)
            try Data().write(to: file)
            return file
        }
        let executable: URL = try #require(executable)
        let runs = try commands.enumerated().map { index, arguments in
            let process = Process(), output = try file("\(index).out"), errors = try file("\(index).err")
            process.executableURL = executable
            process.arguments = arguments
            process.environment = ["PATH": "/usr/bin:/bin"]
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: errors)
            return (process: process, output: output, errors: errors)
        }
        for run in runs { try run.process.run() }
        return try runs.map { run in
            run.process.waitUntilExit()
            return Outcome(
                code: run.process.terminationReason == .exit ? run.process.terminationStatus : -1,
                output: try String(contentsOf: run.output, encoding: .utf8),
                errors: try String(contentsOf: run.errors, encoding: .utf8))
        }
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
