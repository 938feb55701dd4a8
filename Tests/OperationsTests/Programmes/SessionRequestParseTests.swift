import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct SessionRequestParseTests {
    static let programme = ProgrammeFileTests.text.flatMap { ProgrammeFile.read(Data($0.utf8)).programme }

    private func parse(
        _ text: String, as strength: SessionRequest.Strength = .pin, change: (inout Programme) -> Void = { _ in }
    ) throws -> (request: SessionRequest?, problems: [ProgrammeProblem]) {
        var programme = try #require(Self.programme)
        change(&programme)
        return SessionRequest.parse(text, as: strength, in: programme)
    }

    @Test(arguments: [
        ("2.1: 2021-03-18 morning", "2.1: 2021-03-18 morning"), ("3: crolles", "3: crolles"),
        ("4: 2021-04-12 to 2021-04-18", "4: 2021-04-12 to 2021-04-18"), ("1:wednesday", "1: wednesday"),
        (" 02.05 :  formatrice-b   afternoon ", "2.5: afternoon formatrice-b"),
        (
            "4.5: crolles formateur-a morning thursday 2021-03-18 to 2021-03-25",
            "4.5: 2021-03-18 to 2021-03-25 thursday morning crolles formateur-a"
        ),
        ("1: monday monday", "1: monday"), ("1: 2021-06-30 to 2021-07-14", "1: 2021-06-30 to 2021-07-14"),
        ("1: 2021-03-18 thursday", "1: 2021-03-18 thursday"),
        ("2.1 : jeudi 18 mars, le matin", "2.1: 2021-03-18 thursday morning"), ("session 3: À Crolles", "3: crolles"),
        ("atelier 2.1: 18/03/2021 après-midi", "2.1: 2021-03-18 afternoon"), ("1: Monday", "1: monday"),
        ("4: 12/04/2021 au 18/04/2021", "4: 2021-04-12 to 2021-04-18"), ("1: Maison des Services", "1: pontcharra"),
        ("1: avec Formatrice B, vendredi l’après-midi", "1: friday afternoon formatrice-b"),
    ])
    func whatIsReadIsWrittenTheSame(text: String, expected: String) throws {
        let (request, problems) = try parse(text)
        #expect(problems == [])
        #expect(request?.description == expected)
        #expect(try parse(expected).request == request)
    }

    @Test(arguments: SessionRequest.Strength.allCases)
    func theStrengthIsThatWhichIsAskedFor(strength: SessionRequest.Strength) throws {
        #expect(try parse("1: monday", as: strength).request?.strength == strength)
    }

    static let window = date(2021, 3, 1)...date(2021, 6, 30)

    @Test(
        arguments: [
            ("", [.expected(.request, found: "")]), ("monday", [.expected(.request, found: "monday")]),
            (":", [.expected(.sessionOrWorkshop, found: ""), .expected(.workshopCondition, found: "")]),
            ("1:", [.expected(.workshopCondition, found: "")]), ("0: monday", [.outOfRange(0, 1...4)]),
            ("5: monday", [.outOfRange(5, 1...4)]), ("4.0: monday", [.outOfRange(0, 1...5)]),
            ("1.2.3: monday", [.expected(.sessionOrWorkshop, found: "1.2.3")]),
            ("1.: monday", [.expected(.sessionOrWorkshop, found: "1.")]),
            (".1: monday", [.expected(.sessionOrWorkshop, found: ".1")]),
            ("-1: monday", [.expected(.sessionOrWorkshop, found: "-1")]),
            ("١: monday", [.expected(.sessionOrWorkshop, found: "١")]),
            ("1: crolles pontcharra", [.cannotBothHold("crolles", "pontcharra")]),
            ("1: formateur-a formatrice-b", [.cannotBothHold("formateur-a", "formatrice-b")]),
            ("1: monday tuesday", [.cannotBothHold("monday", "tuesday")]),
            ("1: morning afternoon", [.cannotBothHold("morning", "afternoon")]),
            ("1: 2021-03-18 2021-03-19", [.cannotBothHold("2021-03-18", "2021-03-19")]),
            ("1: 2021-03-18 monday", [.cannotBothHold("2021-03-18", "monday")]),
            ("1: 2021-03-16 to 2021-03-21 monday", [.cannotBothHold("2021-03-16 to 2021-03-21", "monday")]),
            ("1: 2021-02-30", [.expected(.date, found: "2021-02-30")]),
            ("1: 18/03", [.expected(.date, found: "18/03")]),
            ("1: 2021-03-18 to monday", [.expected(.dateRange, found: "2021-03-18 to monday")]),
            ("1: 2021-03-18 to", [.expected(.dateRange, found: "2021-03-18 to ")]),
            ("1: 2021-03-19 to 2021-03-18", [.rangeReversed(from: "2021-03-19", to: "2021-03-18")]),
            ("1: 2021-02-28", [.outsideWindow(date(2021, 2, 28)...date(2021, 2, 28), window: window)]),
            ("1: 2021-07-01 to 2021-07-02", [.outsideWindow(date(2021, 7, 1)...date(2021, 7, 2), window: window)]),
            ("1: mon\u{7}day", [.hiddenCharacter(HiddenCharacter("\u{7}", at: 7))]),
            ("1: monday\nbans", [.hiddenCharacter(HiddenCharacter("\n", at: 10))]),
            ("1: monday\u{202E}", [.hiddenCharacter(HiddenCharacter("\u{202E}", at: 10))]),
        ] as [(String, [ProgrammeProblem])])
    func whatIsWrongIsSaid(text: String, expected: [ProgrammeProblem]) throws {
        let (request, problems) = try parse(text)
        #expect(request == nil)
        #expect(problems == expected)
    }

    @Test(arguments: [
        ("mondy", "monday"), ("crolle", "crolles"), ("formateur-b", "formateur-a"),
        ("to", nil), ("lunndi", nil),
    ])
    func anUnknownWordIsSaidWithTheNearest(word: String, nearest: String?) throws {
        let known = [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "afternoon",
            "crolles", "pontcharra", "formateur-a", "formatrice-b",
        ]
        #expect(try parse("1: \(word)").problems == [.unknownWord(word, nearest: nearest, known: known)])
    }

    @Test(arguments: ["formateur-a", "monday", "morning"])
    func aWordThatMeansTwoThingsIsRefused(word: String) throws {
        let problems = try parse("1: \(word)") { $0.venues[0].identifier = identifier(word) }.problems
        #expect(problems == [.ambiguous(word)])
    }

    @Test func whatTheProgrammePinsCannotBeBanned() throws {
        let pin = try #require(try parse("1: monday").request)
        let problems = try parse("1: monday", as: .ban) { $0.requests = [pin] }.problems
        #expect(problems == [.contradiction("1: monday", firstLine: nil)])
        #expect(try parse("1: monday", as: .pin) { $0.requests = [pin] }.problems == [])
        #expect(try parse("1: tuesday", as: .ban) { $0.requests = [pin] }.problems == [])
    }
}
