import Answers
import Catalogue
import Documents
import Foundation
import Storage
import Testing
import Workshops

@testable import Operations

struct OfficeReplyTests {
    private let request = { Office.request() }

    /// An office in which somebody has been invited to session 1, and their invitations by workshop.
    private func withInvited(_ body: (Office, URL, Int, [String]) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            let who = try office.registerSomebody("Dupont", [.email: "Marie@example.fr"])
            _ = try office.enrol(who, in: .session(1), request())
            _ = try office.invite(request())
            let session = try office.seats(now: request().now).sessions[0].session
            let invitations = try office.invitations()
            let uids = session.workshops.map { workshop in
                invitations.first { $0.workshop == workshop.id }?.uid ?? ""
            }
            try body(office, folder, who, uids)
        }
    }

    /// A reply in a file of the folder.
    private func reply(
        _ folder: URL, _ uid: String, _ answer: String = "ACCEPTED", sequence: Int = 0,
        at time: String = "20210127T080000Z",
        from email: String = "marie@example.fr"
    ) throws -> String {
        let lines = [
            "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:\(uid)", "SEQUENCE:\(sequence)", "DTSTAMP:\(time)",
            "ATTENDEE;PARTSTAT=\(answer):mailto:\(email)", "END:VEVENT", "END:VCALENDAR", "",
        ]
        let file = folder.appending(path: "reply-\(UUID().uuidString).ics")
        try Data(lines.joined(separator: "\r\n").utf8).write(to: file)
        return file.path
    }

    private func answer(_ office: Office, _ uid: String) throws -> String? {
        try office.invitations().first { $0.uid == uid }?.answer.map { "\($0.choice) \($0.sequence)" }
    }

    @Test(arguments: [("ACCEPTED", "accepted"), ("DECLINED", "declined"), ("TENTATIVE", "tentative")])
    func anAnswerIsRecordedAndTheSeatStays(partstat: String, choice: String) throws {
        try withInvited { office, folder, who, uids in
            let report = try office.reply(from: try reply(folder, uids[2], partstat), request())
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
        try withInvited { office, folder, who, uids in
            _ = try office.reply(from: try reply(folder, uids[4], "DECLINED"), request())
            _ = try office.reply(from: try reply(folder, uids[2], "DECLINED"), request())
            _ = try office.reply(from: try reply(folder, uids[1], "TENTATIVE"), request())
            let declined = { try office.seats(now: request().now).declined.mapValues { $0.map(\.description) } }
            #expect(try declined() == [who: ["1.3", "1.5"]])
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            #expect(try declined() == [who: ["1.5"]])
            _ = try office.reply(from: try reply(folder, uids[4], at: "20210128T080000Z"), request())
            #expect(try declined() == [:])
        }
    }

    @Test func theSameReplyTwiceIsRecordedOnce() throws {
        try withInvited { office, folder, _, uids in
            let file = try reply(folder, uids[0])
            #expect(try office.reply(from: file, request()).answers.map(\.changed) == [true])
            let rows = try office.recorded().count
            #expect(try office.reply(from: file, request()).answers.map(\.changed) == [false])
            #expect(try office.recorded().count == rows)
        }
    }

    @Test func theLastAnswerCountsInWhateverOrderTheyCome() throws {
        try withInvited { office, folder, _, uids in
            let late = try reply(folder, uids[0], "DECLINED", at: "20210128T080000Z")
            let early = try reply(folder, uids[0], "ACCEPTED", at: "20210127T080000Z")
            _ = try office.reply(from: late, request())
            #expect(try office.reply(from: early, request()).ignored.map(\.reason) == [.overtaken])
            #expect(try answer(office, uids[0]) == "declined 0")
        }
    }

    @Test func whatIsLateUnknownOrForgedIsToldAndNotRecorded() throws {
        try withInvited { office, folder, _, uids in
            try office.move(workshop: 1, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            let files = [
                (try reply(folder, uids[0], sequence: 0), ReplyReport.Reason.late(sequence: 0, last: 1)),
                (try reply(folder, uids[0], sequence: 9), .neverSent(sequence: 9, last: 1)),
                (try reply(folder, "unknown"), .unknown),
                (try reply(folder, uids[1], from: "mallory@example.fr"), .otherAddress),
                (try reply(folder, uids[1], "NEEDS-ACTION"), .noAnswer),
                (try reply(folder, uids[1], "DELEGATED"), .noAnswer),
            ]
            let rows = try office.recorded().count
            for (file, reason) in files {
                let report = try office.reply(from: file, request())
                #expect(report.answers == [])
                #expect(report.ignored.map(\.reason) == [reason])
            }
            #expect(try office.recorded().count == rows)
            #expect(try office.invitations().allSatisfy { $0.answer == nil })
            #expect(try office.reply(from: try reply(folder, uids[0], sequence: 1), request()).answers.count == 1)
        }
    }

    @Test func whoWasTakenOffCannotAnswerAnyMore() throws {
        try withInvited { office, folder, who, uids in
            _ = try office.withdraw(who, reason: "déménage", request())
            _ = try office.invite(request())
            let report = try office.reply(from: try reply(folder, uids[0], sequence: 1), request())
            #expect(report.ignored.map(\.reason) == [.cancelled])
        }
    }

    @Test func aFolderIsReadWholeOrNotAtAll() throws {
        try withInvited { office, folder, _, uids in
            let replies = folder.appending(path: "replies")
            try FileManager.default.createDirectory(at: replies, withIntermediateDirectories: false)
            for uid in uids { _ = try reply(replies, uid) }
            let broken = replies.appending(path: "zz.ics")
            try Data("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n".utf8).write(to: broken)
            try Data("notes".utf8).write(to: replies.appending(path: "notes.txt"))
            do {
                _ = try office.reply(from: replies.path, request())
                Issue.record("it was taken")
            } catch let error as Refusal {
                #expect(error.kind == .input)
                #expect(!error.findings.isEmpty)
                #expect(error.findings.allSatisfy { $0.place.file.hasSuffix("zz.ics") })
            }
            #expect(try office.invitations().allSatisfy { $0.answer == nil })
            try FileManager.default.removeItem(at: broken)
            #expect(try office.reply(from: replies.path, request()).answers.count == 5)
        }
    }

    @Test(arguments: ["/dev/zero", "/nowhere.ics"])
    func whatIsNoFileIsSaid(path: String) throws {
        try withInvited { office, _, _, _ in
            #expect(throws: Refusal.self) { try office.reply(from: path, request()) }
        }
    }
}
