import Answers
import Catalogue
import Documents
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeReplyTests {
    private let request = { Office.request(day: 29) }

    /// An office in which somebody has been invited to session 1, and their invitations by workshop.
    private func withInvited(_ body: (Office, Int, [String]) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            let who = try office.registerSomebody("Dupont", [.email: "Marie@example.fr"])
            _ = try office.enrol(who, in: .session(1), request())
            _ = try office.invite(request())
            let session = try office.seats(now: request().now).sessions[0].session
            let invitations = try office.invitations().filter { $0.recipient == .participant(who) }
            let uids = session.workshops.map { workshop in
                invitations.first { $0.workshop == workshop.id }?.uid ?? ""
            }
            try body(office, who, uids)
        }
    }

    /// A reply as a calendar program sends it.
    private func reply(
        _ uid: String, _ answer: String = "ACCEPTED", sequence: Int = 0,
        at time: String = "20210127T080000Z",
        from email: String = "marie@example.fr"
    ) -> GivenFile {
        let lines = [
            "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:\(uid)", "SEQUENCE:\(sequence)", "DTSTAMP:\(time)",
            "ATTENDEE;PARTSTAT=\(answer):mailto:\(email)", "END:VEVENT", "END:VCALENDAR", "",
        ]
        return GivenFile("reply.ics", octets: Array(lines.joined(separator: "\r\n").utf8))
    }

    private func answer(_ office: Office, _ uid: String) throws -> String? {
        try office.invitations().first { $0.uid == uid }?.answer.map { "\($0.choice) \($0.sequence)" }
    }

    @Test(arguments: [("ACCEPTED", "accepted"), ("DECLINED", "declined"), ("TENTATIVE", "tentative")])
    func anAnswerIsRecordedAndTheSeatStays(partstat: String, choice: String) throws {
        try withInvited { office, who, uids in
            let report = try office.reply(from: [reply(uids[2], partstat)], request())
            #expect(
                report.answers.map { "\($0.name) \($0.workshop?.description ?? "") \($0.choice) \($0.changed)" }
                    == ["Dupont 1.3 \(choice) true"])
            #expect(report.ignored == [])
            #expect(try answer(office, uids[2]) == "\(choice) 0")
            #expect(try office.standing(who) == .seated(session: 1, seat: 1, from: 1))
            #expect(try office.recorded().first == "reply:  → participant \(who): replied; \(choice); workshop 1.3")
            #expect(try office.invite(request()).messages == [])
        }
    }

    @Test func whatIsDeclinedIsShownBesideTheSeatUntilItMoves() throws {
        try withInvited { office, who, uids in
            _ = try office.reply(from: [reply(uids[4], "DECLINED")], request())
            _ = try office.reply(from: [reply(uids[2], "DECLINED")], request())
            _ = try office.reply(from: [reply(uids[1], "TENTATIVE")], request())
            let declined = { try office.seats(now: request().now).declined.mapValues { $0.map(\.description) } }
            #expect(try declined() == [who: ["1.3", "1.5"]])
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            #expect(try declined() == [who: ["1.5"]])
            _ = try office.reply(from: [reply(uids[4], at: "20210128T080000Z")], request())
            #expect(try declined() == [:])
        }
    }

    @Test func theSameReplyTwiceIsRecordedOnce() throws {
        try withInvited { office, _, uids in
            let file = reply(uids[0])
            #expect(try office.reply(from: [file], request()).answers.map(\.changed) == [true])
            let rows = try office.recorded().count
            #expect(try office.reply(from: [file], request()).answers.map(\.changed) == [false])
            #expect(try office.recorded().count == rows)
        }
    }

    @Test func theLastAnswerCountsInWhateverOrderTheyCome() throws {
        try withInvited { office, _, uids in
            let late = reply(uids[0], "DECLINED", at: "20210128T080000Z")
            let early = reply(uids[0], "ACCEPTED", at: "20210127T080000Z")
            _ = try office.reply(from: [late], request())
            #expect(try office.reply(from: [early], request()).ignored.map(\.reason) == [.overtaken])
            #expect(try answer(office, uids[0]) == "declined 0")
        }
    }

    /// A stamp that is still to come counts as now: what is answered later counts again.
    @Test(arguments: ["20300101T000000Z", "20210129T100000Z"])
    func aStampThatIsStillToComeBlocksNothing(stamp: String) throws {
        try withInvited { office, _, uids in
            let ahead = reply(uids[0], "ACCEPTED", at: stamp)
            #expect(try office.reply(from: [ahead], request()).answers.map(\.changed) == [true])
            #expect(try office.invitations().first { $0.uid == uids[0] }?.answer?.stamp == request().now)
            let rows = try office.recorded().count
            let next = Office.request(day: 30)
            #expect(try office.reply(from: [ahead], Office.request(day: 29, hour: 9)).answers.map(\.changed) == [false])
            #expect(try office.recorded().count == rows, "the same once more is nothing new")
            let older = reply(uids[0], "TENTATIVE", at: "20210128T080000Z")
            #expect(try office.reply(from: [older], next).ignored.map(\.reason) == [.overtaken])
            let honest = reply(uids[0], "DECLINED", at: "20210130T085900Z")
            #expect(try office.reply(from: [honest], next).answers.map(\.changed) == [true])
            #expect(try answer(office, uids[0]) == "declined 0")
        }
    }

    /// Every mail of a folder is read again each day.
    @Test func aStampThatIsStillToComeCountsOnce() throws {
        try withInvited { office, _, uids in
            let mails = [
                reply(uids[0], "ACCEPTED", at: "20300101T000000Z"), reply(uids[0], "DECLINED", at: "20210129T100000Z"),
            ]
            _ = try office.reply(from: [mails[0]], request())
            for day in 30...31 {
                _ = try office.reply(from: mails, Office.request(day: day))
                #expect(try answer(office, uids[0]) == "declined 0")
            }
            // Its time has come, and it tells no more than before.
            let then = Office.request(on: date(2030, 1, 2))
            #expect(try office.reply(from: mails, then).ignored.map(\.reason) == [.overtaken])
            #expect(try answer(office, uids[0]) == "declined 0")
            #expect(try office.examine(now: then.now) == [])
            // Who changes their mind with that clock is heard.
            let other = reply(uids[0], "TENTATIVE", at: "20300102T000000Z")
            #expect(try office.reply(from: [other], Office.request(day: 31)).answers.map(\.choice) == [.tentative])
        }
    }

    /// As earlier versions recorded it.
    @Test func aRecordedStampThatIsStillToComeBlocksNothing() throws {
        try withInvited { office, _, uids in
            _ = try office.reply(from: [reply(uids[0])], request())
            try office.write(request()) {
                try $0.execute("UPDATE invitation SET answered_at = '2030-01-01T00:00:00Z' WHERE answer IS NOT NULL")
            }
            let honest = reply(uids[0], "DECLINED", at: "20210129T085900Z")
            #expect(try office.reply(from: [honest], request()).answers.map(\.changed) == [true])
            #expect(try answer(office, uids[0]) == "declined 0")
        }
    }

    /// Clocks differ by minutes: what comes together keeps its order.
    @Test func aClockThatIsMinutesAheadKeepsItsOrder() throws {
        try withInvited { office, _, uids in
            let late = reply(uids[0], "DECLINED", at: "20210129T090400Z")
            let early = reply(uids[0], "ACCEPTED", at: "20210129T090300Z")
            let report = try office.reply(from: [late, early], request())
            #expect(report.answers.map(\.choice) == [.declined] && report.ignored.map(\.reason) == [.overtaken])
        }
    }

    @Test func whatIsLateUnknownOrForgedIsToldAndNotRecorded() throws {
        try withInvited { office, _, uids in
            try office.move(workshop: 1, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            let files = [
                (reply(uids[0], sequence: 0), ReplyReport.Reason.late(sequence: 0, last: 1)),
                (reply(uids[0], sequence: 9), .neverSent(sequence: 9, last: 1)),
                (reply("unknown"), .unknown),
                (reply(uids[1], from: "mallory@example.fr"), .otherAddress),
                (reply(uids[1], "NEEDS-ACTION"), .noAnswer),
                (reply(uids[1], "DELEGATED"), .noAnswer),
            ]
            let rows = try office.recorded().count
            for (file, reason) in files {
                let report = try office.reply(from: [file], request())
                #expect(report.answers == [])
                #expect(report.ignored.map(\.reason) == [reason])
            }
            #expect(try office.recorded().count == rows)
            #expect(try office.invitations().allSatisfy { $0.answer == nil })
            #expect(try office.reply(from: [reply(uids[0], sequence: 1)], request()).answers.count == 1)
        }
    }

    @Test func whoWasTakenOffCannotAnswerAnyMore() throws {
        try withInvited { office, who, uids in
            _ = try office.withdraw(who, reason: "déménage", request())
            _ = try office.invite(request())
            let report = try office.reply(from: [reply(uids[0], sequence: 1)], request())
            #expect(report.ignored.map(\.reason) == [.cancelled])
        }
    }

    @Test func filesAreReadAllOrNone() throws {
        try withInvited { office, _, uids in
            let replies = uids.map { reply($0) }
            let broken = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n"
            do {
                let last = GivenFile("zz.ics", octets: Array(broken.utf8))
                _ = try office.reply(from: replies + [last], request())
                Issue.record("it was taken")
            } catch let error as Refusal {
                #expect(error.kind == .input)
                #expect(!error.findings.isEmpty)
                #expect(error.findings.allSatisfy { $0.place.file == "zz.ics" })
            }
            #expect(try office.invitations().allSatisfy { $0.answer == nil })
            #expect(try office.reply(from: replies, request()).answers.count == 5)
        }
    }

    /// A stream that never ends is left at the limit.
    @Test func whatCannotBeReadIsSaid() throws {
        let endless = GivenFile("endless", size: .max) { { Array(repeating: 32, count: 1 << 24) } }
        try withInvited { office, _, _ in
            let refusal = #expect(throws: Refusal.self) {
                try office.reply(from: [endless, People.missing], request())
            }
            #expect(refusal?.findings.map(\.place.file) == ["endless", "nowhere.csv"])
            #expect(refusal?.findings.allSatisfy { $0.problem.code == "unreadable" } == true)
        }
    }
}
