import Testing

@testable import Workshops

struct SessionRequestTests {
    @Test(arguments: [(1, 2, true), (2, 2, false), (1, 3, false)])
    func aWorkshopAloneIsMeant(workshop: Int, session: Int, meant: Bool) {
        let request = SessionRequest(.pin, session: 2, workshop: 1, WorkshopCondition(halfDay: .morning))
        #expect(request.concerns(workshop: workshop, ofSession: session) == meant)
    }

    @Test func withoutANumberEveryWorkshopIsMeant() {
        let request = SessionRequest(.ban, session: 2, WorkshopCondition(halfDay: .morning))
        #expect((1...5).allSatisfy { request.concerns(workshop: $0, ofSession: 2) })
        #expect(!request.concerns(workshop: 2, ofSession: 1))
    }

    @Test func aPinAndABanOfTheSameAreOpposites() {
        let pin = SessionRequest(.pin, session: 2, workshop: 1, WorkshopCondition(halfDay: .morning))
        var ban = pin
        ban.strength = .ban
        #expect(pin.opposite == ban && ban.opposite == pin)
        var wish = pin
        wish.strength = .wish
        #expect(wish.opposite == nil)
    }

    @Test func itIsWrittenAsInTheFile() throws {
        let first = try #require(CivilDate("2021-04-12"))
        let all = WorkshopCondition(
            dates: first...first.advanced(by: 6), weekday: .thursday, halfDay: .morning,
            venue: try identifier("crolles"), trainer: try identifier("formateur-a"))
        #expect(
            SessionRequest(.pin, session: 3, all).description
                == "3: 2021-04-12 to 2021-04-18 thursday morning crolles formateur-a")
        let day = WorkshopCondition(dates: first...first)
        #expect(SessionRequest(.wish, session: 2, workshop: 10, day).description == "2.10: 2021-04-12")
    }
}

struct WorkshopConditionTests {
    /// Monday 12 April 2021, morning, at `a` with `x`.
    private func holds(_ condition: WorkshopCondition) throws -> Bool {
        condition.holds(
            on: try #require(CivilDate("2021-04-12")), .morning, at: try identifier("a"),
            with: try identifier("x"))
    }

    @Test func whatIsNotSaidDoesNotMatter() throws { #expect(try holds(WorkshopCondition())) }

    @Test(arguments: [
        ("2021-04-12", "2021-04-12", true), ("2021-04-05", "2021-04-12", true), ("2021-04-12", "2021-04-19", true),
        ("2021-04-13", "2021-04-19", false), ("2021-04-05", "2021-04-11", false),
    ])
    func bothEndsOfTheDatesAreIncluded(first: String, last: String, expected: Bool) throws {
        let days = try #require(CivilDate(first))...(try #require(CivilDate(last)))
        #expect(try holds(WorkshopCondition(dates: days)) == expected)
    }

    @Test func eachWordMustHold() throws {
        let here = try identifier("a")
        let ada = try identifier("x")
        let all = WorkshopCondition(weekday: .monday, halfDay: .morning, venue: here, trainer: ada)
        #expect(try holds(all))
        for change: (inout WorkshopCondition) -> Void in [
            { $0.weekday = .tuesday }, { $0.halfDay = .afternoon }, { $0.venue = ada }, { $0.trainer = here },
        ] {
            var other = all
            change(&other)
            #expect(try !holds(other))
        }
    }
}

private func identifier(_ text: String) throws -> Identifier { try #require(Identifier(text)) }
