import Answers
import Catalogue
import Documents
import Foundation
import Tables
import TestSupport
import Testing
import Workshops

@testable import Operations

/// Each flaw is written into the real programme and must be found, at its place.
struct ProgrammeFileTests {
    static let text = try? String(contentsOf: Folders.gresivaudan.appending(path: "programme.yaml"), encoding: .utf8)

    /// Reads the real programme with one piece of text replaced.
    func read(_ old: String = "", _ new: String = "") throws -> (programme: Programme?, findings: [Finding]) {
        var text = try #require(Self.text)
        if !old.isEmpty {
            try #require(text.contains(old), "the programme no longer says \(old)")
            text = text.replacing(old, with: new, maxReplacements: 1)
        }
        return ProgrammeFile.read(Data(text.utf8))
    }

    /// Where a piece of text stands in the real programme after a replacement, 1-based.
    func place(of piece: String, in text: String) throws -> (line: Int, column: Int) {
        let range = try #require(text.range(of: piece))
        let before = text[..<range.lowerBound]
        let line = before.count { $0 == "\n" } + 1
        return (line, before.distance(from: before.lastIndex(of: "\n") ?? before.startIndex, to: before.endIndex))
    }

    @Test func theRealProgrammeHoldsEveryFactOfTheDecision() throws {
        let (programme, findings) = try read()
        #expect(findings.isEmpty)
        let real = try #require(programme)
        #expect(real.communes.count == 43)
        #expect(real.communes.map(\.chequebooks).reduce(0, +) == 108)
        #expect(real.passes.ordered == 1230 && real.passes.chequebooks == 123 && real.passes.reserve == 15)
        #expect(real.window.count == 122)
        #expect(real.themes.count == 5 && real.themes[4].options.count == 5)
        #expect(real.venues.map(\.state) == [.tentative, .tentative])
        #expect(real.trainers.allSatisfy(\.isPlaceholder) && real.kits.allSatisfy(\.isPlaceholder))
        #expect(real.tariff.base == Money(cents: 750_000) && real.tariff.floor == Money(cents: 430_000))
        #expect(real.tariff.faceValue == Money(cents: 1000))
        #expect(real.decision.budgetLine == "RING – INCNUM – 6226")
        #expect(real.zone.identifier == "Europe/Paris")
        #expect(
            real.communes.filter { $0.nameInDecision != nil }.map(\.name).sorted() == [
                "Froges", "La Buissière", "Le Champ-près-Froges",
            ])
    }

    @Test(arguments: [
        ("exempt 261-4-4°", Tariff.Amounts.net), ("20 %\n  amounts: net", .net), ("5.5 %\n  amounts: gross", .gross),
        ("out of scope\n  amounts: gross", .gross),
    ])
    func theTariffSaysWhichTaxAndOnWhichAmounts(text: String, amounts: Tariff.Amounts) throws {
        let (programme, findings) = try read("vat: exempt 261-4-4°", "vat: \(text)")
        let tariff = try #require(programme).tariff
        #expect(findings.allSatisfy { $0.severity == .warning } && tariff.amounts == amounts)
        #expect(tariff.vat.description == text.components(separatedBy: "\n")[0])
    }

    struct Flaw: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        /// The text at whose beginning the finding must point, after the replacement.
        let at: String
        let problem: ProgrammeProblem
        let severity: Finding.Severity

        init(
            _ old: String, _ new: String, at place: String? = nil, _ problem: ProgrammeProblem,
            _ severity: Finding.Severity = .error
        ) {
            self.old = old
            self.new = new
            at = place ?? new
            self.problem = problem
            self.severity = severity
        }

        var testDescription: String { "\(problem.code): \(new)" }
    }

    static let valueFlaws: [Flaw] = [
        Flaw("  budget line: RING – INCNUM – 6226\n", "", at: "number: DEL", .missingKey("budget line")),
        Flaw("budget line:", "budget lime:", .unknownKey("budget lime", nearest: "budget line")),
        Flaw("window:\n", "zzzz: 1\nwindow:\n", at: "zzzz", .unknownKey("zzzz", nearest: nil)),
        Flaw("date: 2021-01-25", "date: 2021-02-30", at: "2021-02-30", .expected(.date, found: "2021-02-30")),
        Flaw("seats: 8", "seats: huit", at: "huit", .expected(.number, found: "huit")),
        Flaw("seats: 8", "seats: 0", at: "0\n  join", .outOfRange(0, 1...1000)),
        Flaw("base: 7500.00", "base: 7,500", at: "7,500", .expected(.money, found: "7,500")),
        Flaw("language: fr", "language: de", at: "de\n  time", .unknownWord("de", nearest: nil, known: ["fr", "en"])),
        Flaw(
            "rule: linear", "rule: lineal", at: "lineal",
            .unknownWord("lineal", nearest: "linear", known: Tariff.Rule.allCases.map(\.rawValue))),
        Flaw(
            "vat: exempt 261-4-4°", "vat: 120 %", at: "120 %",
            .unknownWord(
                "120 %", nearest: "20 %", known: Tariff.VAT.exemptions.map(\.description) + ["20 %", "5.5 %"])),
        Flaw(
            "vat: exempt 261-4-4°", "vat: 20 %\n  amounts: brut", at: "brut",
            .unknownWord("brut", nearest: nil, known: ["net", "gross"])),
        Flaw("Europe/Paris", "Europe/Crolles", .expected(.timeZone, found: "Europe/Crolles")),
        Flaw("Europe/Paris", "CET", .expected(.timeZone, found: "CET")),
        Flaw("45.285, 5.884", "45,285 5,884", .expected(.position, found: "45,285 5,884")),
        Flaw("09:00-12:00", "12:00-09:00", .expected(.hours, found: "12:00-09:00")),
        Flaw("14:00-17:00", "11:00-17:00", .rangeReversed(from: "12:00", to: "11:00")),
        Flaw(
            "from: 2021-03-01", "from: 2021-07-01", at: "from: 2021-07-01",
            .rangeReversed(from: "2021-07-01", to: "2021-06-30")),
        Flaw("[saturday, sunday]", "[samdi, sunday]", at: "samdi", .expected(.weeklyHalfDay, found: "samdi")),
        Flaw(
            "friday morning]", "friday evening]", at: "friday evening",
            .expected(.weeklyHalfDay, found: "friday evening")),
        Flaw("join mid-series: yes", "join mid-series: maybe", at: "maybe", .expected(.yesOrNo, found: "maybe")),
        Flaw("received: 2020-09", "received: 2020-13", at: "2020-13", .expected(.month, found: "2020-13")),
        Flaw(
            "2021-04-19 to 2021-04-23", "2021-04-23 to 2021-04-19", .rangeReversed(from: "2021-04-23", to: "2021-04-19")
        ),
        Flaw(
            "2021-04-19 to 2021-04-23", "2021-04-19 or 2021-04-23",
            .expected(.dateRange, found: "2021-04-19 or 2021-04-23")),
        Flaw("id: crolles", "id: Crolles", at: "Crolles\n    name", .expected(.identifier, found: "Crolles")),
        Flaw(
            "number: DEL-2021-0022", "number: \"DEL\\a2021\"", at: "\"DEL\\a2021\"",
            .hiddenCharacter(HiddenCharacter("\u{7}", at: 4))),
        Flaw("bring:\n", "bring: chéquier\nothers:\n", at: "chéquier", .expected(.list, found: "chéquier")),
        Flaw("tariff:\n", "tariff: 7500\nrates:\n", at: "7500", .expected(.mapping, found: "7500")),
        Flaw(
            "busy: venues/crolles.ics", "busy: ../secrets.ics", at: "../secrets.ics",
            .outsideFolder(path: "../secrets.ics")),
        Flaw("busy: venues/crolles.ics", "busy: /etc/passwd", at: "/etc/passwd", .outsideFolder(path: "/etc/passwd")),
    ]

    static let formFlaws: [Flaw] = [
        Flaw("seats: 8", "seats: &places 8", at: "&places", .alias("&places")),
        Flaw("seats: 8", "seats: +8", at: "+8", .expected(.number, found: "+8")),
        Flaw("provider: MEE-MIFE Isère", "provider: ~", at: "~", .expected(.text, found: "~")),
        Flaw("45.285, 5.884", "0x10, 5e0", .expected(.position, found: "0x10, 5e0")),
        Flaw(
            "face value: 10.00", "face value: 1000.01", at: "1000.01",
            .amountTooLarge(Money(cents: 100_001), limit: Money(cents: 100_000))),
        Flaw(
            "base: 7500.00", "base: 9999999999.99", at: "9999999999.99",
            .amountTooLarge(Money(cents: 999_999_999_999), limit: Money(cents: 10_000_000_000))),
        Flaw("to: 2021-06-30", "to: 2023-06-30", at: "from: 2021-03-01", .windowTooLong(days: 852, limit: 731)),
        Flaw("[crolles, pontcharra]", "[crolles, crolles]", .sameVenueTwice),
        Flaw("Europe/Paris", "Africa/Casablanca", at: "id: gresivaudan-2021", .zoneUnfit("Africa/Casablanca")),
    ]

    static let consistencyFlaws: [Flaw] = [
        Flaw("reserve: 15", "reserve: 14", at: "123\n", .allocation(communes: 108, reserve: 14, chequebooks: 123)),
        Flaw(
            "ordered: 1230", "ordered: 1231", at: "1231", .passCount(ordered: 1231, chequebooks: 123, perChequebook: 10)
        ),
        Flaw(
            "silent: 22", "silent: 21", at: "date: 2021-01-25\n    confirmed", .answerCount(answers: 42, communes: 43)),
        Flaw(
            "floor: 4300.00", "floor: 7500.01", at: "7500.01",
            .floorAboveBase(floor: Money(cents: 750_001), base: Money(cents: 750_000))),
        Flaw(
            "floor: 4300.00", "floor: 4000.00", at: "4000.00",
            .floorOutOfReach(floor: Money(cents: 400_000), reachable: Money(cents: 430_000)), .warning),
        Flaw("vat: exempt 261-4-4°", "vat: 20 %", at: "900 000 019 00019", .sellerWithoutVATNumber, .warning),
        Flaw("vat: exempt 261-4-4°", "vat: 7.3 %", at: "7.3 %", .rateUnknown(certain(VATRate("7.3"))), .warning),
        Flaw(Folders.secondTheme, "", at: "- title: \"Poste", .themeCount(4, workshops: 5)),
        Flaw(
            "      - juger si une page est sûre\n      - retrouver une page\n", "", at: "- taper", .skillCount(2),
            .warning),
        Flaw("- juger si une page est sûre", "- retrouver une page", at: "- taper", .skillTwice),
        Flaw(
            "  received: 2020-09", "  received: 2020-09\n  expire: demain", at: "demain",
            .expected(.date, found: "demain")),
        Flaw(
            "serials: [\"PN#####\"]", "serials: [\"# #\"]", at: "\"# #\"",
            .expected(.serialPattern, found: "# #")),
        Flaw(
            "date: 2021-01-25", "date: 2021-07-14", at: "2021-07-14",
            .decisionAfterWindow(date(2021, 7, 14), windowEnd: date(2021, 6, 30))),
        Flaw(
            "2021-04-19 to 2021-04-23", "2020-03-29 to 2020-04-02",
            .outsideWindow(date(2020, 3, 29)...date(2020, 4, 2), window: date(2021, 3, 1)...date(2021, 6, 30)), .warning
        ),
        Flaw(
            "wished sessions: 2", "wished sessions: 1", at: "- id: crolles", .wishedSessions(3, sessions: 4), .warning),
        Flaw("ideal gap: 7", "ideal gap: 15", at: "15\n  shortest", .gapsReversed(shortest: 2, ideal: 15, longest: 14)),
        Flaw("closes after workshop: 3", "closes after workshop: 5", at: "5\n\nbring", .outOfRange(5, 1...4)),
        Flaw("teaches: [1, 2, 3, 4, 5]", "teaches: [1, 2, 3, 5]", at: "- id: formateur-a", .nobodyTeaches(workshop: 4)),
        Flaw(
            "kit: mallette", "kit: malette", at: "malette",
            .unknownReference("malette", nearest: "mallette", known: ["mallette"])),
        Flaw(
            "{ crolles: 29, ", "{ croles: 29, ", at: "croles",
            .unknownReference("croles", nearest: "crolles", known: ["crolles", "pontcharra"])),
        Flaw(
            "open: [monday, tuesday, wednesday, thursday, friday]", "open: []", at: "[]\n    busy: venues/crolles",
            .neverOpen(venue: identifier("crolles"))),
        Flaw("  serials: [\"PN#####\"]\n", "", at: "1230", .serialsMissing, .warning),
        Flaw(
            "ordered: 1230\n  per chequebook: 10", "ordered: 1353\n  per chequebook: 11", at: "11\n",
            .passesDoNotDivide(perChequebook: 11, asked: [3, 2, 2, 2, 2]), .warning),
        Flaw(
            "  seats: 8\n", "  seats: 31\n", at: "1230",
            .passesTooFew(
                ordered: 1230, needed: 1240,
                sessions: SessionRules(count: 4, workshopsPerSession: 5, seats: 31, joinMidSeries: true)), .warning),
    ]

    /// Thirty seats a session need no more than were ordered, and a whole chequebook at once is not divided.
    @Test func passesThatSufficeOrAreGivenAtOnceAreNoMatter() throws {
        let text = try #require(Self.text)
        let fits = ProgrammeFile.read(Data(text.replacing("  seats: 8\n", with: "  seats: 30\n").utf8))
        #expect(fits.findings.filter { $0.problem.isAboutPasses } == [])
        let odd = text.replacing("ordered: 1230\n  per chequebook: 10", with: "ordered: 1353\n  per chequebook: 11")
        let atOnce = odd.replacing("collection: every workshop", with: "collection: first workshop")
        #expect(ProgrammeFile.read(Data(odd.utf8)).findings.contains { $0.problem.isAboutPasses })
        #expect(ProgrammeFile.read(Data(atOnce.utf8)).findings.filter { $0.problem.isAboutPasses } == [])
    }

    @Test(arguments: valueFlaws + formFlaws + consistencyFlaws)
    func aFlawIsFoundWhereItIs(flaw: Flaw) throws {
        let (programme, findings) = try read(flaw.old, flaw.new)
        let finding = try #require(findings.first { $0.problem == .programme(flaw.problem) }, "\(findings)")
        #expect(finding.severity == flaw.severity)
        let changed = try #require(Self.text).replacing(flaw.old, with: flaw.new, maxReplacements: 1)
        let expected = try place(of: flaw.at, in: changed)
        #expect(finding.place == Finding.Place(file: "programme.yaml", line: expected.line, column: expected.column))
        if flaw.severity == .error { #expect(programme == nil) }
    }

    @Test func everyFlawIsSaidAtOnce() throws {
        var text = try #require(Self.text)
        let flaws = [
            ("seats: 8", "seats: huit"), ("reserve: 15", "reserve: 16"), ("budget line:", "budget:"),
            ("rule: linear", "rule: x"),
        ]
        for (old, new) in flaws { text = text.replacing(old, with: new, maxReplacements: 1) }
        let findings = ProgrammeFile.read(Data(text.utf8)).findings
        #expect(
            findings.map(\.problem.code) == ["unknown-key", "wrong-form", "allocation", "unknown-word"])
    }

    @Test(arguments: [
        "", "just text", "- a\n- b", "a: [1, 2", "a: b: c", "\t- x", "a: &x [*x]", "%YAML 9.9\n---\na: 1",
        "a: !!binary x",
        String(repeating: "[", count: 200_000), String(repeating: "a:\n ", count: 10_000), "\u{0}", "a: \u{1F600}\u{7}",
    ])
    func whatIsNoProgrammeIsRefusedWithoutACrash(text: String) {
        let (programme, findings) = ProgrammeFile.read(Data(text.utf8))
        #expect(programme == nil)
        #expect(findings.contains { $0.severity == .error })
    }

    @Test(arguments: [
        ("name: Maison des Services", "name: Mission Locale Grésivaudan-Alpes-Métropole"),
        ("id: pontcharra", "id: crolles"), ("id: formatrice-b", "id: formateur-a"),
        ("- name: Barraux", "- name: Allevard-les-Bains"),
    ])
    func aNameUsedTwiceIsFoundWithItsFirstLine(old: String, new: String) throws {
        let text = try #require(Self.text)
        let name = String(new.drop { $0 != ":" }.dropFirst(2))
        let first = try place(of: new, in: text).line
        let finding = try #require(
            try read(old, new).findings.first { $0.problem == .programme(.duplicateName(name, firstLine: first)) })
        #expect(finding.place.line == (try place(of: old, in: text).line))
    }

    @Test func aJourneyGivenTwiceIsFound() throws {
        let again = "    minutes: 34\n  - between: [pontcharra, crolles]\n    minutes: 40\n"
        let codes = try read("    minutes: 34\n", again).findings.map(\.problem.code)
        #expect(codes == ["duplicate-name"])
    }

    @Test func aRegularRhythmNeedsAWholeWeek() throws {
        let text = try #require(Self.text).replacing("ideal gap: 7", with: "ideal gap: 5")
            .replacing("longest gap: 14", with: "longest gap: 6").replacing("regular: no", with: "regular: yes")
        let findings = ProgrammeFile.read(Data(text.utf8)).findings
        #expect(findings.map(\.problem) == [.programme(.noWholeWeek(shortest: 2, longest: 6))])
    }

    @Test func whatNamesItemsOfAnUnreadableListIsNotBlamed() throws {
        let text = try #require(Self.text)
        let start = try #require(text.range(of: "venues:\n"))
        let end = try #require(text.range(of: "# En minutes, dans un sens"))
        let without = text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "venues: []\n\n")
        let codes = ProgrammeFile.read(Data(without.utf8)).findings.map(\.problem.code)
        #expect(codes == ["empty-list"])
    }

    @Test func findingsPastTheHundredthAreOnlyCounted() {
        let text = (1...1000).map { "key\($0): 1" }.joined(separator: "\n")
        let findings = ProgrammeFile.read(Data(text.utf8)).findings
        #expect(findings.count == 101)
        #expect(findings.last?.problem.code == "more-findings")
    }

    @Test func aKeyWrittenTwiceIsFound() throws {
        let findings = try read("  seats: 8\n", "  seats: 8\n  seats: 9\n").findings
        #expect(findings.map(\.problem) == [.programme(.duplicateKey("seats"))])
        #expect(findings.first?.place.line == (try place(of: "seats: 8", in: try #require(Self.text)).line))
    }

    @Test func bytesThatAreNotTextAreRefused() {
        let findings = ProgrammeFile.read(Data([0x61, 0x3A, 0x20, 0xFF, 0xFE])).findings
        #expect(findings.map(\.problem) == [.programme(.slip(YAMLSlip(.encoding, line: 1)))])
    }

    @Test func aFileThatIsFarTooLargeIsNotEvenParsed() {
        let findings = ProgrammeFile.read(Data(repeating: 0x20, count: (1 << 20) + 1)).findings
        #expect(findings.map(\.problem) == [.programme(.tooLarge(bytes: (1 << 20) + 1, limit: 1 << 20))])
    }
}

extension Finding.Problem {
    /// Whether it says that passes do not divide or do not suffice.
    fileprivate var isAboutPasses: Bool {
        switch self {
        case .programme(.passesDoNotDivide), .programme(.passesTooFew): true
        default: false
        }
    }
}
