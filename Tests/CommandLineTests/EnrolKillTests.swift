import Answers
import Catalogue
import Foundation
import Operations
import Testing
import Workshops

extension Contention {
    /// The program is killed, without warning, while it imports and enrols.
    struct EnrolKillTests {
        private static let moment = ["--now", "2021-02-08T09:00:00Z"]
        private static let now = Date(timeIntervalSince1970: 1_612_774_800)
        private static let batch = 40

        /// A table of people called after the round.
        private func table(_ round: Int, in folder: URL) throws -> String {
            let rows = (1...Self.batch).map { "Tour\(round)x\($0);Crolles;oui;oui;oui" }
            let file = folder.appending(path: "people-\(round).csv")
            let text = (["Nom;Commune;Difficulté;Revenus modestes;Motivation"] + rows).joined(separator: "\n")
            try Data(text.utf8).write(to: file)
            return file.path
        }

        /// Runs a command and kills it after a while, unless it has ended; whether it was done and said so.
        private func run(_ arguments: [String], killedAfter seconds: Double) throws -> Bool {
            let outcome = try Program.run(arguments + Self.moment + ["--format", "json"]) { process in
                let end = Date(timeIntervalSinceNow: seconds)
                while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.001) }
                if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            }
            #expect(outcome.code == 0 || outcome.code == -1, "\(outcome.errors) \(outcome.output)")
            return outcome.code == 0
        }

        private func people(_ folder: URL) throws -> [PersonOverview] {
            try Office(folder: ProgrammeFolder(path: folder.path)).people(now: Self.now)
        }

        @Test func whatWasAcknowledgedIsThereAndImportsAreWholeOrAbsent() throws {
            try Program.withProgramme { folder throws -> Void in
                #expect(try Program.run(["plan", folder.path] + Self.moment).code == 0)
                // How long the program takes here, without being killed.
                let start = ContinuousClock.now
                #expect(try run(["import", table(0, in: folder), folder.path], killedAfter: 60))
                let middle = ContinuousClock.now
                #expect(try run(["enrol", "1-5", "--nearest", folder.path], killedAfter: 60))
                let (importing, enrolling) = ((middle - start) / .seconds(1), (.now - middle) / .seconds(1))
                var imported: Set<Int> = [0], enrolled: Set<Int> = Set(1...5), killed = 0
                var state: UInt64 = 2_021
                for round in 1...60 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let part = Double(state >> 40) / Double(1 << 24) * 1.2
                    if round.isMultiple(of: 2) {
                        let file = try table(round, in: folder)
                        let isDone = try run(
                            ["import", file, folder.path], killedAfter: part * importing)
                        if isDone { imported.insert(round) } else { killed += 1 }
                    } else {
                        let start = try people(folder).first { $0.standing == .registered }?.participant.number ?? 1
                        let isDone = try run(
                            ["enrol", "\(start)-\(start + 4)", "--nearest", folder.path],
                            killedAfter: part * enrolling)
                        if isDone { enrolled.formUnion(start...(start + 4)) } else { killed += 1 }
                    }
                }
                #expect(killed > 15, "enough were killed, \(killed)")
                let people = try people(folder)
                let rounds = Dictionary(grouping: people) { person in
                    person.participant.person.flatMap { Int($0.familyName.dropFirst(4).prefix { $0 != "x" }) } ?? -1
                }
                #expect(rounds.values.allSatisfy { $0.count == Self.batch }, "imports are whole")
                #expect(imported.isSubset(of: rounds.keys))
                let lost = people.filter { enrolled.contains($0.participant.number) && $0.standing == .registered }
                #expect(lost.isEmpty)
                #expect(try Program.run(["doctor", folder.path]).code == 0)
                #expect(try run(["import", table(61, in: folder), folder.path], killedAfter: 60), "and work goes on")
            }
        }
    }
}
