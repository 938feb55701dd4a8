import Answers
import Billing
import Documents
import Foundation
import Testing
import Workshops

@testable import Operations

/// Each flaw is written into facts that are sound, and must be found at its place.
struct PriceFileTests {
    private static let sound = """
        {
          "agreement": { "sessions": 3, "workshopsPerSession": 2, "vatRatePct": "5.5", "amountsAre": "gross" },
          "workshops": [ { "session": 2, "workshop": 1, "status": "moved" },
                         { "session": 3, "workshop": 2, "status": "force-majeure" } ],
          "passes": [ { "session": 1, "workshop": null, "count": 8, "outcome": "accepted", "faceCents": 1500 },
                      { "session": 2, "count": 2, "outcome": "rejected", "fault": "provider",
                        "serials": ["a-1", " A-2 "] } ],
          "previousDocumentsCents": [ 1000, -500 ],
          "upToSession": 3
        }
        """

    private func read(_ text: String) -> (facts: PriceFacts?, findings: [Finding]) {
        PriceFile.read(Array(text.utf8), name: "facts.json")
    }

    @Test func everythingThatIsSaidIsRead() throws {
        let (read, findings) = read(Self.sound)
        let facts = try #require(read)
        #expect(findings.isEmpty)
        #expect(facts.sessions.count == 3 && facts.sessions.workshopsPerSession == 2 && facts.sessions.seats == 8)
        #expect(facts.tariff.vat.description == "5.5 %" && facts.tariff.amounts == .gross)
        #expect(facts.workshops.others == .held)
        #expect(
            facts.workshops.named == [
                WorkshopNumber(session: 2, order: 1): .held, WorkshopNumber(session: 3, order: 2): .forceMajeure,
            ])
        #expect(
            facts.passes == [
                PresentedPasses(session: 1, outcome: .accepted, faceValue: Money(cents: 1_500), count: 8),
                PresentedPasses(
                    session: 2, outcome: .rejectedByFault, count: 2,
                    serials: ["A-1", "A-2"].compactMap { PassSerial($0) }),
            ])
        #expect(facts.issued == [Money(cents: 1_000), Money(cents: -500)] && facts.upToSession == 3)
    }

    @Test(arguments: ["{}", "{\"agreement\": {}, \"passes\": null}", "{\"id\": 1, \"why\": [], \"expected\": {}}"])
    func whatIsLeftOutIsAsInTheDecision(text: String) throws {
        let (facts, findings) = read(text)
        #expect(facts == .standard && findings.isEmpty)
        #expect(try facts?.price().total == Money(cents: 750_000))
    }

    @Test(arguments: [
        (#"["collected"]"#, [PassOutcome.collected]), ("[]", []),
        (#"["rejected"]"#, [.rejectedByFault, .rejectedWithoutFault]),
        (#"["rejected without fault", "refused"]"#, [.rejectedWithoutFault, .refused]),
        ("null", [.collected, .accepted, .paid, .rejectedByFault]),
    ])
    func anyOutcomesCanCount(words: String, outcomes: [PassOutcome]) {
        let facts = read(#"{"agreement": {"passesThatCount": \#(words), "collection": "first workshop"}}"#).facts
        #expect(facts?.tariff.passesThatCount == Set(outcomes))
    }

    @Test func theFileOfTheDocumentIsSound() throws {
        let root = Folders.gresivaudan.deletingLastPathComponent().deletingLastPathComponent()
        let document = try String(contentsOf: root.appending(path: "docs/pricing.md"), encoding: .utf8)
        let block = try #require(
            document.components(separatedBy: "```json\n").last?.components(separatedBy: "```").first)
        let (facts, findings) = read(block)
        #expect(findings.isEmpty && facts?.passes.count == 2)
        #expect(facts?.tariff.passesThatCount == PriceFacts.standard.tariff.passesThatCount)
    }

    // MARK: The published cases

    private static func vectors() throws -> [[String: Any]] {
        let file = Folders.gresivaudan.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Tests/BillingTests/Vectors/billing-vectors.json")
        let document = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        return try #require(document?["vectors"] as? [[String: Any]])
    }

    @Test func everyPublishedCaseIsReadAndPriced() throws {
        let vectors = try Self.vectors()
        #expect(vectors.count == 30)
        for vector in vectors {
            let octets = Array(try JSONSerialization.data(withJSONObject: vector))
            let (facts, findings) = PriceFile.read(octets, name: "-")
            let price = try #require(facts, "\(findings)").price()
            let expected = try #require(vector["expected"] as? [String: Any])
            #expect(findings.isEmpty)
            #expect(price.total.cents == expected["totalCents"] as? Int, "\(vector["id"] ?? "")")
            #expect(price.vat.cents == expected["vatCents"] as? Int)
            #expect(price.document.kind.rawValue == expected["document"] as? String)
            #expect(price.document.amount.cents == expected["documentCents"] as? Int)
        }
    }

    // MARK: Flaws

    struct Flaw: CustomTestStringConvertible, Sendable {
        let old: String, new: String, path: String
        let problem: Finding.Problem

        init(_ old: String, _ new: String, at path: String, _ problem: Finding.Problem) {
            (self.old, self.new, self.path, self.problem) = (old, new, path, problem)
        }

        var testDescription: String { "\(path): \(new)" }
    }

    private static func whole(_ found: String, _ range: ClosedRange<Int>) -> Finding.Problem {
        .priceFile(.notWhole(found: found, range))
    }

    static let numberFlaws: [Flaw] = [
        "-1", "2.5", "1e2", "\"3\"", "true", "100001", "99999999999999999999999999", "[]",
    ]
    .map { text in
        let found = text == "[]" ? "[…]" : text.replacing("\"", with: "")
        return Flaw("\"sessions\": 3", "\"sessions\": \(text)", at: "agreement.sessions", whole(found, 0...100_000))
    }

    static let flaws: [Flaw] = [
        Flaw("\"count\": 8", "\"count\": -8", at: "passes[0].count", whole("-8", 0...100_000_000)),
        Flaw("{ \"session\": 1", "{ \"session\": 4", at: "passes[0].session", whole("4", 1...3)),
        Flaw("\"workshop\": null", "\"workshop\": 3", at: "passes[0].workshop", whole("3", 1...2)),
        Flaw("\"workshop\": 2", "\"workshop\": 0", at: "workshops[1].workshop", whole("0", 1...2)),
        Flaw("\"faceCents\": 1500", "\"faceCents\": -1", at: "passes[0].faceCents", whole("-1", 0...10_000_000_000)),
        Flaw("-500", "\"x\"", at: "previousDocumentsCents[1]", whole("x", -100_000_000_000...100_000_000_000)),
        Flaw("\"upToSession\": 3", "\"upToSession\": 4", at: "upToSession", whole("4", 1...3)),
        Flaw("\"5.5\"", "\"101\"", at: "agreement.vatRatePct", .priceFile(.expected(.rate, found: "101"))),
        Flaw("\" A-2 \"", "\"A 2;\"", at: "passes[1].serials[1]", .priceFile(.expected(.serial, found: "A 2;"))),
        Flaw("\" A-2 \"", "7", at: "passes[1].serials[1]", .priceFile(.expected(.serial, found: "7"))),
        Flaw("\"count\": 2", "\"count\": 3", at: "passes[1].serials", .priceFile(.serialCount(count: 3, serials: 2))),
        Flaw("[ 1000, -500 ]", "7", at: "previousDocumentsCents", .priceFile(.expected(.list, found: "7"))),
        Flaw(
            "{ \"session\": 2, \"workshop\": 1, \"status\": \"moved\" }", "[]", at: "workshops[0]",
            .priceFile(.expected(.object, found: "[…]"))),
        Flaw(
            "\"session\": 3, \"workshop\": 2,", "\"session\": 2, \"workshop\": 1,", at: "workshops[1]",
            .priceFile(.workshopTwice(WorkshopNumber(session: 2, order: 1)))),
        Flaw("\"count\": 8, ", "", at: "passes[0]", .programme(.missingKey("count"))),
        Flaw("\"session\": 1", "\"seance\": 1", at: "passes[0]", .programme(.missingKey("session"))),
        Flaw(
            "\"faceCents\"", "\"faceCent\"", at: "passes[0].faceCent",
            .programme(.unknownKey("faceCent", nearest: "faceCents"))),
        Flaw(
            "\"sessions\": 3", "\"sessions\": 3, \"sessions\": 4", at: "agreement.sessions",
            .programme(.duplicateKey("sessions"))),
        Flaw(
            "\"gross\"", "\"brut\"", at: "agreement.amountsAre",
            .programme(.unknownWord("brut", nearest: nil, known: ["net", "gross"]))),
        Flaw(
            "\"provider\"", "\"providor\"", at: "passes[1].fault",
            .programme(.unknownWord("providor", nearest: "provider", known: ["provider", "none"]))),
        Flaw("\"accepted\"", "7", at: "passes[0].outcome", .priceFile(.expected(.text, found: "7"))),
        Flaw(
            "\"sessions\": 3", "\"sessions\": 3, \"baseCents\": 1", at: "agreement.floorCents",
            .programme(.floorAboveBase(floor: Money(cents: 430_000), base: Money(cents: 1)))),
    ]

    @Test(arguments: numberFlaws + flaws)
    func aFlawIsFoundWhereItIs(flaw: Flaw) throws {
        try #require(Self.sound.contains(flaw.old))
        let (facts, findings) = read(Self.sound.replacing(flaw.old, with: flaw.new, maxReplacements: 1))
        let finding = try #require(findings.first { $0.problem == flaw.problem }, "\(findings)")
        #expect(facts == nil && finding.place.path == flaw.path && finding.place.line != nil)
    }

    @Test func everyFlawIsSaidAtOnceWithItsLine() {
        var text = Self.sound
        for (old, new) in [
            ("\"sessions\": 3", "\"sessions\": -3"), ("moved", "lost"), ("\"count\": 8", "\"count\": \"é\""),
        ] {
            text = text.replacing(old, with: new)
        }
        let findings = read(text).findings.filter { $0.severity == .error }
        #expect(findings.map(\.place.line) == [2, 3, 5])
        #expect(findings.map(\.place.path) == ["agreement.sessions", "workshops[0].status", "passes[0].count"])
        #expect(findings.last?.place.column == 58)
    }

    @Test func aMemberThatNobodyKnowsIsAWarning() {
        let (facts, findings) = read(#"{"pases": []}"#)
        #expect(facts == .standard && findings.map(\.severity) == [.warning])
        #expect(findings.map(\.problem) == [.programme(.unknownKey("pases", nearest: "passes"))])
    }

    // MARK: Hostile texts

    @Test(arguments: [
        "", "[]", "7", "null", "{", "{\"agreement\": NaN}", "{\"passes\": {}}", "{\"agreement\": []}", "\u{0}",
        String(repeating: "[", count: 100_000), "{\"passes\": [" + String(repeating: "7,", count: 50_000) + "7]}",
        "{\"agreement\": {" + (0..<1_000).map { "\"\u{202E}\($0)\": 1" }.joined(separator: ",") + "}}",
    ])
    func whatIsOfNoUseIsRefusedWithoutACrash(text: String) {
        let (facts, findings) = read(text)
        #expect(facts == nil && findings.contains { $0.severity == .error } && findings.count <= 101)
    }

    @Test func aFileThatIsTooLargeIsNotRead() {
        let octets = [UInt8](repeating: 0x20, count: 16_777_217)
        let findings = PriceFile.read(octets, name: "-").findings
        #expect(findings.map(\.problem) == [.priceFile(.tooLarge(limit: 16_777_216))])
    }
}
