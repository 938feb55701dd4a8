import Answers
import Catalogue
import Foundation
import Testing
import Workshops

@testable import Operations

struct PersonReaderTests {
    private static let communes = [
        "Froges", "La Buissière", "Saint-Ismier", "Sainte-Agnès", "Le Touvet", "Le Haut-Bréda",
    ]
    .map { name in
        Commune(
            name: name, nameInDecision: ["Froges": "Frogès", "La Buissière": "La Buisnière"][name], chequebooks: 1,
            minutes: [:])
    }
    private let reader: PersonReader
    private let blank = Participant(number: 1, id: "p", person: nil, commune: "", registered: .distantPast)

    init() throws {
        reader = PersonReader(
            communes: CommuneNames(Self.communes), today: try #require(CivilDate("2021-02-08")), author: "Camille")
    }

    private func read(_ texts: [PersonField: String], into participant: Participant? = nil) -> (
        Participant, [PersonProblem]
    ) {
        let minimum: [PersonField: String] = participant == nil ? [.familyName: "Dupont", .commune: "Froges"] : [:]
        let result = reader.read(minimum.merging(texts) { $1 }, into: participant ?? blank)
        return (result.participant, result.problems.map(\.problem))
    }

    @Test(arguments: [
        ("FROGES", "Froges"), ("frogès", "Froges"), ("La Buisnière", "La Buissière"), ("la buissiere", "La Buissière"),
        ("St Ismier", "Saint-Ismier"), ("ST-ISMIER", "Saint-Ismier"), ("Ste Agnes", "Sainte-Agnès"),
        ("le  haut bréda", "Le Haut-Bréda"), ("Le Touvet", "Le Touvet"),
    ])
    func aCommuneIsFoundAsPeopleWriteIt(text: String, name: String) {
        let (participant, problems) = read([.commune: text])
        #expect(participant.commune == name && problems.isEmpty)
    }

    @Test(arguments: [
        ("lundi", "monday-morning monday-afternoon"),
        ("Mardi matin, jeudi après-midi", "tuesday-morning thursday-afternoon"),
        ("lundis et mardis", "monday-morning monday-afternoon tuesday-morning tuesday-afternoon"),
        ("Tuesday morning; Friday", "tuesday-morning friday-morning friday-afternoon"),
        ("jeudi apres midi", "thursday-afternoon"), ("le samedi matin", "saturday-morning"),
    ])
    func halfDaysAreReadInFrenchAndEnglish(text: String, expected: String) {
        let (participant, problems) = read([.availability: text])
        let found = participant.availability.sorted().map { "\($0.weekday)-\($0.halfDay)" }.joined(separator: " ")
        #expect(found == expected && problems.isEmpty)
    }

    @Test func aHalfDayAloneIsThatOfEveryDay() {
        #expect(read([.availability: "matin"]).0.availability.count == 7)
        #expect(read([.availability: "tous"]).0.availability == WeeklyHalfDay.all)
        #expect(read([.wishes: ""]).0.wishes == [])
    }

    @Test(arguments: ["hier", "lundi soir", "lundi mardredi", "8h", ",", "matin-midi"])
    func whatIsNoHalfDayIsRefused(text: String) {
        #expect(read([.availability: text]).1 == [.notHalfDays(text)])
    }

    @Test(arguments: [("25/01/2021", "2021-01-25"), ("5.2.2021", "2021-02-05"), ("2021-01-25", "2021-01-25")])
    func aDateIsReadAsTypedInFrance(text: String, date: String) {
        let (participant, problems) = read([.difficulty: "oui", .attestedOn: text])
        #expect(participant.attestations.map(\.date.description) == [date] && problems.isEmpty)
    }

    @Test(arguments: ["25/01/21", "31/02/2021", "01/25/2021", "25/01/20211", "hier", "25/01", "٢٥/٠١/٢٠٢١"])
    func whatIsNoDateIsRefused(text: String) {
        #expect(read([.difficulty: "oui", .attestedOn: text]).1 == [.notADate(text)])
    }

    @Test func nothingIsAttestedAhead() throws {
        let day = try #require(CivilDate("2021-02-09"))
        #expect(read([.difficulty: "oui", .attestedOn: "09/02/2021"]).1 == [.dateAhead(day)])
    }

    @Test(arguments: [
        ("oui", true), ("OUI", true), ("o", true), ("x", true), ("yes", true), ("non", false), ("N", false),
    ])
    func yesAndNoAreRead(text: String, holds: Bool) {
        #expect(read([.motivation: text]).0.attestations.map(\.holds) == [holds])
    }

    @Test func whoAttestsIsWhoActsWhereNothingElseIsSaid() {
        #expect(read([.motivation: "oui"]).0.attestations.map(\.author) == ["Camille"])
        #expect(read([.motivation: "oui", .attestedBy: "CCAS"]).0.attestations.map(\.author) == ["CCAS"])
        #expect(read([.exemption: "seule", .attestedBy: "maire"]).0.exemption?.author == "maire")
    }

    @Test func allThatIsWrongIsTold() {
        let problems = reader.read(
            [
                .familyName: " ", .givenName: "a\u{7}", .email: "x", .telephone: "12", .commune: "Grenoble",
                .availability: "?", .longestWay: "loin", .referrer: "voisin", .difficulty: "peut-être",
                .attestedOn: "hier", .wishes: String(repeating: "lundi,", count: 60),
            ], into: blank
        ).problems
        #expect(
            Set(problems.map(\.problem.code)) == [
                "person-missing-field", "person-control-character", "not-an-email", "not-a-telephone",
                "unknown-commune",
                "not-half-days", "not-minutes", "not-a-referrer", "not-yes-or-no", "not-a-date", "person-text-too-long",
            ])
    }

    @Test func whatIsNotGivenStaysAndWhatIsEmptyGoes() {
        let (before, _) = read([
            .givenName: "Marie", .email: "m@example.org", .longestWay: "30 min", .referrer: "CCAS", .motivation: "oui",
            .exemption: "seule", .wishes: "lundi",
        ])
        let (same, problems) = read([.telephone: "0612345678"], into: before)
        var expected = before
        expected.person?.telephone = TelephoneNumber("06 12 34 56 78")
        #expect(same == expected && problems.isEmpty)
        let (bare, _) = read(
            [
                .givenName: "", .email: "", .longestWay: "", .referrer: "", .motivation: "", .exemption: "",
                .wishes: "", .telephone: "",
            ], into: same)
        #expect(
            bare
                == Participant(
                    number: 1, id: "p", person: Person(familyName: "Dupont"), commune: "Froges",
                    registered: .distantPast))
        #expect(read([.familyName: ""], into: before).1 == [.missing(.familyName)])
        #expect(read([.commune: ""], into: before).1 == [.missing(.commune)])
    }
}
