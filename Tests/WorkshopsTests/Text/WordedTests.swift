import Foundation
import Testing
import Workshops

/// What each word means that people write for a value: the one vocabulary, read in both languages.
struct WordedTests {
    /// Every type that is written as a word.
    private static let vocabularies: [any Worded.Type] = [
        Weekday.self, HalfDay.self, Presence.self, PartlyAttended.self, AssessmentMoment.self, Workshop.State.self,
        Closure.Effect.self, CommuneStanding.Answer.self, CommuneStanding.ImprestAccount.self, Pass.Fault.self,
        Venue.State.self, Language.self, Tariff.Rule.self, Tariff.Undelivered.self, Tariff.Collection.self,
        Tariff.Amounts.self, Tariff.Instalments.self, PassOutcome.self, InvoiceSyntax.self, Referrer.self,
    ]

    /// Each type that declares its words is in the list above, so that the rules below hold for it.
    @Test func everyVocabularyOfTheRoomIsListed() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Workshops")
        let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        let declared = try names.filter { $0.hasSuffix(".swift") }.flatMap { name in
            try String(contentsOf: sources.appending(path: name), encoding: .utf8)
                .matches(of: /extension ([\w.]+): Worded/).map { String($0.1) }
        }
        #expect(
            Set(declared) == Set(Self.vocabularies.map { String(String(reflecting: $0).dropFirst("Workshops.".count)) })
        )
    }

    @Test func aWordMeansOneThingAndIsWrittenFolded() {
        func check<Value: Worded>(_ type: Value.Type) {
            let words = Value.allCases.flatMap(\.spellings)
            #expect(Set(words).count == words.count, "\(type): \(words)")
            for word in words { #expect(FoldedText(word).text == word, "\(type): \(word)") }
            for value in Value.allCases {
                for word in value.spellings { #expect(Value(word: word) == value) }
                #expect(!value.spellings.isEmpty)
            }
            #expect(Value(word: "rutabaga") == nil && Value(word: "") == nil)
        }
        for type in Self.vocabularies { check(type) }
    }

    @Test(arguments: [
        ("après-midi", HalfDay.afternoon), ("Après‑Midi", .afternoon), ("APRES MIDI", .afternoon),
        ("afternoon", .afternoon),
        ("l'après-midi", nil), ("Matin", .morning), ("matinée", .morning), ("Morning", .morning), ("midi", nil),
    ])
    func aHalfDayIsReadHoweverWritten(word: String, half: HalfDay?) { #expect(HalfDay(word: word) == half) }

    @Test(arguments: ["oui", "Oui", "OUI", "yes", "x", "1", "vrai", "true", "o", "y"]) func yes(word: String) {
        #expect(Bool(word: word) == true)
    }

    @Test(arguments: ["non", "No", "n", "0", "faux", "FALSE"]) func no(word: String) {
        #expect(Bool(word: word) == false)
    }

    @Test(arguments: ["", "peut-être", "2", "ouii"]) func neither(word: String) { #expect(Bool(word: word) == nil) }

    @Test(arguments: [
        ("2021-03-18", "2021-03-18"), ("18/03/2021", "2021-03-18"), ("18/3/2021", "2021-03-18"),
        ("18.03.2021", "2021-03-18"), ("18 mars 2021", "2021-03-18"), ("le 18 mars 2021", "2021-03-18"),
        ("jeudi 18 mars 2021", "2021-03-18"), ("1er mars 2021", "2021-03-01"), ("Thursday 18 March 2021", "2021-03-18"),
        ("March 18, 2021", "2021-03-18"), ("8 août 2021", "2021-08-08"), ("8 AOUT 2021", "2021-08-08"),
        ("vendredi 18 mars 2021", nil), ("31 avril 2021", nil), ("18 mars", nil), ("18/03/21", nil), ("mars 2021", nil),
        ("30/02/2021", nil), ("", nil),
    ])
    func aDayIsReadHoweverWritten(text: String, day: String?) {
        #expect(CivilDate(typed: text)?.description == day)
    }

    @Test(arguments: [
        ("2021-04-19 to 2021-04-23", "2021-04-19 2021-04-23"), ("19/04/2021 au 23/04/2021", "2021-04-19 2021-04-23"),
        ("du 19 avril 2021 au 23 avril 2021", "2021-04-19 2021-04-23"), ("19/04/2021", "2021-04-19 2021-04-19"),
        ("19/04/2021 – 23/04/2021", "2021-04-19 2021-04-23"), ("19/04/2021 23/04/2021", nil), ("au 23/04/2021", nil),
    ])
    func aRangeIsReadHoweverWritten(text: String, days: String?) {
        #expect(CivilDate.range(typed: text).map { "\($0.first) \($0.last)" } == days)
    }

    @Test(arguments: [
        ("avril 2021", "2021-04"), ("04/2021", "2021-04"), ("April 2021", "2021-04"), ("2021-04", "2021-04"),
    ])
    func aMonthIsReadHoweverWritten(text: String, month: String) {
        #expect(CivilMonth(typed: text)?.description == month)
    }

    @Test(arguments: [
        ("10,00", 1_000), ("10.00", 1_000), ("10", 1_000), ("7 500,00", 750_000), ("7 500", 750_000),
        ("7\u{202F}500,00\u{A0}€", 750_000), ("€7,500.00", 750_000), ("7500,5", 750_050), ("10 €", 1_000),
        ("7,500", nil), ("7.500,00", nil), ("1,00,00", nil), ("-1", nil), ("", nil), ("€", nil), ("1,0000.00", nil),
    ])
    func anAmountIsReadHoweverWritten(text: String, cents: Int?) { #expect(Money(typed: text)?.cents == cents) }

    @Test(arguments: [
        "09:00-12:00", "9:00-12:00", "9h-12h", "9 h – 12 h", "9h00 à 12h00", "9h to 12h", "09 H 00 - 12 H",
    ])
    func hoursAreReadHoweverWritten(text: String) { #expect(TimeSpan(typed: text)?.description == "09:00-12:00") }

    @Test(arguments: ["9-12", "9h", "12h-9h", "9h-12h-14h", ""]) func whatIsNoHoursIsNot(text: String) {
        #expect(TimeSpan(typed: text) == nil)
    }

    @Test(arguments: [
        ("20 %", "20 %"), ("20%", "20 %"), ("5,5 %", "5.5 %"), ("exonéré 261-4-4°", "exempt 261-4-4°"),
        ("Exempt 261-4-4", "exempt 261-4-4°"), ("franchise 293 B", "franchise 293 B"), ("hors champ", "out of scope"),
        ("exempt", nil), ("%", nil),
    ])
    func aTaxIsReadHoweverWritten(text: String, tax: String?) { #expect(Tariff.VAT(typed: text)?.description == tax) }

    @Test(arguments: [
        ("1 230", 1_230), ("1230", 1_230), ("8", 8), ("12 30", nil), ("1 2", nil), ("", nil), ("huit", nil),
    ])
    func aNumberIsReadWithItsThousands(text: String, number: Int?) { #expect(Digits.number(typed: text) == number) }
}
