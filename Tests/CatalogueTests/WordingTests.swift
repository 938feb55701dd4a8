import TestSupport
import Testing
import Workshops

@testable import Catalogue

struct WordingTests {
    let french = Wording(.french)
    let english = Wording(.english)

    @Test func datesAreWrittenAsPeopleWriteThem() {
        #expect(french.fullDate(date(2021, 4, 8)) == "jeudi 8 avril 2021")
        #expect(french.fullDate(date(2021, 5, 1)) == "samedi 1er mai 2021")
        #expect(english.fullDate(date(2021, 5, 1)) == "Saturday 1 May 2021")
        #expect(french.fullDate(date(2021, 4, 8), .afternoon) == "jeudi 8 avril 2021 après-midi")
        #expect(english.fullDate(date(2021, 4, 8), .morning) == "Thursday 8 April 2021, morning")
    }

    @Test func rangesSayMonthAndYearOnceWhenTheyAreTheSame() {
        #expect(french.range(date(2021, 4, 1)...date(2021, 4, 9)) == "du 1er au 9 avril 2021")
        #expect(english.range(date(2021, 4, 1)...date(2021, 4, 9)) == "1 to 9 April 2021")
        #expect(french.range(date(2021, 3, 1)...date(2021, 6, 30)) == "du 1er mars au 30 juin 2021")
        #expect(english.range(date(2020, 12, 19)...date(2021, 1, 3)) == "19 December 2020 to 3 January 2021")
        #expect(french.range(date(2021, 4, 5)...date(2021, 4, 5)) == "le 5 avril 2021")
    }

    @Test(arguments: [
        (750_000, "7\u{202F}500,00\u{A0}€", "€7,500.00"), (0, "0,00\u{A0}€", "€0.00"),
        (5, "0,05\u{A0}€", "€0.05"), (-3005, "\u{2212}30,05\u{A0}€", "\u{2212}€30.05"),
        (123_456_789, "1\u{202F}234\u{202F}567,89\u{A0}€", "€1,234,567.89"),
        (100_000_000, "1\u{202F}000\u{202F}000,00\u{A0}€", "€1,000,000.00"),
    ])
    func amountsFollowTheTypographyOfTheLanguage(cents: Int, fr: String, en: String) {
        #expect(french.money(Money(cents: cents)) == fr)
        #expect(english.money(Money(cents: cents)) == en)
    }

    @Test func hoursLeaveOutMinutesThatAreZero() throws {
        let span = try #require(TimeSpan("09:00-12:30"))
        #expect(french.span(span) == "9\u{A0}h – 12\u{A0}h\u{A0}30")
        #expect(english.span(span) == "09:00–12:30")
        let day = try #require(TimeSpan(from: .midnight, to: .endOfDay))
        #expect(french.span(day) == "toute la journée")
        #expect(english.span(day) == "all day")
    }

    @Test func frenchCountsZeroAsOne() {
        #expect(french.count(0, "lieu", "lieux") == "0 lieu")
        #expect(english.count(0, "venue", "venues") == "0 venues")
        #expect(french.count(2, "lieu", "lieux") == "2 lieux")
    }

    @Test func listsEndInAnd() {
        #expect(french.list(["a", "b", "c"]) == "a, b et c")
        #expect(english.list(["a"]) == "a")
        #expect(english.list([]) == "")
    }
}
