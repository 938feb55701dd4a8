import Catalogue
import Foundation
import Testing

extension Contention {
    /// Several programs at the same time claim the same month.
    struct ClaimRaceTests {
        private static let january = ["--now", "2021-01-27T09:00:00+01:00"]
        private static let evening = ["--now", "2021-03-01T20:00:00+01:00"]
        private static let april = ["--now", "2021-04-06T09:00:00+02:00"]

        private func withPasses(_ body: (URL) throws -> Void) throws {
            try Program.withProgramme { folder in
                let serials = (1...40).map { "A\($0)" }.joined(separator: ",")
                for command in [
                    ["plan", "."] + Self.january,
                    ["person", "add", "--name", "Un", "--commune", "Crolles", "--exemption", "essai"] + Self.january,
                    ["enrol", "1", "--session", "1"] + Self.january,
                    ["pass", "collect", "1.1", "1", serials, "--other"] + Self.evening,
                    ["pass", "scan", "all"] + Self.evening,
                ] { #expect(try Program.run(command, in: folder).code == 0) }
                try body(folder)
            }
        }

        private func race(_ count: Int, _ command: [String], _ folder: URL) throws -> [[String: Any]] {
            let words = ["claim"] + command + [folder.path, "--format", "json"] + Self.april
            return try Program.race(Array(repeating: words, count: count)).map { outcome in
                #expect(outcome.code == 0, "\(outcome.errors) \(outcome.output)")
                return try outcome.json()
            }
        }

        @Test func aMonthIsClaimedSentAndPaidOnce() throws {
            try withPasses { folder in
                for command in [["make", "2021-03"], ["send", "1"], ["settle", "1", "--paid", "all"]] {
                    let answers = try race(20, command, folder)
                    #expect(answers.filter { $0["changed"] as? Bool == true }.count == 1, "\(command)")
                    let numbers = answers.compactMap { ($0["claim"] as? [String: Any])?["number"] as? Int }
                    #expect(numbers == Array(repeating: 1, count: 20))
                }
                let list = try Program.run(["claim", "list", folder.path, "--format", "json"]).json()
                #expect((list["claims"] as? [Any])?.count == 1 && list["unclaimed"] as? Int == 0)
                #expect(try Program.run(["doctor", folder.path]).code == 0)
            }
        }
    }
}
