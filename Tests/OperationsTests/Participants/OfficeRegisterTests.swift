import Answers
import Catalogue
import Documents
import Foundation
import Testing
import Workshops

@testable import Operations

struct OfficeRegisterTests {
    private let request = { Office.request() }

    @Test func peopleAreNumberedInTheOrderOfRegistration() throws {
        try Folders.withPlannedOffice { office, _ in
            let report = try office.register(
                [.familyName: "Dupont", .givenName: "Marie", .commune: "st ismier"], request())
            #expect(report.person.participant.number == 1)
            #expect(report.person.participant.commune == "Saint-Ismier")
            #expect(report.person.nearest == .init(venue: try #require(Identifier("crolles")), minutes: 12))
            #expect(report.person.standing == .registered)
            #expect(try office.registerSomebody("Martin") == 2)
            #expect(
                try office.people(now: request().now).map(\.participant.person?.name) == ["Marie Dupont", "Martin"])
            #expect(try office.recorded()[1] == "register:  → participant 1: registered")
        }
    }

    @Test(arguments: [
        ["Dupont", "Marie", "Crolles"], ["DUPONT", "marie", "crolles"], ["Marie", "Dupont", "Crolles"],
        ["Dupont-Marie", "", "Crolles"],
    ])
    func theSamePersonTwiceIsSeen(names: [String]) throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.register([.familyName: "Dupont", .givenName: "Marie", .commune: "Crolles"], request())
            let again: [PersonField: String] = [.familyName: names[0], .givenName: names[1], .commune: names[2]]
            #expect(throws: Refusal.registration(.alreadyRegistered(1))) { try office.register(again, request()) }
            let namesake = try office.register(again, isNamesake: true, Office.request(prefix: "other"))
            #expect(namesake.person.participant.number == 2)
            let elsewhere = again.merging([.commune: "Theys"]) { $1 }
            #expect(try office.register(elsewhere, Office.request(prefix: "third")).changed)
        }
    }

    @Test func everyFindingNamesItsOption() throws {
        try Folders.withPlannedOffice { office, _ in
            let refusal = try #require(
                #expect(throws: Refusal.self) {
                    try office.register([.email: "x", .commune: "Crolle"], with: 9, request())
                })
            #expect(refusal.kind == .input)
            #expect(Set(refusal.findings.map(\.place.file)) == ["--name", "--email", "--commune", "--with"])
            let communes = refusal.findings.filter { $0.place.file == "--commune" }
            #expect(communes.map(\.problem) == [.person(.unknownCommune("Crolle", nearest: "Crolles"))])
            #expect(try office.people(now: request().now).isEmpty)
        }
    }

    @Test func aCorrectionSaysWhatItTouchedAndNotHow() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont")
            let report = try office.correct(who, [.telephone: "06 12 34 56 78", .commune: "Theys"], request())
            #expect(report.changed)
            #expect(try office.recorded()[0] == "correct 1:  → participant 1: corrected; commune; telephone")
            #expect(try !office.correct(who, [.commune: "Theys"], request()).changed)
            #expect(throws: Refusal.registration(.nothingGiven)) { try office.correct(who, [:], request()) }
            #expect(throws: Refusal.enrolment(.unknownPerson(5))) {
                try office.correct(5, [.longestWay: "3"], request())
            }
        }
    }

    @Test func companionsShareAPartyWhoeverComesFirst() throws {
        try Folders.withPlannedOffice { office, _ in
            let one = try office.registerSomebody("un"), two = try office.registerSomebody("deux", with: one)
            let three = try office.registerSomebody("trois")
            _ = try office.correct(two, [:], with: three, request())
            let people = try office.people(now: request().now).map(\.participant)
            #expect(people.map(\.party) == [one, two, two], "two left one for three")
            #expect(try office.person(three, now: request().now).companions == [two])
            #expect(throws: Refusal.self) { try office.correct(one, [:], with: one, request()) }
        }
    }

    @Test func theSameRequestTwiceRegistersOnce() throws {
        try Folders.withPlannedOffice { office, _ in
            let texts: [PersonField: String] = [.familyName: "Dupont", .commune: "Crolles"]
            let first = try office.register(texts, Office.request(key: "k"))
            let second = try office.register(texts, Office.request(key: "k"))
            #expect(second == first)
            #expect(try office.people(now: request().now).count == 1)
        }
    }

    @Test func anOfficeWithoutPlanSaysWhereToBegin() throws {
        try Folders.withOffice { (office: Office, folder: URL) throws -> Void in
            #expect(throws: Refusal.noDatabase(path: folder.appending(path: "ateliers.sqlite").path)) {
                try office.register([.familyName: "Dupont", .commune: "Crolles"], request())
            }
        }
    }

    /// What changes of somebody is held against the seat that they have, and told at once.
    @Test func whoseSessionSuitsThemNoMoreIsTold() throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.fill(1, seats: 1)[0]
            let days = try office.sheet(of: .init(session: 1, order: 1), now: Office.request().now).workshop.date
                .weekday
            let other = try #require([Weekday.monday, .tuesday].first { $0 != days })
            let texts = [PersonField.availability: Wording(.french).weekday(other)]
            let misfit = try #require(try office.correct(who, texts, Office.request()).misfit)
            #expect(misfit.session == 1 && misfit.remedies.first == .move(who))
            #expect(try office.person(who, now: Office.request().now).misfit == misfit)
            #expect(try office.correct(who, [.availability: "tous"], Office.request()).misfit == nil)
        }
    }
}
