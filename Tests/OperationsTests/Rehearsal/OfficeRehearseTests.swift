import Answers
import Billing
import Documents
import Foundation
import Scheduling
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeRehearseTests {
    private static let end = Office.request(on: date(2021, 6, 30), hour: 20).now

    private func workshopEvents(_ report: RehearsalReport) -> [(WorkshopNumber, RehearsalEvent.WorkshopEvent)] {
        report.entries.compactMap {
            if case .workshop(let number, let event) = $0.event { (number, event) } else { nil }
        }
    }

    private func count(_ report: RehearsalReport, _ isSo: (RehearsalEvent.PersonEvent) -> Bool) -> Int {
        report.entries.filter { if case .person(_, let event) = $0.event { isSo(event) } else { false } }.count
    }

    // MARK: What comes about

    @Test func allTwentyWorkshopsAreMarked() throws {
        try Rehearsed.withOffice { _, report in
            var held: [WorkshopNumber: Int] = [:], putOff = 0, calledOff = 0
            for (number, event) in workshopEvents(report) {
                switch event {
                case .held(let came, _, _): held[number] = came
                case .putOff: putOff += 1
                case .calledOff(let state): calledOff += state == .cancelledLate ? 1 : 0
                default: continue
                }
            }
            #expect(held.count == 19 && putOff == 1 && calledOff == 1)
            #expect(held.values.filter { $0 == 0 }.count == 1)
            #expect(report.statistics.workshops == [.held: 19, .cancelledLate: 1])
            #expect(report.statistics.heldWithNobody == 1)
        }
    }

    @Test func moreAskThanThereAreSeatsAndWhoLeavesIsReplaced() throws {
        try Rehearsed.withOffice { office, report in
            let registered = report.entries.reduce((people: 0, seated: 0, waiting: 0)) { sum, entry in
                guard case .registered(let people, let seated, let waiting, _) = entry.event else { return sum }
                return (sum.people + people, sum.seated + seated, sum.waiting + waiting)
            }
            #expect(registered.people == 40 && registered.seated > 24 && registered.waiting > 0)
            #expect(count(report) { if case .gaveUpSeat = $0 { true } else { false } } == 1)
            #expect(count(report) { if case .tookOver = $0 { true } else { false } } > 1)
            let people = try office.people(now: Self.end)
            #expect(people.count == 41 && report.statistics.total.seats == 32)
            #expect(people.allSatisfy { $0.participant.person?.familyName == "Fictif" })
            #expect(people.map { $0.participant.person?.givenName }[20] == "Vingt-et-un", "called by their number")
            let together = people.filter { $0.participant.party != nil }
            #expect(together.count == 2 && Set(together.map { $0.participant.person?.email }).count == 1)
        }
    }

    @Test func everySessionVotesAndEverybodyIsAssessed() throws {
        try Rehearsed.withOffice { office, report in
            let chosen = report.entries.filter { if case .session(_, .choseTheme) = $0.event { true } else { false } }
            #expect(chosen.count == 4)
            let sessions = try office.show(now: Self.end).sessions
            #expect(sessions.allSatisfy { $0.workshops[4].theme.options.isEmpty })
            #expect(report.statistics.total.compared > 24 && report.statistics.total.progressed > 20)
        }
    }

    @Test func aPassIsNotUsedTwice() throws {
        try Rehearsed.withOffice { _, report in
            let refused = workshopEvents(report).compactMap { number, event in
                if case .secondUseRefused(_, let first) = event { (number, first) } else { nil }
            }
            #expect(refused.count == 1 && refused.allSatisfy { $0.session == $1.session && $0.order > $1.order })
            #expect(report.passes.ledger[.refused] == 1 && report.passes.ledger[.lost] > 0)
            #expect(report.passes.ledger.others.values.reduce(0, +) == 1)
        }
    }

    @Test func peopleComeInProportionToTheChequebooksOfTheirCommunes() {
        var dice = Dice(seed: 1)
        let communes = [("A", 30), ("B", 10), ("C", 0)].map {
            Commune(name: $0, nameInDecision: nil, chequebooks: $1, minutes: [:])
        }
        let everybody = MadeUpPerson.drawn(40, from: communes, in: .english, using: &dice)
        let origins = Dictionary(everybody.flatMap(\.self).map { ($0.commune, 1) }, uniquingKeysWith: +)
        #expect(origins == ["A": 30, "B": 10])
        #expect(everybody.filter { $0.count == 2 }.count == 1)
        let few = MadeUpPerson.drawn(12, from: communes, in: .english, using: &dice).flatMap(\.self)
        #expect(few.count == 12 && few.filter { $0.commune == "A" }.count > 5)
        #expect(few.map { $0.texts[.givenName] }.last == "Twelve")
    }

    /// What happens in a year beside the ordinary is lived, too, and leaves everything in order.
    @Test func theYearHasItsMishapsAndEachIsMended() throws {
        try Rehearsed.withOffice { office, report in
            let seats = report.entries.compactMap { if case .seatsChanged(let seats) = $0.event { seats } else { nil } }
            #expect(seats == [7, 8])
            #expect(count(report) { if case .changedSession = $0 { true } else { false } } > 0)
            let sessions = report.entries.compactMap { entry -> String? in
                switch entry.event {
                case .session(let number, .calledOff(let people)): "\(number) without \(people)"
                case .session(let number, .reinstated(let people)): "\(number) with \(people)"
                default: nil
                }
            }
            #expect(sessions == ["4 without 8", "4 with 8"])
            let claims = try office.claims(now: Self.end)
            #expect(claims.claims.count == 3 && claims.total.outstanding == .zero && claims.total.addsUp)
            #expect(claims.total.rejectedByFault.passes == 2 && claims.total.rejectedWithoutFault.passes == 1)
            let asked = report.entries.compactMap { if case .claimed(_, let passes) = $0.event { passes } else { nil } }
            #expect(asked == claims.claims.map(\.claim.passes))

            var kinds: [String: WorkshopNumber] = [:]
            for (number, event) in workshopEvents(report) {
                switch event {
                case .absenceSaid: kinds["absence"] = number
                case .cameUnexpected(let person):
                    kinds["walk-in"] = number
                    let row = try #require(
                        try office.sheet(of: number, now: Self.end).rows.first { $0.person == person })
                    #expect(row.presence == .present)
                case .sheetEmptied:
                    let sheet = try office.sheet(of: number, now: Self.end)
                    #expect(sheet.sheet.emptyings.count == 1 && sheet.workshop.state == .held)
                    kinds["emptied"] = number
                default: continue
                }
            }
            #expect(kinds.count == 3 && kinds["absence"] == kinds["walk-in"])
        }
    }

    // MARK: What must hold

    @Test func allPassesAreSomewhereAfterEveryStepAndEverybodyIsToldExactlyWhatChanged() throws {
        var model = ToldModel()
        let files = try Rehearsed.live { office, entry in
            do {
                #expect(try office.passes(now: Self.end).ledger.total == 1_230, "\(entry)")
                guard case .told(let messages) = entry.event else { return }
                let expected = try model.expect(on: entry.date, office)
                // Trainers are told of every workshop that they lead.
                let people = messages.filter { if case .participant = $0.recipient { true } else { false } }
                #expect(Set(people.map(ToldModel.text)) == expected, "\(entry.date)")
                #expect(people.count == expected.count)
            } catch {
                Issue.record(error)
            }
        } _: { office, report in
            #expect(report.problems == [])
            let owed = try office.invite(Office.request(on: date(2021, 6, 30), isTrial: true)).messages
            #expect(owed == [])
            return try Rehearsed.files(in: office.folder)
        }
        #expect(model.reasons.isSuperset(of: [.invited, .moved, .reworded, .cancelled]))
        try Rehearsed.withOffice { office, _ in
            let same = try Rehearsed.files(in: office.folder)
            #expect(files.count > 10 && files.keys.sorted() == same.keys.sorted())
            for (name, bytes) in files { #expect(same[name] == bytes, "the same seed gives the same bytes, \(name)") }
        }
    }

    @Test func theNumbersAgreeEverywhere() throws {
        try Rehearsed.withOffice { office, report in
            let total = try office.statistics(by: .commune, now: Self.end).total
            #expect(total == report.statistics.total)
            let sheets = try (1...4).flatMap { session in
                try (1...5).map { try office.sheet(of: .init(session: session, order: $0), now: Self.end) }
            }
            let rows = sheets.filter { $0.workshop.state == .held }.flatMap(\.rows)
            #expect(total.expected == rows.count)
            #expect(total.attended == rows.filter { $0.presence?.isThere == true }.count)
            #expect(total.noShows == rows.filter { $0.presence == .absent }.count)
            #expect(total.passes == rows.reduce(0) { $0 + $1.passesGiven })
            let ledger = try office.passes(now: Self.end).ledger
            let taken: [PassLedger.Account] = [.scanned, .claimed, .paid, .rejected]
            #expect(total.passes == taken.reduce(0) { $0 + ledger[$1] + (ledger.others[$1] ?? 0) })
            let told = workshopEvents(report).reduce(0) { sum, event in
                if case .held(_, _, let passes) = event.1 { sum + passes } else { sum }
            }
            #expect(total.passes == told)
            let price = try office.price(.init(basis: .soFar), now: Self.end).price
            let lost = try office.claims(now: Self.end).total.rejectedWithoutFault.passes
            #expect(price.passes == total.passes - lost && price.dueWorkshops == 20)
            #expect(try office.invoices(now: Self.end).map(\.totals.due) == [price.payable])
            #expect(price.issued == price.payable && price.document.kind == .none)
            let first = try office.price(.init(basis: .soFar, issued: [.zero]), now: Self.end).price
            #expect(first.issued == .zero && first.document.kind == .invoice)
            let export = try String(decoding: office.exportPeople(now: Self.end).octets(.semicolon), as: UTF8.self)
            #expect(export.split(separator: "\r\n").filter { $0.contains("a une place") }.count == total.seats)
        }
    }

    @Test(arguments: [1, 2] as [UInt64])
    func everySeedLivesToTheEndInItsOwnWay(seed: UInt64) throws {
        try Rehearsed.live(seed: seed) { office, report in
            #expect(report.problems == [] && report.passes.ledger.total == 1_230)
            let marked = [.held, .cancelledLate].map { report.statistics.workshops[$0] ?? 0 }
            #expect(marked == [19, 1])
            try Rehearsed.withOffice { _, other in #expect(report.entries != other.entries) }
        }
    }

    // MARK: Where it is lived

    @Test func itHasADatabaseOfItsOwnAndReplacesTheLastOne() throws {
        try Folders.withPlannedOffice { office, folder in
            let before = try Data(contentsOf: folder.appending(path: "ateliers.sqlite"))
            for seed in [1, 2] as [UInt64] {
                _ = try office.rehearse(using: Dice(seed: seed), identifiers: { UUID().uuidString })
            }
            #expect(try Data(contentsOf: folder.appending(path: "ateliers.sqlite")) == before)
            #expect(try office.people(now: Self.end) == [])
            let people = try Office(folder: office.folder.rehearsal).people(now: Self.end)
            #expect(people.count == 41, "one came unexpected")
        }
    }

    @Test(arguments: ["letters.txt", "README.txt"])
    func aFolderThatNoRehearsalMadeIsLeftAlone(name: String) throws {
        try Folders.withOffice { office, folder in
            let file = folder.appending(path: "rehearsal/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: file)
            #expect {
                _ = try office.rehearse(using: Dice(seed: 1), identifiers: { UUID().uuidString })
            } throws: {
                if case .notARehearsal = $0 as? Refusal { true } else { false }
            }
            #expect(try Data(contentsOf: file) == Data("mine".utf8))
        }
    }
}

/// What everybody was told, as a reader of the messages would note it, to say what they are owed next.
private struct ToldModel {
    private struct Key: Hashable {
        let person: Int
        let workshop: String
    }

    private struct Told {
        let overview: WorkshopOverview
        let number: WorkshopNumber
        var sequence: Int
        var isOff = false
    }

    private var told: [Key: Told] = [:]
    private(set) var reasons: Set<OwedMessage.Reason> = []

    static func text(_ item: OwedInvitation) -> String {
        guard case .participant(let person) = item.recipient else { return "\(item.recipient)" }
        return text(item.message.method, person, item.workshop, item.message.sequence)
    }

    private static func text(_ method: Message.Method, _ person: Int, _ workshop: WorkshopNumber?, _ sequence: Int)
        -> String
    { "\(method) \(person) \(workshop?.description ?? "?") \(sequence)" }

    /// What is owed to somebody about a workshop; that its venue has agreed waits for something else to be said to them.
    private struct Owed {
        let key: Key
        let told: Told
        let text: String
        let reason: OwedMessage.Reason
    }

    /// What is owed on the morning of a day.
    mutating func expect(on day: CivilDate, _ office: Office) throws -> Set<String> {
        let now = Office.request(on: day, hour: 7).now
        let sessions = try office.show(now: now).sessions
        var due: Set<Key> = [], owed: [Owed] = []
        for row in try office.seats(now: now).sessions {
            guard let session = sessions.first(where: { $0.number == row.session.number }) else { continue }
            for person in row.people {
                guard case .seated(_, _, let first) = person.standing else { continue }
                for workshop in session.workshops
                where workshop.order >= first && workshop.date >= day && !workshop.state.isCancelled {
                    let key = Key(person: person.participant.number, workshop: workshop.id)
                    due.insert(key)
                    owed += change(key, workshop, .init(session: session.number, order: workshop.order))
                }
            }
        }
        for (key, old) in told where !due.contains(key) && !old.isOff && old.overview.date >= day {
            var off = old
            off.isOff = true
            off.sequence += 1
            let text = Self.text(.cancel, key.person, old.number, off.sequence)
            owed.append(Owed(key: key, told: off, text: text, reason: .cancelled))
        }
        let people = Set(owed.filter { $0.reason != .confirmed }.map(\.key.person))
        let said = owed.filter { people.contains($0.key.person) }
        for message in said {
            told[message.key] = message.told
            reasons.insert(message.reason)
        }
        return Set(said.map(\.text))
    }

    private func change(_ key: Key, _ workshop: WorkshopOverview, _ number: WorkshopNumber) -> [Owed] {
        var new = Told(overview: workshop, number: number, sequence: 0), reason = OwedMessage.Reason.invited
        if let old = told[key] {
            let isThere = old.overview.date == workshop.date && old.overview.span == workshop.span && !old.isOff
            let isSure = old.overview.status == workshop.status, isSame = old.overview.theme == workshop.theme
            if isThere, isSure, isSame { return [] }
            new.sequence = old.sequence + (isThere && isSure ? 0 : 1)
            reason = old.isOff ? .invited : !isThere ? .moved : isSure ? .reworded : isSame ? .confirmed : .moved
        }
        let text = Self.text(.request, key.person, number, new.sequence)
        return [Owed(key: key, told: new, text: text, reason: reason)]
    }
}
