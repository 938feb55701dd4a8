import Foundation
import Testing
import Workshops

@testable import Documents

struct JSONTests {
    private let day = CivilDate("2021-03-01")
    private let eight = Date(timeIntervalSince1970: 1_611_648_000.75)

    @Test func eachThingHasItsOneForm() throws {
        let json: JSON = [
            "at": .instant(eight), "date": .day(day), "month": .month(CivilMonth("2021-03")),
            "start": .time(ClockTime("9:00")), "hours": .hours(TimeSpan("09:00-12:00")), "name": .text("Zoé"),
            "count": .number(-3), "seed": .number(UInt64.max), "proven": .flag(true), "price": .cents(Money(cents: 1)),
            "list": .list([.number(1), .text("2")]), "format": "ateliers/1",
        ]
        #expect(
            try json.written() == """
                {
                  "at" : "2021-01-26T08:00:00Z",
                  "count" : -3,
                  "date" : "2021-03-01",
                  "format" : "ateliers/1",
                  "hours" : "09:00-12:00",
                  "list" : [
                    1,
                    "2"
                  ],
                  "month" : "2021-03",
                  "name" : "Zoé",
                  "priceCents" : 1,
                  "proven" : true,
                  "seed" : 18446744073709551615,
                  "start" : "09:00"
                }
                """)
    }

    /// A terminal that shows it does nothing else, and a program reads it as it was.
    @Test(arguments: [
        "\u{1B}[2J", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2028}", "\u{200B}", "\u{E0041}", "a\nb", "\u{1FFFF}",
    ])
    func whatIsHiddenIsWrittenByItsNumber(text: String) throws {
        let written = try JSON.object([("name", .text(text))]).written()
        #expect(written.split(separator: "\n").allSatisfy { HiddenCharacter(firstIn: String($0)) == nil })
        let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: String]
        #expect(read?["name"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }

    @Test func whatThereIsNotIsNull() throws {
        let nothing: [JSON] = [
            .null, .flag(nil), .number(nil), .text(nil), .text(""), .instant(nil), .day(nil), .month(nil), .time(nil),
            .hours(nil),
            .list(nil), .code(nil), .code(""),
        ]
        #expect(nothing.allSatisfy { $0 == .null })
        #expect(
            try JSON.list(nothing).written() == "[\n" + nothing.map { _ in "  null" }.joined(separator: ",\n") + "\n]")
        #expect(try (["total": .cents(nil)] as JSON).written() == "{\n  \"totalCents\" : null\n}")
    }

    @Test func anAmountAlwaysSaysThatItIsCents() throws {
        let amount = JSON.cents(Money(cents: 14_000))
        #expect((["amount": amount] as JSON) == ["amountCents": .number(14_000)])
        #expect(JSON.object([("amount", amount)]) == ["amountCents": .number(14_000)])
        #expect(JSON.byCode([("paid", amount)]) == ["paidCents": .number(14_000)])
        #expect(
            (["passes": .number(2)] as JSON).with(["amount": amount]) == [
                "passes": .number(2), "amountCents": .number(14_000),
            ])
        #expect(try JSON.list([amount]).written() == "[\n  {\n    \"cents\" : 14000\n  }\n]")
    }

    @Test func moreMembersGoBeforeItsOwn() {
        let json: JSON = ["file": .null, "count": .number(2)]
        #expect(
            json.with(["file": "a.csv", "people": .null]) == ["file": "a.csv", "count": .number(2), "people": .null])
        #expect(JSON.null.with(["count": .number(1)]) == ["count": .number(1)])
    }

    /// The same answer as a type whose coding the compiler makes, which is how every answer was written before.
    private struct Same: Encodable {
        let Zoe = 1, a = "é/«\u{1}\u{2003}\"\\\n", aB = [Int](), a_b = [String: Int](), b10 = true, b9 = [[1], []]
    }

    @Test func theOctetsAreThoseOfTheEncoder() throws {
        let json: JSON = [
            "Zoe": .number(1), "a": .text("é/«\u{1}\u{2003}\"\\\n"), "aB": .list([]), "a_b": [:], "b10": .flag(true),
            "b9": .list([.list([.number(1)]), .list([])]),
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        #expect(try Data(json.written().utf8) == encoder.encode(Same()))
    }
}
