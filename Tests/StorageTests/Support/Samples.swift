import Foundation
import Testing
import Workshops

@testable import Storage

/// The moment at which the tests happen: 25 January 2021, 9:00 UTC.
let now = Date(timeIntervalSince1970: 1_611_565_200)

func named(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

extension ProgrammeRecord {
    /// A programme with two of everything, each setting away from its neighbours'.
    static func sample(_ name: String = "gresivaudan-2021") throws -> ProgrammeRecord {
        let (first, last) = try (#require(CivilDate("2021-03-01")), #require(CivilDate("2021-06-30")))
        return ProgrammeRecord(
            identifier: try named(name), name: "Ateliers numériques", language: .french, zone: "Europe/Paris",
            window: first...last, decisionNumber: "DEL-2021-0022", appealEnd: CivilDate("2021-03-26"),
            commissioner: "Le Grésivaudan", provider: "MEE-MIFE Isère", budgetLine: "RING – INCNUM – 6226",
            sessions: SessionRules(
                count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true, offerDays: 5),
            afternoon: try #require(ClockTime(minutes: 14 * 60)), passesPerChequebook: 10, reserve: 4,
            tariff: Tariff(
                base: Money(cents: 750_000), floor: Money(cents: 430_000), faceValue: Money(cents: 1_000),
                rule: .linear, undelivered: .proRata, collection: .everyWorkshop, vat: .exemptTraining,
                instalments: .finalInvoice, passesThatCount: [.collected, .accepted, .paid]),
            thingsToBring: ["une pièce d'identité", "le chéquier"],
            themes: [
                Theme(title: "Mail", skills: ["écrire", "joindre", "trier"]),
                Theme(
                    title: "Au choix", options: ["Emploi", "Sécurité"],
                    optionSkills: ["Emploi": ["chercher", "répondre"]]),
            ],
            venues: [try .sample("pontcharra"), try .sample("crolles", position: nil, kit: "kit-2")],
            kits: [
                Kit(identifier: try named("kit-2"), name: "Valise 2", isPlaceholder: false),
                Kit(identifier: try named("kit-1"), name: "Valise 1", isPlaceholder: true),
            ],
            trainers: [
                TrainerRecord(identifier: try named("formateur-b"), name: "Formateur B", isPlaceholder: true),
                TrainerRecord(identifier: try named("formateur-a"), name: "Formateur A", isPlaceholder: false),
            ],
            communes: [
                Commune(
                    name: "Froges", nameInDecision: "Frogès", chequebooks: 3,
                    minutes: [try named("crolles"): 8, try named("pontcharra"): 34]),
                Commune(name: "Crolles", nameInDecision: nil, chequebooks: 2, minutes: [try named("crolles"): 3]),
            ],
            passesExpire: CivilDate("2021-12-31"), serials: ["@@##", "####"].compactMap { SerialPattern($0) },
            voteClosesAfter: 1, partlyAttended: .minutes)
    }
}

extension VenueRecord {
    static func sample(
        _ name: String, position: Position? = Position(latitude: 45.4333, longitude: 6.0167), kit: String = "kit-1"
    ) throws -> VenueRecord {
        VenueRecord(
            identifier: try named(name), name: "Maison des services", town: "Pontcharra",
            address: "95 avenue de la Gare\n38530 Pontcharra", position: position, state: .tentative,
            kit: try named(kit))
    }
}

extension Session {
    /// A session whose workshops, called `<id>-1`…, are held on these days at 9:00.
    static func sample(
        _ id: String = "s1", number: Int = 1, venue: String = "crolles", state: State = .planned,
        trainer: String = "formateur-a", days: [String] = ["2021-03-02", "2021-03-09"]
    ) throws -> Session {
        let workshops = try zip(1..., days).map { order, day in
            try Workshop(
                id: "\(id)-\(order)", order: order, date: #require(CivilDate(day)),
                span: #require(TimeSpan("09:00-12:00")), trainer: named(trainer),
                revision: Revision(sequence: order, created: now, modified: now + 0.25))
        }
        return Session(id: id, number: number, venue: try named(venue), state: state, workshops: workshops)
    }
}

extension AuditEntry {
    static func sample(_ subject: String = "session 1", key: String? = nil) -> AuditEntry {
        AuditEntry(
            at: now, author: "coordination", verb: "plan", subject: subject, before: nil, after: "planned",
            requestKey: key)
    }
}

extension Store {
    /// In memory, with the programme of the samples.
    static func withProgramme(_ record: ProgrammeRecord? = nil) throws -> Store {
        let store = try Store.inMemory(now: now)
        let record = try record ?? .sample()
        try store.write { try $0.save(record) }
        return store
    }

    /// Runs statements that nothing of ours would run.
    func tamper(_ statements: String...) throws {
        try write { for statement in statements { try $0.execute(statement) } }
    }
}
