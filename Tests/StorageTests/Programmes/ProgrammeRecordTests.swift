import Foundation
import Testing
import Workshops

@testable import Storage

struct ProgrammeRecordTests {
    private let gresivaudan: Identifier

    init() throws { gresivaudan = try named("gresivaudan-2021") }

    @Test func aProgrammeComesBackAsItWasSaved() throws {
        let record = try ProgrammeRecord.sample()
        let store = try Store.withProgramme(record)
        #expect(try store.read { try $0.programme(record.identifier) } == record)
    }

    @Test func theRecordOfAProgrammeHoldsWhatIsStoredOfIt() throws {
        #expect(try ProgrammeRecord(.sample()) == .sample())
    }

    @Test func aProgrammeThatIsNotThereIsNil() throws {
        let store = try Store.withProgramme()
        #expect(try store.read { try $0.programme(named("elsewhere")) } == nil)
    }

    /// One change of each field, so that none is forgotten on the way in or out.
    private static let changes: [(String, @Sendable (inout ProgrammeRecord) throws -> Void)] = [
        ("name", { $0.name = "D'autres ateliers" }),
        ("language", { $0.language = .english }),
        ("zone", { $0.zone = "Indian/Reunion" }),
        ("window", { $0.window = $0.window.lowerBound...$0.window.lowerBound }),
        ("decision", { $0.decisionNumber = "DEL-2022-0001" }),
        ("commissioner", { $0.commissioner = "Somebody" }),
        ("provider", { $0.provider = "Somebody else" }),
        ("budget line", { $0.budgetLine = "6227" }),
        ("session count", { $0.sessions.count = 5 }),
        ("workshops per session", { $0.sessions.workshopsPerSession = 6 }),
        ("seats", { $0.sessions.seats = 9 }),
        ("join mid-series", { $0.sessions.joinMidSeries = false }),
        ("passes", { $0.passesPerChequebook = 11 }),
        ("base", { $0.tariff.base = Money(cents: 1) }),
        ("floor", { $0.tariff.floor = Money(cents: -2) }),
        ("face value", { $0.tariff.faceValue = Money(cents: 9_999_999_999_99) }),
        ("things", { $0.thingsToBring = ["le chéquier", "des lunettes", "le chéquier"] }),
        ("no thing", { $0.thingsToBring = [] }),
        ("themes", { $0.themes.reverse() }),
        ("no theme", { $0.themes = [] }),
        ("venue", { $0.venues[0] = try .sample("pontcharra", position: nil, kit: "kit-2") }),
        ("venue state", { $0.venues[1].state = .confirmed }),
        ("order of venues", { $0.venues.reverse() }),
        ("fewer venues", { $0.venues.removeLast() }),
        ("kit", { $0.kits[0] = Kit(identifier: $0.kits[0].identifier, name: "Autre", isPlaceholder: true) }),
        ("order of kits", { $0.kits.reverse() }),
        ("trainers", { $0.trainers[0].isPlaceholder = false }),
        ("order of trainers", { $0.trainers.reverse() }),
        ("no trainer", { $0.trainers = [] }),
        ("outcomes", { $0.tariff.passesThatCount = [.refused] }),
        ("no outcome", { $0.tariff.passesThatCount = [] }),
    ]

    @Test(arguments: changes.map(\.0))
    func eachChangeIsSavedOverTheOldAndAnew(change: String) throws {
        let original = try ProgrammeRecord.sample()
        var record = original
        try #require(Self.changes.first { $0.0 == change }).1(&record)
        #expect(record != original)
        let (over, anew) = try (Store.withProgramme(original), Store.withProgramme(record))
        try over.write { try $0.save(record) }
        #expect(try over.read { try $0.programme(gresivaudan) } == record)
        #expect(try anew.read { try $0.programme(gresivaudan) } == record)
    }

    @Test func everyChoiceOfTheTariffComesBack() throws {
        let store = try Store.withProgramme()
        func check(_ change: (inout Tariff) -> Void) throws {
            var record = try ProgrammeRecord.sample()
            change(&record.tariff)
            try store.write { try $0.save(record) }
            #expect(try store.read { try $0.programme(gresivaudan) } == record)
        }
        for rule in Tariff.Rule.allCases { try check { $0.rule = rule } }
        for undelivered in Tariff.Undelivered.allCases { try check { $0.undelivered = undelivered } }
        for collection in Tariff.Collection.allCases { try check { $0.collection = collection } }
        let rates = try ["0", "5.5", "20"].map { Tariff.VAT.charged(try #require(VATRate($0))) }
        for vat in Tariff.VAT.exemptions + rates { try check { $0.vat = vat } }
        for amounts in Tariff.Amounts.allCases { try check { $0.amounts = amounts } }
        for instalments in Tariff.Instalments.allCases { try check { $0.instalments = instalments } }
        for outcome in PassOutcome.allCases { try check { $0.passesThatCount = [outcome] } }
    }

    @Test func programmesShareADatabaseAndNothingElse() throws {
        let first = try ProgrammeRecord.sample()
        var second = try ProgrammeRecord.sample("another")
        second.venues[0].name = "Une autre maison"
        second.thingsToBring = []
        let store = try Store.withProgramme(first)
        try store.write { connection in
            try connection.save(.sample(), of: first.identifier)
            try connection.save(second)
        }
        second.venues.removeAll()
        second.trainers.removeAll()
        second.kits.removeAll()
        try store.write { try $0.save(second) }
        #expect(try store.read { try $0.programme(first.identifier) } == first)
        #expect(try store.read { try $0.programme(second.identifier) } == second)
        // The first one's session retires nothing of the second.
        #expect(try store.read { try $0.venues(of: second.identifier, retired: true) }.isEmpty)
        #expect(try store.read { try $0.trainers(of: second.identifier, retired: true) }.isEmpty)
        #expect(try store.read { try $0.programmes() } == [second.identifier, first.identifier])
    }

    @Test func whatASessionRefersToIsRetiredTheRestRemoved() throws {
        var record = try ProgrammeRecord.sample()
        let store = try Store.withProgramme(record)
        try store.write { try $0.save(.sample(), of: gresivaudan) }
        let (crolles, formateur) = (record.venues[1], record.trainers[1])
        record.venues = []
        record.trainers = []
        record.kits = []
        try store.write { try $0.save(record) }
        #expect(try store.read { try $0.programme(gresivaudan) } == record)
        #expect(try store.read { try $0.venues(of: gresivaudan, retired: true) } == [crolles])
        #expect(try store.read { try $0.trainers(of: gresivaudan, retired: true) } == [formateur])
        #expect(
            try store.read { try $0.rows("SELECT identifier FROM kit").map { try $0.text("identifier") } } == ["kit-2"])
        #expect(try store.read { try $0.sessions(of: gresivaudan).map(\.venue) } == [crolles.identifier])
        #expect(try store.examine().isEmpty)
    }

    @Test func whatWasRetiredCanComeBackAndGoesWhenNothingRefersToIt() throws {
        let record = try ProgrammeRecord.sample()
        var without = record
        without.venues.removeLast()
        let store = try Store.withProgramme(record)
        try store.write { connection in
            try connection.save(.sample(), of: gresivaudan)
            try connection.save(without)
            try connection.save(record)
        }
        #expect(try store.read { try $0.programme(gresivaudan) } == record)
        #expect(try store.read { try $0.venues(of: gresivaudan, retired: true) }.isEmpty)
        try store.write { connection in
            try connection.save(.sample(venue: "pontcharra"), of: gresivaudan)
            try connection.save(without)
        }
        #expect(try store.read { try $0.venues(of: gresivaudan, retired: true) }.isEmpty)
    }

    @Test func aVenueWhoseKitIsNotThereIsRefused() throws {
        var record = try ProgrammeRecord.sample()
        record.kits.removeFirst()
        let store = try Store.inMemory(now: now)
        #expect(throws: StorageError.constraint("FOREIGN KEY constraint failed")) {
            try store.write { try $0.save(record) }
        }
    }

    @Test(arguments: [
        ("programme", "language", "xx"), ("programme", "first_day", "2021-02-30"), ("programme", "price_rule", ""),
        ("programme", "vat", "120 %"), ("programme", "seats", "many"), ("counted_outcome", "outcome", "eaten"),
        ("trainer", "identifier", "A B"),
    ])
    func aCellThatSomebodyHasSpoiltIsNamed(table: String, column: String, value: String) throws {
        let store = try Store.withProgramme()
        let clause = table == "programme" ? "" : "WHERE rowid = 1"
        try store.tamper("UPDATE \(table) SET \(column) = '\(value)' \(clause)")
        #expect(throws: StorageError.unreadable(column: column)) {
            try store.read { try $0.programme(gresivaudan) }
        }
    }
}
