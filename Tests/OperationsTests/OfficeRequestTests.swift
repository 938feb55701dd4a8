import Answers
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeRequestTests {
    /// Something that an office can be asked, and the day on which that makes sense.
    struct Asked: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let day: CivilDate
        let ask: @Sendable (Office, Office.Request) throws -> String

        init<Report>(
            _ name: String, on day: CivilDate = date(2021, 1, 26),
            _ ask: @escaping @Sendable (Office, Office.Request) throws -> Report
        ) {
            testDescription = name
            self.day = day
            self.ask = { Self.canonical(try ask($0, $1)) }
        }

        /// The same text for the same value: dictionaries and sets are told in an order of their own.
        private static func canonical(_ value: Any) -> String {
            let mirror = Mirror(reflecting: value), parts = mirror.children.map { canonical($0.value) }
            switch mirror.displayStyle {
            case _ where parts.isEmpty: return "\(value)"
            case .dictionary, .set: return "{\(parts.sorted().joined(separator: ", "))}"
            default: return "(\(parts.joined(separator: ", ")))"
            }
        }
    }

    private static let june = date(2021, 6, 29)

    /// All that touches more than one person or one sheet, and some that touches one.
    static let verbs: [Asked] = [
        Asked("plan again") { try $0.plan(again: true, asking: [AskedRequest(.ban, "1: monday")], $1) },
        Asked("replan") { try $0.replan(asking: [AskedRequest(.ban, "1: monday")], $1) },
        Asked("confirm a venue") { try $0.confirm(venue: "crolles", $1) },
        Asked("confirm a session") { try $0.confirm(session: 2, $1) },
        Asked("cancel a session") { try $0.cancel(session: 4, $1) },
        Asked("choose a theme") { try $0.choose(theme: "Smartphone", forSession: 3, $1) },
        Asked("cancel a workshop") {
            try $0.cancel(workshop: .init(session: 1, order: 2), .forceMajeure, reason: "neige", $1)
        },
        Asked("reinstate a workshop") { try $0.reinstate(workshop: .init(session: 3, order: 5), $1) },
        Asked("postpone a workshop") {
            try $0.postpone(workshop: .init(session: 1, order: 3), to: date(2021, 3, 18), $1)
        },
        Asked("withdraw") { try $0.withdraw(2, reason: "déménage", $1) },
        Asked("move") { try $0.move(3, to: 2, $1) },
        Asked("enrol") { try $0.enrol(9, in: .session(2), $1) },
        Asked("place") { office, request in
            try office.acceptPlacement(try office.proposePlacement(request).name, request)
        },
        Asked("register") { try $0.register([.familyName: "Roux", .commune: "Theys"], $1) },
        Asked("correct") { try $0.correct(4, [.familyName: "Roux"], $1) },
        Asked("erase") { try $0.erase(9, $1) },
        Asked("invite") { try $0.invite($1).messages.map(\.message) },
        Asked("hand over") { try $0.handOver($1).items },
        Asked("allocate") { try $0.allocate("Crolles", AllocationChange(answer: .declined), $1) },
        Asked("attend", on: june) { office, request in
            try office.attend(.init(session: 1, order: 2), .nobody, request)
        },
        Asked("say an absence before") {
            try $0.attend(.init(session: 1, order: 3), .one(2, .excused), $1)
        },
        Asked("empty a sheet", on: june) {
            try $0.emptySheet(of: .init(session: 1, order: 1), reason: "c'était 1.2", $1)
        },
        Asked("welcome somebody", on: june) {
            let zola = [PersonField.familyName: "Zola", .commune: "Crolles", .exemption: "décision"]
            return try $0.welcome(.new(zola), at: .init(session: 1, order: 1), reason: "oubliée", $1)
        },
        Asked("invite a guest") { try $0.addGuest(9, at: .init(session: 1, order: 3), $1) },
        Asked("cancel a session for a cause") { try $0.cancel(session: 4, for: .cancelledLate, reason: "vide", $1) },
        Asked("assess") { try $0.assess(5, at: .diagnostic, "0123/0123/0123/0123", $1) },
        Asked("vote") { try $0.vote(["1"], by: 6, $1) },
        Asked("scan passes", on: june) { try $0.scan(.all, $1) },
        Asked("issue an invoice", on: june) { try $0.issueInvoice(reason: "acompte", $1) },
    ]

    /// An office on which each of them has something to do.
    private func withOffice(_ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.fill(1)
            _ = try office.registerSomebody("Dupont", of: "Pontcharra")
            _ = try office.cancel(workshop: .init(session: 3, order: 5), .cancelledInTime, Office.request())
            _ = try office.invite(Office.request())
            _ = try office.withdraw(1, reason: "r", Office.request())
            let june = Office.request(on: Self.june)
            _ = try office.attend(.init(session: 1, order: 1), .letters("PPPPPPP"), june)
            _ = try office.collect(
                ["AUTRE-1"], from: 2, at: .init(session: 1, order: 1), areOthers: true, june)
            try body(office)
        }
    }

    /// Every row of every table, and every file of the folder.
    private func everything(of office: Office) throws -> [String] {
        let tables = try office.read(now: Date()) { connection in
            let names = try connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map {
                try $0.text("name")
            }
            return try names.sorted().flatMap { table in
                let columns = try connection.rows("SELECT name FROM pragma_table_info('\(table)')").map {
                    try "quote(\($0.text("name")))"
                }
                return try connection.rows(
                    "SELECT '\(table): ' || \(columns.joined(separator: " || ', ' || ")) AS line FROM \(table) ORDER BY 1"
                ).map { try $0.text("line") }
            }
        }
        let files = FileManager.default.enumerator(atPath: office.folder.url(of: ".").path)?.compactMap {
            $0 as? String
        }
        return tables + (files ?? []).filter { !$0.contains("ateliers.sqlite") }.sorted()
    }

    private func request(_ asked: Asked, key: String? = nil, isTrial: Bool = false) -> Office.Request {
        Office.request(on: asked.day, hour: 22, key: key, isTrial: isTrial, prefix: "new")
    }

    @Test(arguments: verbs)
    func aTrialAnswersLikeTheVerbAndStoresNothing(asked: Asked) throws {
        try withOffice { office in
            let before = try everything(of: office)
            let trial = try asked.ask(office, request(asked, isTrial: true))
            #expect(try everything(of: office) == before)
            let done = try asked.ask(office, request(asked))
            #expect(trial == done)
            #expect(try everything(of: office) != before, "it has something to do")
        }
    }

    @Test func aTrialOfTheFirstPlanMakesNoDatabase() throws {
        try Folders.withOffice { office, folder in
            let trial = try office.plan(again: false, Office.request(isTrial: true))
            #expect(trial.change == .planned && trial.overview.sessions.count == 4)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "ateliers.sqlite").path))
            #expect(try office.publish(Office.request(isTrial: true)) == nil)
            let done = try office.plan(again: false, Office.request())
            #expect(done.overview == trial.overview)
        }
    }

    @Test func aTrialOfRestoringLeavesWhatIsThere() throws {
        try Folders.withPlannedOffice { office, folder in
            let copy = folder.appending(path: "copy.sqlite").path
            _ = try office.backUp(to: copy)
            _ = try office.fill(1, seats: 1)
            let before = try everything(of: office)
            #expect(try !office.restore(copy, Office.request(isTrial: true)).changed)
            #expect(try everything(of: office) == before)
            #expect(try office.restore(copy, Office.request()).changed, "and it can be restored")
        }
    }

    private static let askedOtherwise = [
        "plan again", "replan", "cancel a session", "cancel a session for a cause", "cancel a workshop",
        "reinstate a workshop",
        "postpone a workshop",
        "place", "invite", "erase",
    ]

    /// All but what a change does to the price, which is not known any more.
    private static func said(
        _ report: ConfirmReport
    ) throws -> (ChangeState, ProgrammeOverview, [WorkshopMove], [String]) {
        let consequences = try #require(report.consequences)
        let people = consequences.people.map { "\($0.person.participant.number) \($0.outcome) \($0.obstacles)" }
        return (report.state, report.overview, consequences.moves, people)
    }

    /// Those whose answer says more than what was done are asked otherwise: what is proven of a plan is not kept, nor
    /// what a change did to the price; a proposal is made first. And of who is erased, nobody can look for the name again.
    private static let repeated =
        verbs.filter { !askedOtherwise.contains($0.testDescription) } + [
            Asked("plan again") { try $0.plan(again: true, asking: [AskedRequest(.ban, "1: monday")], $1).change },
            Asked("replan") {
                let report = try $0.replan(asking: [AskedRequest(.ban, "1: monday")], $1)
                return [report.state.rawValue, "\(report.change)", "\(report.moved)", "\(report.retrained)"]
            },
            Asked("cancel a session") { try said($0.cancel(session: 4, $1)) },
            Asked("cancel a session for a cause") {
                try said($0.cancel(session: 4, for: .cancelledLate, reason: "vide", $1))
            },
            Asked("cancel a workshop") {
                try said($0.cancel(workshop: .init(session: 1, order: 2), .forceMajeure, reason: "neige", $1))
            },
            Asked("reinstate a workshop") { try said($0.reinstate(workshop: .init(session: 3, order: 5), $1)) },
            Asked("postpone a workshop") {
                try said($0.postpone(workshop: .init(session: 1, order: 3), to: date(2021, 3, 18), $1))
            },
            Asked("place") { try $0.acceptPlacement("none", $1) },
            Asked("invite") { try $0.invite($1) },
            Asked("import") { try $0.importPeople(from: People.table("Nom;Commune\nBlanc;Crolles\nRoux;Theys"), $1) },
            Asked("import nobody") { try $0.importPeople(from: People.table("Nom;Commune\nDupont;Pontcharra"), $1) },
            Asked("collect", on: june) {
                try $0.collect(["AUTRE-2"], from: 2, at: .init(session: 1, order: 1), areOthers: true, $1)
            },
            Asked("hand nothing over") { try $0.handOver(messages: [], $1).items },
            Asked("enrol again") { try $0.enrol(2, in: .session(1), $1) },
            Asked("confirm again") { office, request in
                _ = try office.confirm(venue: "crolles", request.part("first"))
                return try office.confirm(venue: "crolles", request)
            },
        ]

    @Test(arguments: repeated)
    func theSameAgainIsAnsweredAsTheFirstTime(asked: Asked) throws {
        try withOffice { office in
            var ask = asked.ask
            if asked.testDescription == "place" {
                let name = try office.proposePlacement(request(asked)).name
                ask = Asked("") { try $0.acceptPlacement(name, $1) }.ask
            }
            let first = try ask(office, request(asked, key: "k"))
            let stored = try everything(of: office)
            #expect(try ask(office, request(asked, key: "k")) == first)
            #expect(try everything(of: office) == stored)
            let subject = try "\(office.programmeIdentifier())"
            let rows = try office.read(now: Date()) { try $0.auditRows(ofRequest: "k", on: subject) }
            #expect(rows.count == 1, "also where nothing came about")
        }
    }

    @Test func aRequestThatChangedNothingUndoesNothingWhenItComesLate() throws {
        try withOffice { office in
            let sheet = WorkshopNumber(session: 1, order: 1), june = Office.request(on: Self.june)
            let seen = try office.sheet(of: sheet, now: june.now).version
            let marks = AttendanceMarks(presences: seen.presences.compactMapValues(\.self), seen: seen)
            let asked = Office.request(on: Self.june, hour: 22, key: "k")
            #expect(try !office.attend(sheet, marks, asked).changed, "it says so already")
            let last = try #require(seen.presences.keys.max())
            #expect(try office.attend(sheet, .one(last, .absent), reason: "parti", june).changed)
            #expect(try !office.attend(sheet, marks, asked).changed)
            #expect(try office.sheet(of: sheet, now: june.now).version.presences[last] == .absent)
        }
    }

    /// The same verb with other content, which a key must not hide.
    private static let others: [(Asked, Asked)] = [
        (
            Asked("plan again") { try $0.plan(again: true, asking: [AskedRequest(.ban, "1: monday")], $1) },
            Asked("plan again") { try $0.plan(again: true, asking: [AskedRequest(.ban, "1: tuesday")], $1) }
        ),
        (
            Asked("choose a theme") { try $0.choose(theme: "Smartphone", forSession: 3, $1) },
            Asked("choose another") { try $0.choose(theme: "Sécurité", forSession: 3, $1) }
        ),
        (
            Asked("cancel a workshop") { try $0.cancel(workshop: .init(session: 1, order: 2), .forceMajeure, $1) },
            Asked("for another cause") { try $0.cancel(workshop: .init(session: 1, order: 2), .cancelledLate, $1) }
        ),
        (
            Asked("withdraw") { try $0.withdraw(2, reason: "déménage", $1) },
            Asked("for another reason") { try $0.withdraw(2, reason: "malade", $1) }
        ),
        (Asked("move") { try $0.move(3, to: 2, $1) }, Asked("elsewhere") { try $0.move(3, to: 4, $1) }),
        (
            Asked("enrol") { try $0.enrol(9, in: .session(2), $1) },
            Asked("nearby") { try $0.enrol(9, in: .nearest, $1) }
        ),
        (
            Asked("register") { try $0.register([.familyName: "Roux", .commune: "Theys"], $1) },
            Asked("somebody else") { try $0.register([.familyName: "Blanc", .commune: "Theys"], $1) }
        ),
        (
            Asked("correct") { try $0.correct(4, [.familyName: "Roux"], $1) },
            Asked("otherwise") { try $0.correct(4, [.familyName: "Blanc"], $1) }
        ),
        (
            Asked("allocate") { try $0.allocate("Crolles", AllocationChange(answer: .declined), $1) },
            Asked("confirm") { try $0.allocate("crolles", AllocationChange(answer: .confirmed), $1) }
        ),
        (
            Asked("assess") { try $0.assess(5, at: .diagnostic, "0123/0123/0123/0123", $1) },
            Asked("otherwise") { try $0.assess(5, at: .diagnostic, "3333/0123/0123/0123", $1) }
        ),
        (Asked("vote") { try $0.vote(["1"], by: 6, $1) }, Asked("otherwise") { try $0.vote(["2"], by: 6, $1) }),
        (
            Asked("issue", on: june) { try $0.issueInvoice(reason: "acompte", $1) },
            Asked("up to session 1", on: june) { try $0.issueInvoice(upTo: 1, reason: "acompte", $1) }
        ),
    ]

    @Test(arguments: others)
    func aKeyServesForTheSameContentAlone(asked: Asked, other: Asked) throws {
        try withOffice { office in
            _ = try asked.ask(office, request(asked, key: "k"))
            let before = try everything(of: office)
            _ = try asked.ask(office, request(asked, key: "k"))
            #expect(try everything(of: office) == before, "the same again changes nothing")
            #expect {
                try other.ask(office, request(other, key: "k"))
            } throws: {
                if case Refusal.requestKeyReused("k", _)? = $0 as? Refusal { true } else { false }
            }
            #expect(try everything(of: office) == before)
            // Without the key it is carried out, or refused for a reason of its own: the key alone was in the way.
            do { _ = try other.ask(office, request(other)) } catch {
                if case Refusal.requestKeyReused? = error as? Refusal { Issue.record("no key was given") }
            }
        }
    }

    @Test func textsThatAreJoinedAreNotTakenForOne() {
        let request = Office.request(key: "k")
        let fingerprints = [
            request.asking("v", "a", "b"), request.asking("v", "ab"), request.asking("v", "a", nil, "b"),
            request.asking("v", nil, "a", "b"), request.asking("v", "1:b"), request.asking("va", "b"),
            request.asking("v", ""), request.asking("v", nil), request.asking("v"), request.asking("v", "-"),
        ].map { $0.entry(on: "", after: nil).requestFingerprint }
        #expect(Set(fingerprints).count == fingerprints.count && !fingerprints.contains(nil))
        #expect(Office.request().asking("v").entry(on: "", after: nil).requestFingerprint == nil)
    }

    @Test func aRequestOfAnEarlierVersionIsKnownByItsVerb() throws {
        try Folders.withPlannedOffice { office, _ in
            let request = Office.request(key: "k")
            try office.write(request) { connection in
                try connection.append(
                    AuditEntry(
                        at: request.now, author: "a", verb: "cancel session 4",
                        subject: "\(office.programmeIdentifier())", before: nil, after: nil, requestKey: "k"))
            }
            #expect(try !office.cancel(session: 4, request).changed)
            #expect(throws: Refusal.requestKeyReused("k", verb: "cancel session 4")) {
                try office.cancel(session: 3, request)
            }
        }
    }
}
