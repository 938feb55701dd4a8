import Answers
import ArgumentParser
import Documents
import Foundation
import Operations
import Testing
import Workshops

@testable import CommandLine

/// Each place of the command line where a word, a day or an amount is typed takes it in French and in English.
struct TypedWordsTests {
    /// An option or an argument, with what can be typed for it and what each means.
    struct Place: Sendable, CustomTestStringConvertible {
        /// The command and the property.
        let name: String
        /// The command with a word in its place.
        let line: @Sendable (String) -> [String]
        /// What was understood, as text; nil for another command.
        let value: @Sendable (any ParsableCommand) -> String?
        /// What is typed, and what it means.
        let words: [(typed: String, meaning: String)]

        var testDescription: String { name }

        init(
            _ name: String, _ words: [(String, String)], _ line: @escaping @Sendable (String) -> [String],
            _ value: @escaping @Sendable (any ParsableCommand) -> String?
        ) {
            self.name = name
            self.words = words
            self.line = line
            self.value = value
        }
    }

    @Test(arguments: places)
    func aWordIsTakenInBothLanguages(place: Place) throws {
        #expect(place.words.count > 1)
        for (typed, meaning) in place.words {
            for text in [typed, typed.uppercased()] {
                let command = try Ateliers.parseAsRoot(place.line(text))
                #expect(place.value(command) == meaning, "\(text)")
            }
        }
        // A serial may be any word.
        guard place.name != "Scan.serials" else { return }
        #expect(throws: (any Error).self) { try Ateliers.parseAsRoot(place.line("rutabaga")) }
    }

    /// A place that is not in the table is noticed: whatever is no mere text or number has to be there, or to be named.
    @Test func everyPlaceIsInTheTable() throws {
        let folder = Program.root.appending(path: "Sources/CommandLine/Commands")
        var found: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            var structure = "", pending = false
            for line in text.components(separatedBy: "\n") {
                if let name = line.firstMatch(of: /struct (\w+): (?:ParsableCommand|ParsableArguments|OfficeCommand)/) {
                    structure = String(name.1)
                }
                if line.contains("@Option(") || line.contains("@Argument(") { pending = true }
                guard pending, let property = line.firstMatch(of: /\bvar (\w+)(?:: ([\w.\[\]]+)\??)?(?: = (.*))?$/)
                else { continue }
                pending = false
                let type = property.2.map(String.init) ?? property.3.map { String($0) } ?? ""
                if !Self.plain.contains(type), !type.hasPrefix("\""), Int(type) == nil {
                    found.insert("\(structure).\(property.1)")
                }
            }
        }
        #expect(found.count > 20)
        #expect(found.subtracting(Self.places.map(\.name)).subtracting(Self.others) == [])
        #expect(Set(Self.places.map(\.name)).union(Self.others).subtracting(found) == [])
    }

    /// Texts and numbers; numbers of things, in one form in every language.
    private static let plain: Set = [
        "String", "Int", "UInt64", "[String]", "WorkshopNumber", "PeopleNumbers", "SessionOrWorkshop", "AuditMark",
        "[SupposedPasses]",
    ]

    /// What has one form: parts of names, numbers of things, serials, instants and durations for scripts, names of formats.
    private static let others: Set = [
        "SearchOptions.timeLimit", "RequestOptions.now", "MomentOptions.now", "CommonOptions.format", "Print.syntax",
        "Settle.paid", "Settle.rejected",
        "Collect.serials",
        "Refuse.serials", "Undo.serials", "Lose.serials", "Lose.named", "PeopleCommand.find",
    ]

    /// Every word of a vocabulary, as somebody would write it.
    private static func all<Value: Worded>(_ values: [Value]) -> [(String, String)] {
        values.flatMap { value in value.spellings.map { ($0, "\(value)") } }
    }

    private static let days = [
        ("18/03/2021", "2021-03-18"), ("18/3/2021", "2021-03-18"), ("2021-03-18", "2021-03-18"),
        ("18 mars 2021", "2021-03-18"), ("18 March 2021", "2021-03-18"), ("jeudi 18 mars 2021", "2021-03-18"),
    ]

    private static let causes = Workshop.State.allCases.filter(\.isCancelled)

    static let places: [Place] = ofDays + ofWords

    private static let ofDays: [Place] = [
        Place("PostponeCommand.day", days, { ["postpone", "1.3", "--to", $0] }) {
            ($0 as? PostponeCommand)?.day?.description
        },
        Place("CommuneCommand.on", days, { ["commune", "Crolles", "--on", $0] }) {
            ($0 as? CommuneCommand)?.on?.description
        },
        Place("CommuneCommand.mandate", days, { ["commune", "Crolles", "--mandate", $0] }) {
            ($0 as? CommuneCommand)?.mandate?.description
        },
        Place("Settle.on", days, { ["claim", "settle", "1", "--on", $0] }) {
            ($0 as? ClaimCommand.Settle)?.on?.description
        },
        Place("Send.on", days, { ["claim", "send", "1", "--on", $0] }) { ($0 as? ClaimCommand.Send)?.on?.description },
        Place("Give.on", days, { ["pass", "give", "1", "--on", $0] }) { ($0 as? PassCommand.Give)?.on?.description },
        Place("Issue.due", days, { ["invoice", "issue", "--due", $0] }) {
            ($0 as? InvoiceCommand.Issue)?.due?.description
        },
        Place(
            "Make.month",
            [("2021-03", "2021-03"), ("03/2021", "2021-03"), ("mars 2021", "2021-03"), ("March 2021", "2021-03")],
            { ["claim", "make", $0] }
        ) { ($0 as? ClaimCommand.Make)?.month.description },
        Place(
            "PriceCommand.issued",
            [("10,00", "10.00"), ("10.00", "10.00"), ("7 500,00 €", "7500.00"), ("€7,500.00", "7500.00")],
            { ["price", "--from-database", "--issued", $0] }
        ) { ($0 as? PriceCommand)?.issued.first?.amount.description },
    ]

    private static let ofWords: [Place] = [
        Place(
            "PostponeCommand.halfDay", all([HalfDay.morning, .afternoon]), { ["postpone", "1.3", "--half-day", $0] }
        ) {
            ($0 as? PostponeCommand)?.halfDay.map { "\($0)" }
        },
        Place("AssessCommand.moment", all(AssessmentMoment.allCases), { ["assess", "1", $0, "0"] }) {
            ($0 as? AssessCommand).map { "\($0.moment)" }
        },
        Place("AttendCommand.presence", all(Presence.allCases), { ["attend", "1.1", "--person", "2", "--as", $0] }) {
            ($0 as? AttendCommand)?.presence.map { "\($0.presence)" }
        },
        Place("WalkInCommand.presence", all(Presence.allCases), { ["walk-in", "1.1", "--person", "2", "--as", $0] }) {
            ($0 as? WalkInCommand)?.presence.map { "\($0.presence)" }
        },
        Place("CancelCommand.cause", all(causes), { ["cancel", "1.4", "--cause", $0] }) {
            ($0 as? CancelCommand)?.cause.map { "\($0.state)" }
        },
        Place(
            "PriceCommand.suppose", all(Workshop.State.allCases),
            { ["price", "--from-database", "--suppose", "3.1=\($0)"] }
        ) { ($0 as? PriceCommand)?.suppose.first.map { "\($0.state)" } },
        Place(
            "CommuneCommand.answer", all(CommuneStanding.Answer.allCases), { ["commune", "Crolles", "--answer", $0] }
        ) { ($0 as? CommuneCommand)?.answer.map { "\($0)" } },
        Place(
            "CommuneCommand.regie", all(CommuneStanding.ImprestAccount.allCases),
            { ["commune", "Crolles", "--regie", $0] }
        ) { ($0 as? CommuneCommand)?.regie.map { "\($0)" } },
        Place("Settle.fault", all(Pass.Fault.allCases), { ["claim", "settle", "1", "--fault", $0] }) {
            ($0 as? ClaimCommand.Settle)?.fault.map { "\($0)" }
        },
        Place("CommonOptions.language", all(Language.allCases), { ["seats", "--language", $0] }) {
            ($0 as? SeatsCommand)?.common.language.map { "\($0)" }
        },
        Place("ExportCommand.separator", all(PeopleExport.Separator.allCases), { ["export", "--separator", $0] }) {
            ($0 as? ExportCommand).map { "\($0.separator)" }
        },
        Place("FeedCommand.kind", all(FeedCommand.Kind.allCases), { ["feed", $0, "1"] }) {
            ($0 as? FeedCommand).map { "\($0.kind)" }
        },
        Place("ShowCommand.by", all(PlanPage.Grouping.allCases), { ["show", "--by", $0] }) {
            ($0 as? ShowCommand).map { "\($0.by)" }
        },
        Place("StatisticsCommand.grouping", all(StatisticsGrouping.allCases), { ["statistics", "--by", $0] }) {
            ($0 as? StatisticsCommand).map { "\($0.grouping)" }
        },
        Place("Scan.serials", [("all", "all"), ("tous", "all")], { ["pass", "scan", $0] }) { command in
            (command as? PassCommand.Scan).flatMap { (try? $0.serials.selection) == .all ? "all" : nil }
        },
    ]
}
