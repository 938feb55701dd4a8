import Answers
import ArgumentParser
import Foundation
import Operations
import TestSupport
import Testing
import Workshops

@testable import CommandLine

/// A remedy is shown as a command that exists and is the one that is meant, whatever the reader fills in.
struct RemedyCommandTests {
    @Test(arguments: samples)
    func aRemedyIsTheCommandThatIsMeant(sample: Sample) throws {
        for place in [[], ["2021", "--database", "a.sqlite"]] {
            // Without the name of the program, and with what was typed before in the place of `…`.
            let words = sample.remedy.words(filling: Self.filled, at: place).drop { ["ateliers", "…"].contains($0) }
            #expect(sample.isMeant(try Self.parsed(sample.before + words)), "\(words)")
        }
    }

    @Test func everyOperationIsTried() {
        #expect(Set(Self.samples.map(\.remedy.operation)) == Set(Remedy.Operation.allCases))
    }

    @Test func everyRemedyOfTheCatalogueIsTried() throws {
        let file = Program.root.appending(path: "Tests/CatalogueTests/catalogue.txt")
        let told = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
            .filter { $0.hasPrefix("  remedy: ") }
            .map { line in
                // A value may be of several words.
                line.split(separator: " ").dropFirst().reduce(into: [Substring]()) { words, word in
                    if word.contains("=") || words.last?.contains("=") != true { words.append(word) }
                }.map { $0.prefix { $0 != "=" } }.joined(separator: " ")
            }
        #expect(Set(told).count > 30)
        #expect(Set(told).subtracting(Self.samples.map(\.form)).isEmpty)
    }

    @Test(arguments: [["withdraw", "12"], ["attend", "2.3"], ["pass", "burn"], ["plan", "--because", "x"]])
    func aCommandThatCannotBeTypedIsNoticed(words: [String]) {
        #expect(throws: (any Error).self) { try Self.parsed(words) }
    }

    @Test func itSaysOfWhichProgramme() {
        let remedies = [Remedy.attend(Self.third), .withReason]
        let page = { Page(language: .french, width: nil, hasColour: false, place: $0) }
        #expect(
            page([]).lines(for: remedies) == ["  → ateliers attend 2.3 LETTRES", "  → ateliers … --because RAISON"])
        #expect(
            page(["mon dossier"]).lines(for: remedies) == [
                "  → ateliers attend 2.3 LETTRES \"mon dossier\"", "  → ateliers … --because RAISON",
            ])
    }

    @Test(arguments: [
        "Saint-Martin d'Uriage", "Bernin", "L'Été", "$HOME", "`ls`", "\"x\"", "a\\b", "it's \"so\"", "!!", "*", "a;b",
        "日本", "",
    ])
    func aShellReadsItBack(commune: String) throws {
        let shell = Process(), output = Pipe()
        shell.executableURL = URL(filePath: "/bin/sh")
        let command = Remedy.mandate(commune: commune).command(in: .english)
        shell.arguments = ["-c", "ateliers() { for word; do printf '%s\\n' \"$word\"; done; }; \(command)"]
        shell.standardOutput = output
        try shell.run()
        let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(words == "commune\n\(commune)\n--mandate\nDAY\n")
    }

    struct Sample: Sendable {
        let remedy: Remedy
        /// What was typed before, where the remedy adds something to it.
        let before: [String]
        let isMeant: @Sendable (any ParsableCommand) -> Bool

        /// The operation and the names of what it is given, without what is given.
        var form: String {
            ([remedy.operation.rawValue] + remedy.arguments.map(\.name)).joined(separator: " ")
        }

        init<Command: ParsableCommand & SendableMetatype>(
            _ remedy: Remedy, after before: [String] = [], _ command: Command.Type,
            _ isMeant: @escaping @Sendable (Command) -> Bool = { _ in true }
        ) {
            self.remedy = remedy
            self.before = before
            self.isMeant = { ($0 as? Command).map(isMeant) ?? false }
        }
    }

    static let samples: [Sample] =
        ofPeople + ofWorkshops + ofPasses + repeated + [
            Sample(.initialise, InitCommand.self), Sample(.check, CheckCommand.self),
            Sample(.plan, PlanCommand.self) { !$0.again }, Sample(.planAgain, PlanCommand.self) { $0.again },
            Sample(.replan, ReplanCommand.self) { $0.accept.accepted == nil },
            Sample(.invite, InviteCommand.self), Sample(.outbox, OutboxCommand.self) { $0.sent == nil && !$0.allSent },
            Sample(.handOver, OutboxCommand.self) { $0.sent?.numbers == [1, 2, 3] },
            Sample(.handOverAll, OutboxCommand.self) { $0.allSent },
            Sample(.takeBack([1, 2, 3]), OutboxCommand.self) { $0.notSent?.numbers == [1, 2, 3] },
            Sample(.doctor, DoctorCommand.self), Sample(.history, HistoryCommand.self),
            Sample(.restore, RestoreCommand.self) { $0.file == "copie.sqlite" },
        ]

    private static let ofPeople: [Sample] = [
        Sample(.people, PeopleCommand.self), Sample(.importPeople, ImportCommand.self) { $0.file == "copie.sqlite" },
        Sample(.personAdd, PersonCommand.Add.self) { $0.person.commune == "Crolles" && !$0.namesake },
        Sample(.namesakeAdd, PersonCommand.Add.self) { $0.person.name == "Martin" && $0.namesake },
        Sample(.attest(12, [.motivation]), PersonCommand.Attest.self) {
            $0.number == 12 && $0.attestation.texts == [.motivation: "oui", .attestedBy: "Martin"]
        },
        Sample(.attest(nil), PersonCommand.Attest.self) { $0.number == 7 && $0.attestation.modestIncome == "oui" },
        Sample(.exempt(12), PersonCommand.Attest.self) { $0.attestation.exemption == "parce que" },
        Sample(.change(nil), PersonCommand.Change.self) { $0.number == 7 },
        Sample(.change(12, minutes: 43), PersonCommand.Change.self) { $0.number == 12 && $0.person.way == "43" },
        Sample(.changeAvailability(of: 12), PersonCommand.Change.self) { $0.person.available == "lundi, mardi" },
        Sample(.erase(12), PersonCommand.Erase.self) { $0.number == 12 },
        Sample(.seats, SeatsCommand.self), Sample(.place, PlaceCommand.self) { $0.accept == nil },
        Sample(.enrol(12), EnrolCommand.self) { $0.people.numbers == [12] && $0.session == nil && !$0.nearest },
        Sample(.enrol([3, 5], session: 2), EnrolCommand.self) { $0.people.numbers == [3, 5] && $0.session == 2 },
        Sample(.enrolNearest([3, 5]), EnrolCommand.self) { $0.people.numbers == [3, 5] && $0.nearest },
        Sample(.withdraw(12), WithdrawCommand.self) { $0.person == 12 && $0.reason == "parce que" },
        Sample(.move(12), MoveCommand.self) { $0.person == 12 && $0.session == 3 },
        Sample(.move(nil), MoveCommand.self) { $0.person == 7 },
        Sample(.accept(12), AcceptCommand.self) { $0.person == 12 },
        Sample(.refuse(12), RefuseCommand.self) { $0.person == 12 },
        Sample(.offerAgain, OfferCommand.self) { $0.again },
        Sample(.acceptPlacement("0a1b"), PlaceCommand.self) { $0.accept == "0a1b" && $0.only == nil },
        Sample(.acceptPlacementOfSome("0a1b"), PlaceCommand.self) { $0.only?.numbers == [3, 5] },
    ]

    private static let third = WorkshopNumber(session: 2, order: 3)

    private static let ofWorkshops: [Sample] = [
        Sample(.sheet(third), SheetCommand.self) { $0.workshop == third },
        Sample(.attend(third), AttendCommand.self) { $0.workshop == third && $0.marks == "PPPPP" },
        Sample(.attend(nil), AttendCommand.self) { $0.workshop == WorkshopNumber(session: 2, order: 4) },
        Sample(.attend(third, correcting: 12), AttendCommand.self) { $0.person == 12 && $0.because == "parce que" },
        Sample(.postpone(third, to: date(2021, 3, 18), .morning), PostponeCommand.self) {
            $0.workshop == third && $0.day == date(2021, 3, 18) && $0.halfDay == .morning
        },
        Sample(.replan(banning: third, on: date(2021, 3, 18)), ReplanCommand.self) {
            $0.search.asked == [AskedRequest(.ban, "2.3: 2021-03-18")]
        },
        Sample(.reinstate(third), ReinstateCommand.self) {
            if case .workshop(let number) = $0.what { number == third } else { false }
        },
        Sample(.reinstate(session: 2), ReinstateCommand.self) {
            if case .session(let number) = $0.what { number == 2 } else { false }
        },
        Sample(.walkIn(third, 12), WalkInCommand.self) { $0.workshop == third && $0.number == 12 },
        Sample(.walkIn(third, nil), WalkInCommand.self) { $0.workshop == third && $0.number != nil },
        Sample(.theme(ofSession: 2), ThemeCommand.self) { $0.session == 2 && $0.theme == "Sécurité" },
        Sample(.progress(12), ProgressCommand.self) { $0.person == 12 },
    ]

    private static let ofPasses: [Sample] = [
        Sample(.communes, CommunesCommand.self),
        Sample(.confirm(commune: "Le Touvet"), CommuneCommand.self) {
            $0.commune == "Le Touvet" && $0.answer == .confirmed
        },
        Sample(.mandate(commune: "Theys"), CommuneCommand.self) { $0.mandate?.description == "2021-01-25" },
        Sample(.ask(commune: "Theys", 1), CommuneCommand.self) { $0.ask == 1 && $0.because == "parce que" },
        Sample(.ask(commune: "Theys", nil), CommuneCommand.self) { $0.commune == "Theys" && $0.ask == 2 },
        Sample(.passes, PassesCommand.self),
        Sample(.giveChequebook(to: 12), PassCommand.Give.self) { $0.people.numbers == [12] },
        Sample(.scanAllPasses, PassCommand.Scan.self) { (try? $0.serials.selection) == .all },
        Sample(.expirePasses, PassCommand.Expire.self),
        Sample(.undoPasses(["A001"]), PassCommand.Undo.self) { $0.because == "parce que" && $0.chequebook == nil },
        Sample(.makeClaim, ClaimCommand.Make.self) { $0.month == CivilMonth(typed: "2021-03") },
        Sample(.sendClaim(1), ClaimCommand.Send.self) { $0.claim == 1 },
        Sample(.undoClaim(1), ClaimCommand.Undo.self) { $0.claim == 1 && $0.because == "parce que" },
        Sample(.settleClaim(1), ClaimCommand.Settle.self) { $0.claim == 1 && $0.answer == "copie.sqlite" },
    ]

    private static let settle = ["claim", "settle", "1"]
    private static let walkIn = ["walk-in", "2.3", "--name", "Zola", "--commune", "Crolles"]

    private static let repeated: [Sample] =
        [
            Sample(.accepting("0a1b2c3d"), after: ["replan"], ReplanCommand.self) { $0.accept.accepted == "0a1b2c3d" },
            Sample(.accepting("0a1b2c3d"), after: ["cancel", "2"], CancelCommand.self) {
                $0.accept.acceptance == .proposal("0a1b2c3d")
            },
            Sample(.withReason, after: ["pass", "undo", "A001"], PassCommand.Undo.self) { $0.because == "parce que" },
            Sample(.withReason, after: ["claim", "undo", "1"], ClaimCommand.Undo.self) { $0.because == "parce que" },
            Sample(.withReason, after: settle, ClaimCommand.Settle.self) { $0.because == "parce que" },
            Sample(.withReason, after: ["attend", "2.3", "PPPPP"], AttendCommand.self) { $0.because == "parce que" },
            Sample(.withReason, after: ["commune", "Theys"], CommuneCommand.self) { $0.because == "parce que" },
            Sample(.withReason, after: ["invoice", "issue"], InvoiceCommand.Issue.self) { $0.because == "parce que" },
            Sample(.withConfirmation, after: ["commune", "Theys"], CommuneCommand.self) { $0.answer == .confirmed },
            Sample(.withOtherDatabase, after: ["plan"], PlanCommand.self) { $0.common.database == "copie.sqlite" },
            Sample(.withOtherKey, after: ["plan"], PlanCommand.self) { $0.options.key == "lundi" },
            Sample(.attested([.motivation]), after: walkIn, WalkInCommand.self) {
                $0.attestation.texts == [.motivation: "oui", .attestedBy: "Martin"]
            },
            Sample(.exempted, after: walkIn, WalkInCommand.self) { $0.attestation.exemption == "parce que" },
            Sample(.onceMore, after: ["pass", "give", "12"], PassCommand.Give.self) { $0.again },
            Sample(.asNamesake, after: ["person", "add"], PersonCommand.Add.self) { $0.namesake },
            Sample(.withTelephone, after: ["person", "change", "12"], PersonCommand.Change.self) {
                $0.person.telephone == "06 12 34 56 78"
            },
            Sample(.ofOtherCommissioner, after: ["pass", "collect", "2.3", "12", "A001"], PassCommand.Collect.self) {
                $0.other
            },
            Sample(.withPaid, after: settle, ClaimCommand.Settle.self) { (try? $0.paid?.texts) == ["A001"] },
            Sample(.withRejected, after: settle, ClaimCommand.Settle.self) { (try? $0.rejected?.texts) == ["A001"] },
            Sample(.withAnswerFile, after: settle, ClaimCommand.Settle.self) { $0.answer == "copie.sqlite" },
        ]
        + zip(Remedy.withFault, Pass.Fault.allCases).map { remedy, fault in
            Sample(remedy, after: settle, ClaimCommand.Settle.self) { $0.fault == fault }
        }

    /// What a reader could fill in.
    private static func filled(_ blank: Remedy.Blank) -> String {
        switch blank {
        case .commune: "Crolles"
        case .count: "2"
        case .day: "25/01/2021"
        case .days: "lundi, mardi"
        case .file: "copie.sqlite"
        case .key: "lundi"
        case .letter: "P"
        case .letters: "PPPPP"
        case .messages: "1-3"
        case .month: "2021-03"
        case .name: "Martin"
        case .people: "3,5"
        case .person: "7"
        case .reason: "parce que"
        case .serials: "A001"
        case .session: "3"
        case .telephone: "06 12 34 56 78"
        case .theme: "Sécurité"
        case .workshop: "2.4"
        case .yesOrNo: "oui"
        }
    }

    private static func parsed(_ words: [String]) throws -> any ParsableCommand { try Ateliers.parseAsRoot(words) }
}
