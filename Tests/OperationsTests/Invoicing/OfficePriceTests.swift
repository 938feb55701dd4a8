import Answers
import Billing
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficePriceTests {
    private let request = { Office.request() }

    /// An office with two people in session 1 and one in session 2; three workshops were held and one called off.
    private func withOffice(_ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.allocate("Crolles", .init(answer: .confirmed, mandate: date(2021, 1, 20)), request())
            for (session, number) in [(1, 1), (1, 2), (2, 3)] {
                let who = try office.registerSomebody("Personne \(number)", of: "Crolles")
                _ = try office.enrol(who, in: .session(session), request())
                _ = try office.distribute(to: who, request())
            }
            for (number, letters) in [("1.1", "PP"), ("1.2", "AA"), ("2.1", "P")] {
                let workshop = try #require(WorkshopNumber(number))
                _ = try office.attend(workshop, .letters(letters), evening(of: workshop, office))
            }
            try collect(["A1", "A2", "A3"], "1.1", office)
            try collect(["B1"], "1.2", office)
            try collect(["C1", "C2"], "2.1", office)
            let first = try #require(WorkshopNumber("1.1"))
            _ = try office.giveBack(.serials(["A3"]), reason: "trop", evening(of: first, office))
            _ = try office.scan(.serials(["A1"]), evening(of: first, office))
            _ = try office.cancel(
                workshop: WorkshopNumber(session: 3, order: 2), .forceMajeure, request())
            try body(office)
        }
    }

    private func collect(_ serials: [String], _ workshop: String, _ office: Office) throws {
        let number = try #require(WorkshopNumber(workshop)), request = try evening(of: number, office)
        let rows = try office.sheet(of: number, now: request.now).rows
        let person = try #require(rows.first?.person)
        _ = try office.collect(serials, from: person, at: number, request)
    }

    private func evening(of number: WorkshopNumber, _ office: Office) throws -> Office.Request {
        Office.request(on: try office.sheet(of: number, now: request().now).workshop.date, hour: 20)
    }

    private func price(_ assumptions: PriceAssumptions, _ office: Office) throws -> Price {
        try office.price(assumptions, now: request().now).price
    }

    @Test func thePriceAndTheStatisticsCountTheSame() throws {
        try withOffice { office throws in
            let price = try price(PriceAssumptions(basis: .soFar), office)
            let statistics = try office.statistics(by: .session, now: request().now)
            #expect(price.passes == statistics.total.passes && price.passes == 5)
            #expect(price.dueWorkshops == statistics.workshops[.held] && price.dueWorkshops == 3)
            for row in statistics.rows {
                let session = price.sessions.first { row.group == "\($0.session)" }
                #expect(session?.passes == row.statistics.passes)
            }
            #expect(price.total == Money(cents: 3 * 37_500 - 5_000))
        }
    }

    @Test func passesAreCountedTheSameHoweverManyAtATime() throws {
        try withOffice { office throws in
            let programme = try office.programmeIdentifier()
            let found = try [1, 2, 3, 100].map { span in
                try office.read(now: request().now) { try $0.presentedPasses(of: programme, span: span) }
            }
            #expect(found.allSatisfy { $0 == found[0] } && found[0].reduce(0) { $0 + $1.count } == 5)
            #expect(found[0].map(\.session) == [1, 1, 1, 2])
        }
    }

    @Test func whatIsPlannedIsHeldUnlessSomethingElseIsSupposed() throws {
        try withOffice { office throws in
            #expect(try price(PriceAssumptions(), office).dueWorkshops == 19)
            let supposed = ["4=force-majeure", "4.2=held", "3.2=cancelled-late"].compactMap { SupposedState($0) }
            let price = try price(PriceAssumptions(workshops: supposed), office)
            #expect(price.sessions.map(\.dueWorkshops) == [5, 5, 5, 1])
            // An instalment is by what was held, but for what is supposed.
            let last = try self.price(PriceAssumptions(workshops: supposed, upToSession: 3), office)
            #expect(last.sessions.map(\.dueWorkshops) == [2, 1, 1])
        }
    }

    @Test func passesAndDocumentsCanBeSupposed() throws {
        try withOffice { office throws in
            let passes = ["1=80", "2=0"].compactMap { SupposedPasses($0) }
            let price = try price(
                PriceAssumptions(passes: passes, issued: [Money(cents: 600_000), Money(cents: -1)]), office)
            #expect(price.sessions.map(\.passes) == [80, 0, 0, 0])
            #expect(price.document.amount == Money(cents: 712_500 - 80_000 - 599_999))
        }
    }

    @Test func aSessionThatWasCancelledIsNotOwedButForWhatWasHeldOfIt() throws {
        try withOffice { office throws in
            _ = try office.cancel(session: 4, request())
            #expect(try price(PriceAssumptions(), office).sessions.map(\.dueWorkshops) == [5, 5, 4, 0])
            _ = try office.cancel(session: 2, request())
            #expect(try price(PriceAssumptions(), office).sessions.map(\.dueWorkshops) == [5, 1, 4, 0])
        }
    }

    private func checkRange(_ least: Int, _ most: Int, _ office: Office) throws {
        let shown = try office.show(now: request().now).price
        let overview = try office.price(PriceAssumptions(), now: request().now)
        #expect(shown.cheapest.cents == least && shown.dearest.cents == most)
        #expect(shown.dearest == overview.price.gross)
        #expect(shown.cheapest == overview.cheapest && shown.cheapest == overview.price.floor)
        let forecast = try office.forecast(now: request().now).forecast
        #expect(forecast.dearest.total == shown.dearest && forecast.cheapest.total >= shown.cheapest)
    }

    /// What is called off narrows the range that is shown as it does the price, whoever bears it.
    @Test func theRangeThatIsShownIsThatOfThePrice() throws {
        try Folders.withPlannedOffice { office, _ throws in
            try checkRange(430_000, 750_000, office)
            _ = try office.cancel(session: 4, request())
            try checkRange(322_500, 562_500, office)
            _ = try office.cancel(workshop: .init(session: 1, order: 2), .cancelledByProvider, request())
            try checkRange(301_000, 525_000, office)
            _ = try office.cancel(workshop: .init(session: 2, order: 3), .cancelledLate, request())
            try checkRange(301_000, 525_000, office)
            _ = try office.reinstate(workshop: .init(session: 1, order: 2), request())
            try checkRange(322_500, 562_500, office)
            #expect(try office.show(now: request().now).price.passesAtMost == 240)
        }
    }

    @Test func aPassThatWasGivenBackCountsWhereItIsPresentedNext() throws {
        try withOffice { office throws in
            try collect(["A3"], "1.2", office)
            let facts = try office.read(now: request().now) { try $0.priceFacts(of: identifier("gresivaudan-2021")) }
            let counts = Dictionary(grouping: facts.passes) {
                "\($0.session).\($0.workshop ?? 0) \($0.outcome.rawValue)"
            }
            .mapValues { $0.reduce(0) { $0 + $1.count } }
            #expect(counts == ["1.1 accepted": 1, "1.1 collected": 1, "1.2 collected": 2, "2.1 collected": 2])
        }
    }

    @Test func whatTheProgrammeDoesNotHaveIsRefused() throws {
        try withOffice { office throws in
            let suppose = { (text: String) in PriceAssumptions(workshops: [SupposedState(text)].compactMap(\.self)) }
            #expect(throws: Refusal.unknownSession(5, known: [1, 2, 3, 4])) { try price(suppose("5=held"), office) }
            #expect(throws: Refusal.attendance(.unknownWorkshop(WorkshopNumber(session: 1, order: 6), workshops: 5))) {
                try price(suppose("1.6=held"), office)
            }
            #expect(throws: Refusal.unknownSession(0, known: [1, 2, 3, 4])) {
                try price(PriceAssumptions(upToSession: 0), office)
            }
            let tooMany = [SupposedPasses("1=999999999")].compactMap(\.self)
            #expect(throws: Refusal.billing(.impossible(.outOfRange(.passes, 999_999_999, 0...100_000_000)))) {
                try price(PriceAssumptions(passes: tooMany), office)
            }
        }
    }

    @Test(arguments: ["4", "4=", "=held", "4=lost", "4.=held", "x=held", "4=held=held", "-1=held", "4.0=held"])
    func whatIsNoSuppositionIsRefused(text: String) {
        #expect(SupposedState(text) == nil && SupposedPasses(text) == nil)
    }

    @Test(arguments: ["4=force-majeure", "3.1=held"])
    func aSuppositionIsWrittenAsItIsRead(text: String) {
        #expect(SupposedState(text)?.description == text)
        #expect(SupposedPasses("2=80")?.description == "2=80")
    }
}
