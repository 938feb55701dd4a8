import Answers
import Catalogue
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// One mistake gives one finding, at its line: each line of the shipped programme is spoilt in each way that there is.
struct SingleMistakeTests {
    /// What is done to one line, with all that belongs to it.
    enum Mistake: String, CaseIterable {
        /// The key is written wrongly, or is no word of ours.
        case misspelt, foreign
        /// The line and what belongs to it is gone.
        case missing
        /// A list instead of a value; words instead of a number, a date, a list, a mapping; nothing.
        case list, words, nothing
    }

    @Test(arguments: Mistake.allCases)
    func oneMistakeIsOneFinding(mistake: Mistake) throws {
        let lines = try #require(ProgrammeFileTests.text).components(separatedBy: "\n")
        var tried = 0
        for (index, line) in lines.enumerated() {
            guard let spoilt = Spoilt(line, at: index, of: lines, mistake) else { continue }
            let findings = ProgrammeFile.read(Data(spoilt.lines.joined(separator: "\n").utf8)).findings
            // What may be left out, or be any text, is no mistake.
            guard !findings.isEmpty || mistake == .misspelt || mistake == .list || mistake == .nothing else { continue }
            tried += 1
            #expect(
                findings.count == 1, "\(mistake) in line \(index + 1), \(line): \(findings.map(Self.words))")
            guard mistake != .missing, let finding = findings.first else { continue }
            #expect(finding.place.line == index + 1, "\(mistake) in line \(index + 1), \(line): \(Self.words(finding))")
        }
        #expect(tried > 100, "\(mistake)")
    }

    static func words(_ finding: Finding) -> String {
        "\(finding.place.line ?? 0) \(finding.problem.sentence.french)"
    }

    /// One line of a file, spoilt; nil for a line that has no key, or in which the mistake would be none.
    private struct Spoilt {
        let lines: [String]

        init?(_ line: String, at index: Int, of all: [String], _ mistake: Mistake) {
            guard let parts = line.wholeMatch(of: /( *(?:- )?)([a-z][a-z -]*?):( .*)?/) else { return nil }
            let (lead, key) = (String(parts.1), String(parts.2)), value = parts.3.map { $0.trimmingPrefix(" ") } ?? ""
            let end = Self.end(of: lead, at: index, of: all)
            switch mistake {
            case .misspelt:
                lines = all.with(
                    line.replacing(key + ":", with: key.prefix(2) + "zz" + key.dropFirst(2) + ":", maxReplacements: 1),
                    at: index)
            case .foreign: lines = all.with(lead + "rutabaga" + line.dropFirst(lead.count + key.count), at: index)
            case .missing:
                guard !lead.contains("-") else { return nil }
                lines = Array(all[..<index] + all[end...])
            case .list:
                guard !value.isEmpty, !value.hasPrefix("["), !value.hasPrefix("{") else { return nil }
                lines = all.with("\(lead)\(key): [faux, type]", at: index)
            case .words: lines = Array(all[..<index] + ["\(lead)\(key): tout autre chose"] + all[end...])
            case .nothing: lines = Array(all[..<index] + ["\(lead)\(key):"] + all[end...])
            }
        }

        /// The index of the first line that does not belong to a key.
        private static func end(of lead: String, at index: Int, of all: [String]) -> Int {
            all[(index + 1)...].firstIndex { line in
                let text = line.drop { $0 == " " }
                return !text.isEmpty && !text.hasPrefix("#") && line.count - text.count <= lead.count
                    && !(line.count - text.count == lead.count && text.hasPrefix("- ") && !lead.contains("-"))
            } ?? all.count
        }
    }

    /// Mistakes of other kinds: what is named and is not there, days that are none, what does not fit together.
    @Test(arguments: [
        ("kit: mallette", "kit: valise"), ("id: mallette", "id: malette"),
        ("id: formateur-a", "id: Formateur A"), ("between: [crolles, pontcharra]", "between: [crolles, grenoble]"),
        ("{ crolles: 29, pontcharra: 59 }", "{ crolle: 29, pontcharra: 59 }"),
        ("{ crolles: 29, pontcharra: 59 }", "{ crolles:29, pontcharra:59 }"),
        ("{ crolles: 29, pontcharra: 59 }", "{ crolles: vingt, pontcharra: 59 }"),
        ("date: 2021-01-25\n  #", "date: 31/02/2021\n  #"), ("from: 2021-03-01", "from: 01/13/2021"),
        ("[2021-04-19 to 2021-04-23]", "[2021-04-19 to 2021-04-31]"),
        ("[monday morning, friday afternoon]", "[lunddi]"),
        ("open: [monday, tuesday, wednesday, thursday, friday]", "open: [munday, tuesday]"),
        ("open: [monday, tuesday, wednesday, thursday, friday]", "open: [mercredy]"),
        ("teaches: [1, 2, 3, 4, 5]", "teaches: [1, 2, 3, 4, 9]"), ("teaches: [1, 2, 3, 4, 5]", "teaches: [1, 2, 3, 5]"),
        ("workshops: 5", "workshops: 4"), ("workshops: 5", "workshops: 6"), ("  number: 4", "  number: 5"),
        ("  number: 4", "  number: 3"), ("chequebooks: 123", "chequebooks: 124"), ("ordered: 1230", "ordered: 1240"),
        ("per chequebook: 10", "per chequebook: 11"), ("reserve: 15", "reserve: 16"),
        ("name: Barraux\n    chequebooks: 3", "name: Barraux\n    chequebooks: 5"), ("silent: 22", "silent: 21"),
        ("face value: 10.00", "face value: dix"), ("floor: 4300.00", "floor: 8000,00"),
        ("rule: linear", "rule: linaire"),
        ("state: tentative", "state: pressentie peut-être"), ("vat: exempt 261-4-4°", "vat: exempté"),
        ("- juger si une page est sûre", "- [juger, une page]"), ("minutes: 34\n\n", "minutes: beaucoup\n\n"),
        ("wished sessions: 2", "wished sessions: 3"), ("ideal gap: 7", "ideal gap: 17"), ("seats: 8", "seats: 0"),
        ("  to: 2021-06-30", "to: 2021-06-30"), ("siret: 900 000 019 00019", "siret: 900 000 019 00018"),
        ("serials: [\"PN#####\"]", "serials: [\"P N\"]"), ("instalments: final invoice", "instalments: finale"),
    ])
    func anotherMistakeIsOneFinding(right: String, wrong: String) throws {
        let text = try #require(ProgrammeFileTests.text)
        try #require(text.contains(right))
        let spoilt = text.replacing(right, with: wrong, maxReplacements: 1)
        let findings = ProgrammeFile.read(Data(spoilt.utf8)).findings
        #expect(findings.count == 1, "\(findings.map(Self.words))")
    }

    /// A list that somebody copied a part of is one mistake.
    @Test(arguments: ["  - id: crolles", "  - id: formateur-a", "  - name: Barraux"])
    func whatIsCopiedIsOneMistake(first: String) throws {
        let lines = try #require(ProgrammeFileTests.text).components(separatedBy: "\n")
        let start = try #require(lines.firstIndex(of: first))
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("  - ") || !$0.hasPrefix(" ") } ?? lines.count
        let copied = lines[..<end] + lines[start..<end] + lines[end...]
        let findings = ProgrammeFile.read(Data(copied.joined(separator: "\n").utf8)).findings
        #expect(findings.map(\.problem.code) == ["duplicate-name"], "\(findings.map(Self.words))")
        #expect(findings.first?.place.line == end + 1)
    }

    /// Two mistakes are two findings.
    @Test func mistakesThatHaveNothingToDoWithEachOtherAreAllTold() throws {
        let text = try #require(ProgrammeFileTests.text).replacing("seats: 8", with: "seats: huit")
            .replacing("kit: mallette", with: "kit: valise", maxReplacements: 1).replacing(
                "base: 7500", with: "base: x"
            )
            .replacing("commissioner:", with: "comissioner:")
        let findings = ProgrammeFile.read(Data(text.utf8)).findings
        #expect(
            findings.map(\.problem.code) == ["unknown-key", "wrong-form", "unknown-reference", "wrong-form"],
            "\(findings.map(Self.words))")
    }

    /// Slips of YAML, which its library tells in English: each in words of ours, at its line, with the way out.
    @Test(arguments: [
        ("name: Ateliers Pass Numériques 2021", "name: Ateliers : le pass", "\"Ateliers : le pass\""),
        (
            "title: \"Internet : naviguer et trouver des informations sur le Web\"", "title: Internet : naviguer",
            "\"Internet : naviguer\""
        ),
        ("    - le matériel", "    - le matériel : tout", "\"le matériel : tout\""),
        ("otherwise: [Grenoble, Chambéry]", "otherwise: [Grenoble : ville, Chambéry]", "\"Grenoble : ville\""),
        ("  language: fr", "\tlanguage: fr", "espaces"), ("  language: fr", "    language: fr", "espaces"),
        ("  language: fr", " language: fr", "espaces"), ("  language: fr", "  language:fr", "clé: valeur"),
        ("name: Ateliers Pass Numériques 2021", "name: \"Ateliers", "\""),
        ("name: Ateliers Pass Numériques 2021", "name: 'Ateliers", "'"),
        ("name: Ateliers Pass Numériques 2021", "name: @teliers", "\"@teliers\""),
        ("name: Ateliers Pass Numériques 2021", "name: %teliers", "\"%teliers\""),
        ("name: Ateliers Pass Numériques 2021", "name: #2021", "\"#2021\""),
        ("name: Ateliers Pass Numériques 2021", "name: !Ateliers", "\"!Ateliers\""),
        ("    - le matériel", "    -le matériel", "- …"), ("  - id: pontcharra", "  -id: pontcharra", "- …"),
        ("otherwise: [Grenoble, Chambéry]", "otherwise: [Grenoble, Chambéry", "]"),
        ("{ crolles: 29, pontcharra: 59 }", "{ crolles: 29 pontcharra: 59 }", "virgule"),
        ("    town: Crolles", "      town: Crolles", "espaces"), ("    town: Crolles", "   town: Crolles", "espaces"),
    ])
    func aSlipIsToldInTheReadersWords(right: String, wrong: String, way: String) throws {
        let text = try #require(ProgrammeFileTests.text)
        try #require(text.contains(right))
        let before = text[..<(text.range(of: right)?.lowerBound ?? text.startIndex)]
        let line = before.count { $0 == "\n" } + 1
        let findings = ProgrammeFile.read(Data(text.replacing(right, with: wrong, maxReplacements: 1).utf8)).findings
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.place.line == line, "\(findings.map(Self.words))")
        let sentence = finding.problem.sentence
        #expect(sentence.french.contains(way), "\(sentence.french)")
        for english in ["mapping", "expected", "found", "token", "indentation", "YAML"] {
            #expect(!sentence.french.contains(english), "\(sentence.french)")
        }
    }

    /// What YAML takes for a date, a number or a yes stays a text where a text is meant.
    @Test(arguments: ["yes", "no", "2021-03-18", "2021", "1e3", "0x10", "true", "on", "12:30:45"])
    func aTextStaysAText(text: String) throws {
        let whole = try #require(ProgrammeFileTests.text)
        let changed = whole.replacing("name: Ateliers Pass Numériques 2021", with: "name: \(text)")
        let (programme, findings) = ProgrammeFile.read(Data(changed.utf8))
        #expect(findings.isEmpty && programme?.name == text)
    }
}

extension [String] {
    fileprivate func with(_ line: some StringProtocol, at index: Int) -> [String] {
        var lines = self
        lines[index] = String(line)
        return lines
    }
}
