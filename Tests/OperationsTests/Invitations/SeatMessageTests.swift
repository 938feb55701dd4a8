import Answers
import Catalogue
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// Who is offered a seat, who waits, and who waits no more are written to once.
struct SeatMessageTests {
    private let request = { Office.request() }

    /// Eight with a seat of session 1, and two who wait for it.
    private func withFullSession(_ body: (Office, URL, [Int]) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            let people = try (1...10).map { number in
                let who = try office.registerSomebody("Nom\(number)", [.email: "p\(number)@example.fr"])
                _ = try office.enrol(who, in: .session(1), request())
                return who
            }
            try body(office, folder, people)
        }
    }

    private func told(_ report: InviteReport) -> [String] {
        report.seats.map { "\($0.participant) \($0.notice.word) \($0.session.map(String.init) ?? "–")" }
    }

    private func text(_ folder: URL, _ ending: String) throws -> String {
        let outbox = folder.appending(path: "outbox")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: outbox.path).first { $0.hasSuffix(ending) })
        let mail = try String(contentsOf: outbox.appending(path: name), encoding: .utf8)
        let part = mail.components(separatedBy: "base64\r\n\r\n")[1].components(separatedBy: "\r\n--")[0]
        return String(decoding: try #require(Data(base64Encoded: part.replacing("\r\n", with: ""))), as: UTF8.self)
            .replacing("\u{A0}", with: " ")
    }

    @Test func whoWaitsIsToldOnce() throws {
        try withFullSession { office, folder, people in
            let report = try office.invite(request())
            #expect(told(report) == ["\(people[8]) waiting 1", "\(people[9]) waiting 1"])
            #expect(try text(folder, "participant-\(people[9])-seat.eml").contains("Vous êtes le numéro 2."))
            #expect(told(try office.invite(request())) == [], "and nothing more")
            _ = try office.handOver(request())
            #expect(told(try office.invite(request())) == [])
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func anOfferIsToldWithItsEnd() throws {
        try withFullSession { office, folder, people in
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.withdraw(people[0], reason: "déménage", request())
            let report = try office.invite(request())
            #expect(told(report) == ["\(people[8]) offered 1"], "who has only come nearer is not written to")
            let words = try text(folder, "participant-\(people[8])-seat.eml")
            #expect(words.contains("Une place est gardée pour vous.") && words.contains("Nous la gardons jusqu'au "))
            #expect(words.contains("Téléphonez au 04 76 00 00 00."))
            #expect(report.messages.allSatisfy { $0.message.reason == .withdrawn })
        }
    }

    /// They decide on days that they were told: when those change, they are told again, and a duplicate shows what was said.
    @Test func anOfferWhoseDaysMoveIsToldAgain() throws {
        try withFullSession { office, _, people in
            _ = try office.withdraw(people[0], reason: "déménage", request())
            _ = try office.invite(request())
            _ = try office.handOver(request())
            let who = Recipient.participant(people[8])
            let first = try #require(try office.duplicates(for: who, now: request().now).first)
            let day = try #require(first.seat?.workshops[2].date)
            try office.move(workshop: 3, ofSession: 1, byDays: 3)
            #expect(try office.duplicates(for: who, now: request().now) == [first], "as it was said")
            #expect(told(try office.invite(request())) == ["\(people[8]) offered 1"])
            #expect(told(try office.invite(request())) == [], "once")
            let words = try #require(try office.words(for: who, now: request().now).first)
            #expect(words.movedOfSeat.map(\.date) == [day])
            #expect(words.seat?.workshops[2].date == day.advanced(by: 3))
            try office.move(workshop: 3, ofSession: 1, byDays: -3)
            #expect(told(try office.invite(request())) == [])
            #expect(try office.outbox(now: request().now).seats.isEmpty, "what was said holds again")
        }
    }

    /// Nobody is asked to answer again because a venue has agreed.
    @Test func anOfferIsNotToldAgainForWords() throws {
        try withFullSession { office, _, people in
            _ = try office.withdraw(people[0], reason: "déménage", request())
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.confirm(venue: "crolles", request())
            #expect(told(try office.invite(request())) == [])
        }
    }

    /// A guest of one workshop waits for a seat as before.
    @Test func whoIsAGuestIsNotToldOfTheirTurnAgain() throws {
        try withFullSession { office, _, people in
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.addGuest(people[9], at: WorkshopNumber(session: 2, order: 1), request())
            let report = try office.invite(request())
            #expect(told(report) == [] && report.messages.count == 1)
            _ = try office.handOver(request())
            #expect(told(try office.invite(request())) == [])
        }
    }

    /// Accepted before the offer was handed over: the invitations say all.
    @Test func anOfferThatIsAnsweredIsNotToldAnyMore() throws {
        try withFullSession { office, _, people in
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.withdraw(people[0], reason: "déménage", request())
            _ = try office.invite(request())
            _ = try office.accept(people[8], request())
            let report = try office.invite(request())
            #expect(told(report) == [])
            #expect(report.messages.map(\.recipient).allSatisfy { $0 == .participant(people[8]) })
            #expect(try office.outbox(now: request().now).seats.isEmpty)
            _ = try office.handOver(request())
            _ = try office.withdraw(people[8], reason: "déménage", request())
            #expect(
                told(try office.invite(request())).allSatisfy { !$0.hasPrefix("\(people[8]) ") },
                "the cancellation says it")
        }
    }

    @Test func anOfferThatLapsesIsToldOff() throws {
        try withFullSession { office, _, people in
            _ = try office.withdraw(people[0], reason: "déménage", request())
            _ = try office.invite(request())
            _ = try office.handOver(request())
            let later = Office.request(on: date(2021, 2, 8))
            #expect(told(try office.invite(later)).contains("\(people[8]) lapsed –"))
            #expect(told(try office.invite(later)) == [])
        }
    }

    @Test func whatIsKeptNoMoreIsToldWithItsEnd() throws {
        try withFullSession { office, _, people in
            let who = people[8]
            _ = try office.withdraw(people[0], reason: "déménage", request())
            _ = try office.invite(request())
            _ = try office.handOver(request())
            let later = Office.request(on: date(2021, 2, 8))
            _ = try office.invite(later)
            let words = try #require(try office.words(for: .participant(who), now: later.now).first)
            #expect(words.seat?.ending == .unanswered && words.lapsedOffer != nil)
            #expect(words.subject.hasSuffix("n'est plus gardée"))
        }
    }

    /// A session is called off and held again: who waited for it alone is told both, and waits for it again.
    @Test func whoWaitedForASessionWaitsForItAgain() throws {
        try withFullSession { office, _, people in
            let who = Recipient.participant(people[9])
            _ = try office.invite(request())
            _ = try office.handOver(request())
            let first = try #require(try office.duplicates(for: who, now: request().now).first)
            #expect(first.seat?.workshops.isEmpty == false, "they are told when and where")
            _ = try office.cancel(session: 1, request())
            _ = try office.invite(request())
            let off = try #require(try office.words(for: who, now: request().now).first)
            #expect(off.seat?.ending == .calledOff && off.seat?.calledOff == first.seat?.workshops)
            #expect(off.subject == "Le groupe que vous attendiez est annulé")
            _ = try office.handOver(request())
            _ = try office.reinstate(session: 1, request())
            let back = try office.people(now: request().now).first { $0.participant.number == people[9] }
            #expect(back?.standing == .waiting(session: 1, position: 2))
            _ = try office.invite(request())
            let again = try #require(try office.words(for: who, now: request().now).first)
            #expect(again.seat?.ending == nil && again.seat?.workshops == first.seat?.workshops)
            let seated = try #require(try office.words(for: .participant(people[0]), now: request().now).first)
            #expect(seated.subject == "Vos 5 ateliers ont de nouveau lieu")
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func aNamedRequestIsAnsweredAsTheFirstTime() throws {
        try withFullSession { office, _, _ in
            let first = try office.invite(Office.request(key: "k"))
            #expect(try office.invite(Office.request(key: "k")).seats == first.seats)
        }
    }
}
