import Foundation
import Testing
import Workshops

struct WorkshopVisitTests {
    private let shares = PassCollection(.everyWorkshop, passesPerChequebook: 10, workshops: 5)
    private let whole = PassCollection(.firstWorkshop, passesPerChequebook: 10, workshops: 5)
    private let closing = AttendanceSheet.Closing(date: Date(timeIntervalSince1970: 0), author: "Camille")

    /// Somebody at the second workshop of session 1.
    private func visit(
        _ presence: Presence?, _ passes: Int, _ state: Workshop.State = .held, first: Int = 1, isClosed: Bool = true,
        became: Pass.State = .scanned
    ) throws -> WorkshopVisit {
        WorkshopVisit(
            workshop: WorkshopNumber(session: 1, order: 2), date: try #require(CivilDate("2021-04-08")), state: state,
            person: 12, seat: 3, first: first, presence: presence, closing: isClosed ? closing : nil,
            passes: try (0..<passes).map { try pass($0 + 1, became) })
    }

    private func pass(_ number: Int, _ state: Pass.State, chequebook: Int? = 7) throws -> GivenPass {
        GivenPass(
            number: number, serial: try #require(PassSerial("A\(number)")), chequebook: chequebook, state: state,
            author: "Dominique", date: try #require(CivilDate("2021-04-08")))
    }

    private func anomalies(_ visit: WorkshopVisit, _ collection: PassCollection? = nil) -> [Anomaly] {
        visit.anomalies(collection ?? shares).map(\.anomaly)
    }

    @Test func whoWasThereAndGaveWhatIsAskedIsInOrder() throws {
        for presence in Presence.allCases {
            #expect(anomalies(try visit(presence, presence.isThere ? 2 : 0)) == [])
        }
        #expect(anomalies(try visit(.present, 0), whole) == [])
        #expect(anomalies(try visit(.present, 8, first: 2), whole) == [])
    }

    @Test(arguments: [Presence.excused, .absent])
    func aPassWithoutPresence(presence: Presence) throws {
        #expect(anomalies(try visit(presence, 2)) == [.passWithoutPresence(given: 2)])
        #expect(anomalies(try visit(nil, 1)) == [.passWithoutPresence(given: 1)], "not on the sheet")
    }

    @Test(arguments: [Presence.present, .late, .leftEarly])
    func aPresenceWithoutPass(presence: Presence) throws {
        #expect(anomalies(try visit(presence, 0)) == [.presenceWithoutPass(asked: 2)])
        #expect(anomalies(try visit(presence, 0, first: 2), whole) == [.presenceWithoutPass(asked: 8)])
    }

    @Test func fewerAndMorePassesThanAsked() throws {
        #expect(anomalies(try visit(.present, 1)) == [.fewerPasses(given: 1, asked: 2)])
        #expect(anomalies(try visit(.present, 3)) == [.morePasses(given: 3, asked: 2)])
        #expect(anomalies(try visit(.present, 2), whole) == [.morePasses(given: 2, asked: 0)])
        #expect(anomalies(try visit(.present, 7, first: 2), whole) == [.fewerPasses(given: 7, asked: 8)])
    }

    @Test func whoeverIsOnASheetBeforeTheirSeatBeginsGivesWhatIsAskedThere() throws {
        #expect(anomalies(try visit(.present, 2, first: 4)) == [])
        #expect(anomalies(try visit(.present, 0, first: 4)) == [.presenceWithoutPass(asked: 2)])
    }

    @Test func whileTheSheetIsOpenNobodyKnowsWhoCame() throws {
        #expect(anomalies(try visit(nil, 2, .planned, isClosed: false)) == [])
        #expect(anomalies(try visit(nil, 2, .moved, isClosed: false)) == [])
        #expect(anomalies(try visit(nil, 2, .forceMajeure, isClosed: false)) == [.passWithoutPresence(given: 2)])
    }

    @Test func aPassThatIsNotScanned() throws {
        let found = try visit(.present, 2, became: .collected).anomalies(shares)
        #expect(found.map(\.anomaly) == [.notScanned(given: 2)] && found.map(\.passes.count) == [2])
        for state in [Pass.State.scanned, .claimed, .paid, .rejected] {
            #expect(anomalies(try visit(.present, 2, became: state)) == [])
        }
    }

    @Test func aPassOfAnotherCommissioner() throws {
        var visit = try visit(.present, 2)
        visit.passes.append(try pass(9, .collected, chequebook: nil))
        let found = visit.anomalies(shares)
        #expect(
            found.map(\.anomaly) == [
                .morePasses(given: 3, asked: 2), .passOfAnother(given: 1), .notScanned(given: 1),
            ])
        #expect(found.map { $0.passes.map(\.number) } == [[1, 2, 9], [9], [9]])
    }

    @Test func aLineHasItsEvidence() throws {
        let line = try #require(try visit(.late, 1).anomalies(shares).first)
        #expect(line.workshop.description == "1.2" && line.date.description == "2021-04-08" && line.state == .held)
        #expect((line.seat, line.person, line.presence) == (3, 12, .late) && line.closing == closing)
        #expect(line.passes == [try pass(1, .scanned)])
    }

    @Test func linesAreBySessionWorkshopAndSeat() throws {
        let lines = try [(2, 1, 1), (1, 2, 2), (1, 2, 1), (1, 1, 8), (10, 1, 1)].map { session, order, seat in
            Reconciliation.Line(
                .fewerPasses(given: 1, asked: 2), WorkshopNumber(session: session, order: order),
                on: try #require(CivilDate("2021-04-08")), .held, seat: seat, person: 20 - seat)
        }
        var open = lines[1]
        (open.anomaly, open.seat, open.person) = (.sheetOpen(passes: 0), nil, nil)
        let sorted = Reconciliation(lines + [open], zone: .gmt).lines
        #expect(
            sorted.map { "\($0.workshop) \($0.seat ?? 0)" } == ["1.1 8", "1.2 0", "1.2 1", "1.2 2", "2.1 1", "10.1 1"])
        #expect(Reconciliation(lines, zone: .gmt).count(.fewerPasses) == 5)
    }

    @Test func everyKindHasOneName() {
        let all: [Anomaly] = [
            .sheetOpen(passes: 1), .passWithoutPresence(given: 1), .presenceWithoutPass(asked: 1),
            .fewerPasses(given: 1, asked: 2), .morePasses(given: 2, asked: 1), .passOfAnother(given: 1),
            .secondUse(given: 1), .notScanned(given: 1),
        ]
        #expect(all.map(\.kind) == Anomaly.Kind.allCases)
        #expect(all.map(\.given) == [1, 1, 0, 1, 2, 1, 1, 1])
        #expect(all.map(\.asked) == [nil, nil, 1, 2, 1, nil, nil, nil])
        #expect(all.map { Anomaly($0.kind, given: $0.given, asked: $0.asked) } == all)
        #expect(Anomaly(.fewerPasses, given: 1, asked: nil) == nil)
    }
}
