import Answers
import Foundation
import Testing
import Workshops

@testable import Operations

/// Each place of a programme file where a word, a day or an amount is written takes it in French and in English.
struct ProgrammeWordsTests {
    /// A piece of the shipped file, and other ways to write the very same.
    struct Place: Sendable, CustomTestStringConvertible {
        /// The key.
        let key: String
        let piece: String
        let others: [String]
        var testDescription: String { "\(key): \(piece)" }

        init(_ key: String, _ piece: String, _ others: [String]) {
            self.key = key
            self.piece = piece
            self.others = others
        }
    }

    static let places: [Place] = [
        Place("language", "language: fr", ["language: français", "language: French", "language: FR"]),
        Place(
            "date", "date: 2021-01-25\n  #",
            ["date: 25/01/2021\n  #", "date: 25/1/2021\n  #", "date: 25 janvier 2021\n  #"]),
        Place("published", "  # published: 2021-01-29", ["  # published: 29/01/2021"]),
        Place("from", "from: 2021-03-01", ["from: 01/03/2021", "from: 1er mars 2021", "from: lundi 1er mars 2021"]),
        Place("to", "to: 2021-06-30", ["to: 30/06/2021", "to: June 30, 2021"]),
        Place("morning", "morning: 09:00-12:00", ["morning: 9h-12h", "morning: 9 h – 12 h", "morning: 9:00-12:00"]),
        Place("afternoon", "afternoon: 14:00-17:00", ["afternoon: 14h00 à 17h00"]),
        Place("closed weekdays", "[saturday, sunday]", ["[samedi, dimanche]", "[Samedi, SUNDAY]"]),
        Place("days", "days: never", ["days: jamais", "days: Never"]),
        Place("days", "days: avoided", ["days: à éviter", "days: évités"]),
        Place(
            "join mid-series", "join mid-series: yes",
            ["join mid-series: oui", "join mid-series: Oui", "join mid-series: true"]),
        Place("regular", "regular: no", ["regular: non", "regular: FAUX"]),
        Place("placeholder", "placeholder: yes\n\ntrainers", ["placeholder: oui\n\ntrainers"]),
        Place(
            "announce confirmations", "bring:\n",
            ["announce confirmations: non\nbring:\n", "announce confirmations: no\nbring:\n"]),
        Place("state", "state: tentative", ["state: pressenti", "state: Tentative"]),
        Place(
            "open", "[monday, tuesday, wednesday, thursday, friday morning]",
            [
                "[lundi, mardi, mercredi, jeudi, vendredi matin]",
                "[Lundi, MARDI, mercredi, Thursday, \"vendredi matin\"]",
            ]),
        Place("kit", "kit: mallette", ["kit: Mallette", "kit: Mallette de huit ordinateurs portables"]),
        Place("between", "[crolles, pontcharra]", ["[Crolles, Pontcharra]", "[crolles, Maison des services]"]),
        Place("minutes", "{ crolles: 29, pontcharra: 59 }", ["{ Crolles: 29, Maison des Services: 59 }"]),
        Place(
            "off", "[monday morning, friday afternoon]",
            [
                "[lundi matin, vendredi après-midi]", "[lundi matin, vendredi l’après‑midi]",
                "[Lundi Matinée, friday apres midi]",
            ]),
        Place(
            "leave", "[2021-04-19 to 2021-04-23]",
            ["[19/04/2021 au 23/04/2021]", "[du 19 avril 2021 au 23 avril 2021]", "[19/4/2021 – 23/4/2021]"]),
        Place(
            "received", "received: 2020-09",
            ["received: 09/2020", "received: septembre 2020", "received: September 2020"]),
        Place("expire", "  serials:", ["  serials:"]),
        Place("ordered", "ordered: 1230", ["ordered: 1 230"]),
        Place("face value", "face value: 10.00", ["face value: 10,00", "face value: 10,00 €", "face value: 10"]),
        Place("base", "base: 7500.00", ["base: 7500,00", "base: 7 500,00 €", "base: €7,500.00"]),
        Place("floor", "floor: 4300.00", ["floor: 4 300,00"]),
        Place("rule", "rule: linear", ["rule: linéaire", "rule: Linear"]),
        Place("undelivered", "undelivered: pro-rata", ["undelivered: prorata", "undelivered: au prorata"]),
        Place(
            "collection", "collection: every workshop", ["collection: chaque atelier", "collection: Every workshop"]),
        Place("vat", "vat: exempt 261-4-4°", ["vat: exonéré 261-4-4°", "vat: Exempt 261-4-4"]),
        Place("amounts", "  instalments", ["  amounts: hors taxes\n  instalments", "  amounts: net\n  instalments"]),
        Place("instalments", "instalments: final invoice", ["instalments: facture finale"]),
        Place(
            "passes that count", "[collected, accepted, paid, rejected by the provider's fault]",
            [
                "[collecté, accepté, payé, rejeté par la faute de l'organisme]",
                "[Collected, accepte, PAID, rejected by the provider’s fault]",
            ]),
        Place("partly attended", "# Ce que disent", ["certificates:\n  partly attended: minutes\n\n# Ce que disent"]),
        Place("syntax", "syntax: fr", ["syntax: FR"]),
    ]

    @Test(arguments: places)
    func itIsReadTheSameInBothLanguages(place: Place) throws {
        let text = try #require(ProgrammeFileTests.text)
        try #require(text.contains(place.piece))
        let programme = try #require(ProgrammeFile.read(Data(text.utf8)).programme)
        for other in place.others {
            let read = ProgrammeFile.read(Data(text.replacing(place.piece, with: other, maxReplacements: 1).utf8))
            #expect(read.findings.isEmpty, "\(other): \(read.findings.map(SingleMistakeTests.words))")
            #expect(read.programme == programme, "\(other)")
        }
    }

    @Test(arguments: ["2021-08-31", "31/08/2021", "31 août 2021"]) func theLastDayOfPassesIsRead(day: String) throws {
        let text = try #require(ProgrammeFileTests.text)
            .replacing("  serials:", with: "  expire: \(day)\n  serials:", maxReplacements: 1)
        #expect(ProgrammeFile.read(Data(text.utf8)).programme?.passes.expires?.description == "2021-08-31")
    }

    /// Pins, bans and wishes take the words that questions take.
    @Test(arguments: [
        "2.1: 2021-03-18 morning", "2.1: jeudi 18 mars matin", "2.1: \"18/03/2021, le matin\"",
        "atelier 2.1: 18 March Morning",
    ])
    func whatIsAskedIsReadTheSame(line: String) throws {
        let text = "pins:\n  - \(line)\n" + (try #require(ProgrammeFileTests.text))
        let read = ProgrammeFile.read(Data(text.utf8))
        let request = try #require(read.programme?.requests.first, "\(read.findings.map(SingleMistakeTests.words))")
        #expect(request.session == 2 && request.workshop == 1 && request.condition.halfDay == .morning)
        #expect(request.condition.dates?.lowerBound.description == "2021-03-18")
    }

    /// A place that is not in the table is noticed.
    @Test func everyPlaceIsInTheTable() throws {
        let folder = Folders.gresivaudan.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Operations/Programmes")
        var keys: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where file.hasPrefix("ProgrammeFile") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in text.matches(
                of: /(?:choice|flag|date|money|minutes)\("([a-z -]+)"|"([a-z -]+)", \.(?:date|month|hours|money)/)
            {
                if let key = match.1 ?? match.2 { keys.insert(String(key)) }
            }
        }
        #expect(keys.count > 20)
        #expect(keys.subtracting(Self.places.map(\.key)) == [])
    }
}
