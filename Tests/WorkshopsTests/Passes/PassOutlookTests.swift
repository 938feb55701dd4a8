import Foundation
import Testing
import Workshops

struct PassOutlookTests {
    private func outlook(
        _ people: [PassOutlook.Person], ahead: [Int] = [1, 2, 3, 4, 5], newcomersFirst: Int? = 1,
        _ collection: Tariff.Collection = .everyWorkshop
    ) -> PassOutlook {
        PassOutlook(
            session: 1, collection: PassCollection(collection, passesPerChequebook: 10, workshops: 5), seats: 8,
            ahead: ahead, people: people, newcomersFirst: newcomersFirst)
    }

    @Test func peopleGiveWhatIsAskedAsFarAsTheyHaveIt() {
        let outlook = outlook([.init(passes: 10), .init(passes: 3), .init(passes: 0)], ahead: [2, 4, 5])
        #expect(outlook.expected == 6 + 3)
        #expect(outlook.lacking == [3, 6])
        #expect(outlook.most == 8 * 6)
    }

    @Test func whoeverJoinsMidSeriesGivesTheSharesThatAreLeft() {
        #expect(outlook([.init(first: 4, passes: 10)]).expected == 4)
        #expect(outlook([.init(first: 4, passes: 10)], newcomersFirst: 5).most == 4 + 7 * 2)
        #expect(outlook([.init(first: 4, passes: 10)], .firstWorkshop).expected == 4)
        #expect(outlook([.init(first: 4, passes: 10)], newcomersFirst: nil).most == 4)
    }

    @Test func aWholeChequebookIsGivenOnce() {
        #expect(outlook([.init(passes: 10)], .firstWorkshop).expected == 10)
        let later = outlook([.init(passes: 10)], ahead: [2, 3], newcomersFirst: 2, .firstWorkshop)
        #expect(later.expected == 0, "it was asked at the first workshop")
        #expect(later.most == 7 * 8)
    }

    @Test func whatWasGivenAlreadyIsNotAskedAgain() {
        #expect(outlook([.init(passes: 8, given: [1: 2])]).expected == 8)
        #expect(
            outlook([.init(passes: 7, given: [1: 3])]).most == 8 + 7 * 10, "more at one workshop is no less at another")
    }

    @Test func aSessionThatIsOverOrOverfullBringsNothingMore() {
        let everybody = [PassOutlook.Person](repeating: .init(passes: 10), count: 9)
        #expect(outlook(everybody, ahead: [], newcomersFirst: nil).most == 0)
        #expect(outlook(everybody, ahead: [5]).most == 18)
    }

    @Test func aSeatBeginsWithTheFirstWorkshopThatIsNotCalledOff() throws {
        let states: [Workshop.State] = [.forceMajeure, .cancelledLate, .moved, .planned, .cancelledInTime]
        let session = try session(states)
        #expect((1...5).map(session.beginning) == [3, 3, 3, 4, 5])
    }

    private func session(_ states: [Workshop.State]) throws -> Session {
        let trainer = try #require(Identifier("ada")), date = try #require(CivilDate("2021-04-08"))
        let span = try #require(TimeSpan("09:00-12:00"))
        return Session(
            id: "s", number: 1, venue: trainer, state: .planned,
            workshops: zip(1..., states).map {
                Workshop(
                    id: "\($0)", order: $0, date: date, span: span, trainer: trainer, state: $1,
                    revision: Revision(created: .distantPast, modified: .distantPast))
            })
    }
}
