import Answers
import Catalogue
import Foundation
import Operations
import Testing
import Workshops

extension Contention {
    /// The program is killed, without warning, while sheets are filled in and passes collected.
    struct AttendKillTests {
        private static let moment = ["--now", "2021-06-30T20:00:00Z"]
        private static let now = Date(timeIntervalSince1970: 1_625_083_200)
        private static let people = 8, rounds = 60

        /// A planned programme with a full session, whose people have their passes.
        private func withSession(_ body: (URL, Office) throws -> Void) throws {
            try Program.withProgramme { folder in
                #expect(try Program.run(["plan", folder.path, "--now", "2021-02-08T09:00:00Z"]).code == 0)
                let office = Office(folder: ProgrammeFolder(path: folder.path))
                let request = {
                    Office.Request(now: Date(timeIntervalSince1970: 1_612_774_800), author: "Camille") {
                        UUID().uuidString
                    }
                }
                _ = try office.allocate(
                    "Crolles", .init(answer: .confirmed, mandate: CivilDate("2021-02-01")), request())
                _ = try office.allocate("Crolles", .init(asked: Self.people, reason: "essai"), request())
                for number in 1...Self.people {
                    let texts: [PersonField: String] = [
                        .familyName: "Personne \(number)", .commune: "Crolles", .exemption: "essai",
                    ]
                    let who = try office.register(texts, request()).person.participant.number
                    _ = try office.enrol(who, in: .session(1), request())
                    _ = try office.distribute(to: who, request())
                }
                try body(folder, office)
            }
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

        @Test func eachSheetIsWholeOrAbsentAndNoPassIsInTwoStates() throws {
            try withSession { folder, office throws -> Void in
                let marks = { (round: Int) in String(repeating: round.isMultiple(of: 4) ? "L" : "P", count: Self.people)
                }
                let start = ContinuousClock.now
                #expect(try run(["attend", "1.1", marks(0), folder.path], killedAfter: 60))
                let duration = max(0.03, (ContinuousClock.now - start) / .seconds(1))
                var collected: Set<String> = [], killed = 0, state: UInt64 = 2_021
                for round in 1...Self.rounds {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let patience = Double(state >> 40) / Double(1 << 24) * 1.2 * duration
                    let isDone: Bool
                    if round.isMultiple(of: 2) {
                        let order = round / 2 % 5 + 1, marks = marks(round)
                        let command = ["attend", "1.\(order)", marks, folder.path, "--because", "essai \(round)"]
                        isDone = try run(command, killedAfter: patience)
                        let rows = try office.sheet(of: .init(session: 1, order: order), now: Self.now).rows
                        let there = Set(rows.map { $0.presence?.letter })
                        #expect(there.count == 1, "whole or absent, round \(round)")
                        if isDone { #expect(there == [marks.first]) }
                    } else {
                        let serials = [1, 2].map { "PN\(Digits.padded(10 * round + $0, to: 5))" }
                        let person = round / 2 % Self.people + 1
                        isDone = try run(
                            ["pass", "collect", "1.1", "\(person)", serials.joined(separator: ","), folder.path],
                            killedAfter: patience)
                        if isDone { collected.formUnion(serials) }
                    }
                    if !isDone { killed += 1 }
                }
                #expect(killed > 15, "enough were killed, \(killed)")
                #expect(try Program.run(["doctor", folder.path]).code == 0)
                let ledger = try office.passes(now: Self.now).ledger
                #expect(ledger.total == 1_230)
                #expect(ledger[.collected] >= collected.count && ledger[.collected].isMultiple(of: 2))
                #expect(ledger[.presented] == 0)
                let request = Office.Request(now: Self.now, author: "Camille") { UUID().uuidString }
                #expect(try office.scan(.serials(Array(collected)), request).moved == collected.count, "none is lost")
            }
        }
    }
}
