import Answers
import Catalogue
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct QuestionReaderTests {
    private static let programme =
        (try? Office(folder: ProgrammeFolder(path: Folders.gresivaudan.path)).check())?.programme

    private func read(_ text: String, _ change: (inout Programme) -> Void = { _ in }) throws -> (
        condition: WorkshopCondition?, problems: [ProgrammeProblem]
    ) {
        var programme = try #require(Self.programme)
        change(&programme)
        return QuestionReader(programme).condition(text)
    }

    @Test(arguments: [
        ("2021-04-08 crolles", "2021-04-08 crolles"),
        ("jeudi 8 avril", "2021-04-08 thursday"),
        ("Pourquoi pas le jeudi 8 avril à Crolles ?", "2021-04-08 thursday crolles"),
        ("Thursday 8 April in Crolles", "2021-04-08 thursday crolles"),
        ("April 8, afternoon", "2021-04-08 afternoon"),
        ("8 avril 2021, l'après-midi, Pontcharra", "2021-04-08 afternoon pontcharra"),
        ("8 avril apres midi", "2021-04-08 afternoon"),
        ("le 1er juin au matin", "2021-06-01 morning"),
        ("8 AVRIL à la Maison des Services", "2021-04-08 pontcharra"),
        ("1 mars avec Formateur A", "2021-03-01 formateur-a"),
        ("morning formatrice-b 2021-05-04", "2021-05-04 morning formatrice-b"),
        ("8 août", "2021-08-08"),
        ("2022-01-01", "2022-01-01"),
    ])
    func daysPlacesAndPeopleAreUnderstood(text: String, meaning: String) throws {
        let (condition, problems) = try read(text)
        #expect(problems == [])
        #expect(condition?.description == meaning)
    }

    @Test(arguments: [
        ("", "wrong-form"), ("crolles", "wrong-form"), ("jeudi", "wrong-form"), ("31 avril", "wrong-form"),
        ("2021-04-08 to 2021-04-09", "wrong-form"), ("8 avril grenoble", "unknown-word"), ("2021-02-30", "wrong-form"),
        ("vendredi 8 avril", "cannot-both-hold"), ("8 avril crolles pontcharra", "cannot-both-hold"),
        ("8 avril\u{1B}[2J", "control-character"), ("avril", "unknown-word"), ("8 8 avril", "wrong-form"),
    ])
    func whatIsNotUnderstoodIsSaid(text: String, code: String) throws {
        let (condition, problems) = try read(text)
        #expect(condition == nil)
        #expect(problems.first?.code == code)
    }

    @Test func aYearIsOnlyLeftOutWhenTheWindowKnowsOne() throws {
        let twoYears: (inout Programme) -> Void = { $0.window = date(2020, 10, 1)...date(2021, 6, 30) }
        #expect(try read("8 avril", twoYears).condition?.description == "2021-04-08")
        #expect(try read("8 novembre", twoYears).condition?.description == "2020-11-08")
        #expect(try read("8 août", twoYears).condition == nil, "in neither")
        let long: (inout Programme) -> Void = { $0.window = date(2020, 3, 1)...date(2021, 6, 30) }
        #expect(try read("8 avril", long).condition == nil, "in both")
        #expect(try read("8 avril 2020", long).condition?.description == "2020-04-08")
    }

    @Test func aTownOfTwoVenuesMeansNeither() throws {
        let sameTown: (inout Programme) -> Void = { programme in
            for index in programme.venues.indices { programme.venues[index].town = "Froges" }
        }
        #expect(try read("8 avril à Froges", sameTown).problems.first?.code == "unknown-word")
        #expect(try read("8 avril à Crolles", sameTown).condition?.venue == identifier("crolles"))
    }
}
