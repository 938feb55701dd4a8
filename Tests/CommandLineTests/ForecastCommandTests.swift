import Catalogue
import Foundation
import Testing

/// What a programme will cost and what its registers do not agree on, as billing staff ask.
struct ForecastCommandTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]
    private let before = ["--now", "2021-01-27T09:00:00+01:00"], after = ["--now", "2021-07-01T09:00:00+02:00"]

    @Test func theForecastIsAPageAndADocument() throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            #expect(try run(["forecast"]).code == 1, "there is no database")
            _ = try run(["plan", ".", "--time-limit", "3"] + frozen)
            let answer = try run(["forecast", ".", "--format", "json"] + before).json()
            #expect(answer["today"] as? String == "2021-01-27" && answer["workshopsAhead"] as? Int == 20)
            let cases = try #require(answer["cases"] as? [String: [String: Any]])
            #expect(
                cases.compactMapValues { $0["totalCents"] as? Int } == [
                    "stopped": 0, "enrolled": 750_000, "cheapest": 430_000, "dearest": 750_000,
                ])
            let sessions = try #require(cases["cheapest"]?["sessions"] as? [[String: Any]])
            #expect(sessions.compactMap { $0["passes"] as? Int } == [80, 80, 80, 80])
            let page = try run(["forecast", ".", "--language", "en"] + before)
            #expect(page.code == 0 && page.output.contains("At least: all is held"))
            let late = try run(["forecast", ".", "--format", "json"] + after).json()
            #expect((late["openSheets"] as? [String])?.count == 20)
            #expect(try run(["forecast", ".", "--now", "yesterday"]).code == 2)
        }
    }

    @Test func anomaliesAreAPageATableAndADocument() throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            #expect(try run(["reconcile"]).code == 1, "there is no database")
            _ = try run(["plan", ".", "--time-limit", "3"] + frozen)
            let quiet = try run(["reconcile", "."] + before)
            #expect(quiet.code == 0 && quiet.output == "Les Pass et les présences concordent.\n")
            let answer = try run(["reconcile", ".", "--up-to", "2", "--format", "json"] + after)
            let counts = try #require(try answer.json()["counts"] as? [String: Int])
            #expect(answer.code == 0, "an anomaly keeps from nothing")
            #expect(counts["sheet-open"] == 10 && counts["not-scanned"] == 0)
            let anomalies = try #require(try answer.json()["anomalies"] as? [[String: Any]])
            #expect(anomalies.compactMap { $0["workshop"] as? String }.first == "1.1")
            let table = try run(["reconcile", ".", "--csv", "--language", "en"] + after).output
            #expect(table.hasPrefix("\u{FEFF}Workshop;Date;") && table.hasSuffix("\r\n"))
            #expect(table.components(separatedBy: "\r\n").count == 22)
            #expect(try run(["reconcile", ".", "--up-to", "9"]).code == 1)
        }
    }
}
