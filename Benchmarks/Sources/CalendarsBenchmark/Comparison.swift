import Foundation

/// One kind of work, done by this program and by the one in C in turns.
struct Comparison {
    let name: String
    let arguments: [String]

    func run() throws {
        guard let ourselves = Bundle.main.executableURL else { return }
        let peer = ourselves.deletingLastPathComponent().appending(path: "LibicalPeer")
        // In turns, so that a busy moment of the machine falls on both.
        let turns = try (0..<3).map { _ in (ours: try measure(ourselves), theirs: try measure(peer)) }
        let ours = turns.map(\.ours).max { $0.eventsPerSecond < $1.eventsPerSecond } ?? Measure()
        let theirs = turns.map(\.theirs).max { $0.eventsPerSecond < $1.eventsPerSecond } ?? Measure()
        print(
            name.padding(toLength: 22, withPad: " ", startingAt: 0),
            String(
                format: "%8.0f%8.0f%9.2f%22.0f%8.0f", ours.eventsPerSecond, theirs.eventsPerSecond,
                ours.eventsPerSecond / theirs.eventsPerSecond, ours.octetsPerEvent, theirs.octetsPerEvent))
    }

    private func measure(_ program: URL) throws -> Measure {
        let process = Process()
        let output = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0, let measure = Measure(text) else {
            throw CocoaError(.executableRuntimeMismatch)
        }
        return measure
    }
}
