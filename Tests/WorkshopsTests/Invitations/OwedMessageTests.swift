import Foundation
import Testing

@testable import Workshops

struct OwedMessageTests {
    private let marie = EmailAddress("marie@example.fr")
    private let other = EmailAddress("m.dupont@example.fr")

    private func notice(_ change: (inout Notice) -> Void = { _ in }) throws -> Notice {
        var notice = Notice(
            date: try #require(CivilDate("2021-03-15")), span: try #require(TimeSpan("14:00-17:00")),
            location: "Mission Locale, 38920 Crolles", position: Position(latitude: 45.285, longitude: 5.884),
            summary: "Atelier 3 sur 5", description: "À apporter : de quoi écrire.", status: .tentative)
        change(&notice)
        return notice
    }

    private func told(
        _ method: Message.Method = .request, sequence: Int = 4, email: EmailAddress?, _ notice: Notice
    ) -> Message {
        Message(
            number: 7, uid: "uid", method: method, sequence: sequence, stamp: Date(timeIntervalSince1970: 0),
            email: email, notice: notice)
    }

    /// Method, sequence, address and reason of what is owed.
    private func owed(_ told: Message?, _ expected: ExpectedNotice?) -> [String] {
        OwedMessage.changes(from: told, to: expected).map {
            "\($0.method) \($0.sequence) \($0.email?.description ?? "paper") \($0.reason)"
        }
    }

    @Test func nothingIsOwedWhereNothingWasSaidAndNothingIsExpected() { #expect(owed(nil, nil) == []) }

    @Test func somebodyNewIsInvited() throws {
        #expect(owed(nil, ExpectedNotice(try notice(), email: marie)) == ["request 0 marie@example.fr invited"])
        #expect(owed(nil, ExpectedNotice(try notice(), email: nil)) == ["request 0 paper invited"])
    }

    /// Who has not read it yet is asked anew when they have a seat by now, or none.
    @Test func aGuestIsAskedAsAGuest() throws {
        let guest = ExpectedNotice(try notice(), email: nil, isGuest: true)
        let seated = ExpectedNotice(try notice(), email: nil)
        #expect(owed(nil, guest) == ["request 0 paper guest"])
        #expect(owed(told(.cancel, email: nil, try notice()), guest) == ["request 5 paper guest"])
        var waiting = told(email: nil, try notice())
        waiting.reason = .guest
        #expect(owed(waiting, guest) == [] && owed(waiting, seated) == ["request 4 paper invited"])
        waiting.state = .handedOver
        #expect(owed(waiting, seated) == [], "what they come to is as they read")
    }

    @Test func thatAPlaceHasNotAgreedAnyMoreIsNoConfirmation() throws {
        let sure = try notice { $0.status = .confirmed }
        #expect(
            owed(told(email: nil, sure), ExpectedNotice(try notice(), email: nil)) == ["request 5 paper moved"])
    }

    @Test func whoKnowsIsNotToldAgain() throws {
        #expect(owed(told(email: marie, try notice()), ExpectedNotice(try notice(), email: marie)) == [])
    }

    @Test(arguments: ["date", "span", "location", "status"])
    func whatMakesCalendarsAskAgainRaisesTheSequence(what: String) throws {
        let changed = try notice { notice in
            switch what {
            case "date": notice.date = notice.date.advanced(by: 1)
            case "span": notice.span = TimeSpan("14:00-16:30") ?? notice.span
            case "location": notice.location = "Maison des Services, 38530 Pontcharra"
            default: notice.status = .confirmed
            }
        }
        #expect(
            owed(told(email: marie, try notice()), ExpectedNotice(changed, email: marie))
                == ["request 5 marie@example.fr \(what == "status" ? "confirmed" : "moved")"])
    }

    /// What goes with the next message rather than out alone.
    @Test func aConfirmationAndWhatIsOnlyLeftOutMayWait() throws {
        let known = told(email: marie, try notice())
        let isQuiet = { (announcing: Bool, change: (inout Notice) -> Void) in
            let expected = ExpectedNotice(try notice(change), email: marie)
            return OwedMessage.changes(from: known, to: expected).map {
                $0.isQuiet(after: known, announcingConfirmations: announcing)
            }
        }
        #expect(try isQuiet(false) { $0.status = .confirmed } == [true])
        #expect(try isQuiet(true) { $0.status = .confirmed } == [false])
        #expect(try isQuiet(false) { $0.description = "" } == [true])
        #expect(try isQuiet(false) { $0.description = "À apporter : un chargeur." } == [false])
        #expect(try isQuiet(false) { $0.location = "Pontcharra" } == [false])
    }

    @Test func aCancellationCarriesItsReason() throws {
        let known = told(email: marie, try notice())
        #expect(OwedMessage.changes(from: known, to: nil, because: .withdrawn).map(\.reason) == [.withdrawn])
    }

    @Test(arguments: ["summary", "description", "position"])
    func wordsAloneAreToldWithoutAskingAgain(what: String) throws {
        let changed = try notice { notice in
            switch what {
            case "summary": notice.summary = "Atelier 3 sur 5 – Smartphone"
            case "description": notice.description += " Et un parapluie."
            default: notice.position = nil
            }
        }
        #expect(
            owed(told(email: marie, try notice()), ExpectedNotice(changed, email: marie))
                == ["request 4 marie@example.fr reworded"])
    }

    @Test func whoIsExpectedNoMoreIsToldOnce() throws {
        let request = told(email: marie, try notice())
        #expect(owed(request, nil) == ["cancel 5 marie@example.fr cancelled"])
        let cancellation = OwedMessage.changes(from: request, to: nil)[0]
        #expect(cancellation.notice == (try notice { $0.status = .cancelled }), "start and summary are repeated")
        #expect(owed(told(.cancel, sequence: 5, email: marie, cancellation.notice), nil) == [])
    }

    /// Nobody has read it yet: it says what is so by now.
    @Test func aCancellationThatWaitsIsWrittenAnewForAnotherReason() throws {
        var waiting = told(.cancel, sequence: 5, email: marie, try notice())
        waiting.reason = .cancelled
        let owed = { (message: Message) in
            OwedMessage.changes(from: message, to: nil, because: .withdrawn).map {
                "\($0.method) \($0.sequence) \($0.reason)"
            }
        }
        #expect(owed(waiting) == ["cancel 5 withdrawn"])
        #expect(OwedMessage.changes(from: waiting, to: nil, because: .cancelled) == [])
        waiting.state = .handedOver
        #expect(owed(waiting) == [], "what was read is not unsaid")
    }

    @Test func whatEmptiesAnOldCalendarIsNeededAsLongAsNothingElseGoesThere() throws {
        var message = told(.cancel, sequence: 5, email: marie, try notice())
        message.reason = .readdressed
        #expect(message.isNeeded(beside: [other]) && message.isNeeded(beside: [nil]))
        #expect(!message.isNeeded(beside: [other, marie]))
        message.reason = .cancelled
        #expect(!message.isNeeded(beside: [other]))
    }

    /// Of one workshop, what was handed over at one instant waits again together, or from one of them on.
    @Test func onlyTheEndThatWasHandedOverAtOnceCanWaitAgain() throws {
        let first = Date(timeIntervalSince1970: 0)
        let messages = try (1...4).map { number in
            Message(
                number: number, uid: "uid", method: .request, sequence: number, stamp: first, email: marie,
                notice: try notice(), state: .handedOver, handedOver: first + (number < 3 ? 0 : 60))
        }
        #expect(Set(messages.returnable([3, 4])) == [3, 4] && messages.returnable([4]) == [4])
        #expect(messages.returnable([3]) == [], "a later one has followed")
        #expect(Set(messages.returnable([1, 2, 3, 4])) == [3, 4], "those went before")
    }

    @Test func whoComesBackIsInvitedAfterTheCancellation() throws {
        #expect(
            owed(told(.cancel, sequence: 5, email: marie, try notice()), ExpectedNotice(try notice(), email: marie))
                == ["request 6 marie@example.fr invited"])
    }

    @Test func anotherAddressIsInvitedAndTheOldOneToldThatItIsOff() throws {
        #expect(
            owed(told(email: marie, try notice()), ExpectedNotice(try notice(), email: other))
                == ["cancel 5 marie@example.fr readdressed", "request 6 m.dupont@example.fr readdressed"])
        #expect(
            owed(told(email: marie, try notice()), ExpectedNotice(try notice(), email: nil))
                == ["cancel 5 marie@example.fr readdressed", "request 6 paper readdressed"])
        #expect(
            owed(told(email: nil, try notice()), ExpectedNotice(try notice(), email: marie))
                == ["request 5 marie@example.fr readdressed"])
    }
}
