import Catalogue
import Foundation
import Testing

/// The price, as billing staff ask for it.
struct PriceCommandTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    private func withFile(_ text: String, _ body: (URL) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "price-\(UUID().uuidString).json")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file)
    }

    @Test func theAnswerHasTheFormOfThePublishedCases() throws {
        let passes = (1...4).map { #"{"session": \#($0), "count": 80, "outcome": "accepted"}"# }.joined(separator: ",")
        try withFile(#"{"agreement": {"vatRatePct": "20"}, "passes": [\#(passes)]}"#) { file in
            let answer = try Program.run(["price", file.path, "--format", "json"])
            #expect(answer.code == 0)
            #expect(
                try answer.json() as NSDictionary == [
                    "dueWorkshops": 20, "grossCents": 750_000, "floorCents": 430_000, "deductibleCents": 320_000,
                    "appliedCents": 320_000, "excessCents": 0, "totalCents": 430_000, "vatCents": 86_000,
                    "document": "invoice", "documentCents": 516_000,
                ])
            let text = try Program.run(["price", file.path, "--language", "en"]).output
            #expect(text.contains("320 passes count, worth €3,200.00") && text.hasSuffix("To invoice: €5,160.00.\n"))
        }
    }

    @Test func standardInputIsRead() throws {
        let line = [
            "-c", "echo '{\"passes\": [{\"session\": 1, \"count\": 1, \"outcome\": \"paid\"}]}' | \"$0\" price -",
        ]
        let answer = try Program.run(line, throughShell: true)
        #expect(answer.code == 0 && answer.output.contains("7\u{202F}490,00\u{A0}€"))
    }

    @Test func whatIsWrongIsSaidWithItsPlace() throws {
        try withFile("{\"passes\": [\n{\"session\": 9, \"count\": -1, \"outcome\": \"given\"}]}") { file in
            let answer = try Program.run(["price", file.path, "--format", "json"])
            let findings = try #require(try answer.json()["findings"] as? [[String: Any]])
            #expect(answer.code == 2 && findings.compactMap { $0["line"] as? Int } == [2, 2, 2])
            let paths = findings.compactMap { $0["path"] as? String }
            #expect(paths == ["passes[0].session", "passes[0].count", "passes[0].outcome"])
            let text = try Program.run(["price", file.path])
            #expect(
                text.code == 2 && text.output.isEmpty && text.errors.contains(":2:13: passes[0].session: erreur : "))
        }
        #expect(try Program.run(["price", "/nowhere.json"]).code == 2)
        #expect(try Program.run(["price", "/dev/zero"]).code == 2)
        #expect(try Program.run(["price", "-"]).code == 2, "nothing is on standard input")
    }

    @Test func theRecordsArePricedAsTheyAreAndAsSupposed() throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            #expect(try run(["price", "--from-database"]).code == 1, "there is no database")
            _ = try run(["plan", ".", "--time-limit", "3"] + frozen)
            let total = { (arguments: [String]) in
                let answer = try run(["price", "--from-database", ".", "--format", "json"] + arguments)
                return try answer.json()["documentCents"] as? Int
            }
            #expect(try total([]) == 750_000)
            #expect(try total(["--so-far"]) == 0)
            #expect(try total(["--suppose", "4=force-majeure", "--passes", "1=80"]) == 562_500 - 80_000)
            #expect(try total(["--up-to", "1"]) == 0, "nothing was held")
            let held = ["--suppose", "1=held", "--up-to", "1", "--issued", "1000.00", "--issued=-0.01"]
            #expect(try total(held) == 187_500 - 99_999)
            let draft = try run(["invoice", "draft", ".", "--up-to", "9"])
            let price = try run(["price", "--from-database", ".", "--up-to", "9"])
            #expect(price.code == 1 && price.errors == draft.errors && price.errors.contains("1, 2, 3 et 4"))
            #expect(try run(["price", "--from-database", "--suppose", "9=held"]).code == 1)
            #expect(try run(["price", "--from-database", "--suppose", "4"]).code == 2)
            #expect(try run(["price"]).code == 2)
            #expect(try run(["price", "facts.json", "--so-far"]).code == 2)
            #expect(try run(["price", "--from-database"]).output.hasPrefix("Si tout ce qui est prévu a lieu :\n"))
        }
    }
}
