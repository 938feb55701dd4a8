import Answers
import Catalogue
import Documents
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeInviteTests {
    private let request = { Office.request() }

    /// An office of which people know from whom messages come.
    private func withOffice(_ body: (Office, URL) throws -> Void) throws {
        try Folders.withPlannedOffice(body)
    }

    /// Method, person, workshop and sequence of each message to participants.
    private func written(_ report: InviteReport) -> [String] {
        toParticipants(report).map { item in
            let who =
                switch item.recipient {
                case .participant(let number): "\(number)"
                case .trainer(let identifier): identifier.description
                }
            return "\(item.message.method) \(who) \(item.workshop?.description ?? "–") \(item.message.sequence)"
        }
    }

    /// Trainers without an e-mail address get their sheets besides.
    private func toParticipants(_ report: InviteReport) -> [OwedInvitation] {
        report.messages.filter { isToParticipant($0.recipient) }
    }

    private func enrolled(_ office: Office, _ names: String..., in session: Int = 1) throws -> [Int] {
        try names.map { name in
            let who = try office.registerSomebody(name, [.email: "\(name)@example.fr"])
            _ = try office.enrol(who, in: .session(session), request())
            return who
        }
    }

    private func isToParticipant(_ recipient: Recipient) -> Bool {
        if case .participant = recipient { true } else { false }
    }

    /// How many messages to participants wait.
    private func waiting(_ office: Office) throws -> Int {
        try office.outbox(now: request().now).items.filter { isToParticipant($0.recipient) }.count
    }

    private func files(_ folder: URL) -> [String] {
        let outbox = folder.appending(path: "outbox").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: outbox)) ?? [])
            .filter { !$0.contains("-trainer-") }.sorted()
    }

    @Test func aFirstInvitationIsOneMessageAWorkshop() throws {
        try withOffice { office, folder in
            let who = try enrolled(office, "dupont")[0]
            #expect(
                written(try office.invite(Office.request(isTrial: true))) == (1...5).map { "request \(who) 1.\($0) 0" })
            #expect(files(folder) == [], "a trial writes nothing")
            let report = try office.invite(request())
            #expect(written(report) == (1...5).map { "request \(who) 1.\($0) 0" })
            #expect(toParticipants(report).map(\.number) == [1, 2, 3, 4, 5])
            #expect(
                files(folder)
                    == (1...5).flatMap { number in
                        ["eml", "ics"].map { "00000\(number)-participant-\(who)-1.\(number)-request.\($0)" }
                    })
            #expect(try office.invite(request()).messages == [], "and nothing more")
            #expect(files(folder).count == 10)
        }
    }

    /// Who has given up their seat and comes to one workshop is told of that one, and of no seat.
    @Test func aGuestIsToldThatTheyAreOne() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.withdraw(who, reason: "déménage", request())
            _ = try office.addGuest(who, at: WorkshopNumber(session: 2, order: 1), request())
            let report = try office.invite(request())
            #expect(toParticipants(report).last { $0.message.method == .request }?.message.reason == .guest)
            let words = try #require(try office.words(for: .participant(who), now: request().now).first)
            #expect(words.subject.hasPrefix("Nous vous invitons à un atelier"))
            _ = try office.handOver(request())
            let again = try #require(try office.duplicates(for: .participant(who), now: request().now).first)
            #expect(again.subject == words.subject)
        }
    }

    @Test func thatAVenueAgreesGoesWithTheNextMessage() throws {
        try withOffice { office, _ in
            let people = try enrolled(office, "dupont", "martin"), (one, other) = (people[0], people[1])
            _ = try office.invite(request())
            _ = try office.confirm(venue: "crolles", request())
            #expect(try office.invite(request()).messages == [], "nobody is written to for that alone")
            _ = try office.correct(one, [.email: "autre@example.fr"], request())
            #expect(
                written(try office.invite(request()))
                    == (1...5).flatMap { ["cancel \(one) 1.\($0) 1", "request \(one) 1.\($0) 2"] })
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            let report = try office.invite(request())
            #expect(
                written(report) == ["request \(one) 1.3 3"] + (1...5).map { "request \(other) 1.\($0) 1" },
                "what was held back is told along with what was not")
            #expect(
                toParticipants(report).filter { $0.recipient == .participant(other) }.map(\.message.reason)
                    == [.confirmed, .confirmed, .moved, .confirmed, .confirmed])
        }
    }

    @Test func thatAVenueAgreesIsToldAtOnceWhereTheProgrammeWishesIt() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.confirm(venue: "crolles", request())
            try office.announceConfirmations()
            let report = try office.invite(request())
            #expect(written(report) == (1...5).map { "request \(who) 1.\($0) 1" })
            #expect(toParticipants(report).allSatisfy { $0.message.reason == .confirmed })
        }
    }

    /// The programme file is broken while messages are written: they are stored, and that is what is said.
    @Test func whatIsStoredIsSaidToBeStored() throws {
        try withOffice { office, folder throws -> Void in
            _ = try enrolled(office, "dupont")
            let file = folder.appending(path: "programme.yaml"), whole = try Data(contentsOf: file)
            var count = 0
            let breaking = Office.Request(
                now: request().now, author: "Camille",
                identifiers: {
                    count += 1
                    try? Data("programme: {\n".utf8).write(to: file)
                    return "uid-\(count)"
                })
            let refusal = #expect(throws: Refusal.self) { try office.invite(breaking) }
            guard case .unfinished(.outbox, .programmeUnusable)? = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(refusal?.kind == .environment && refusal?.remedies == [.outbox])
            try whole.write(to: file)
            #expect(try waiting(office) == 5)
            #expect(files(folder).count == 10)
            // Nothing is stored when it is refused before.
            try Data("programme: {\n".utf8).write(to: file)
            let before = #expect(throws: Refusal.self) { try office.invite(request()) }
            guard case .programmeUnusable? = before else {
                Issue.record("\(String(describing: before))")
                return
            }
        }
    }

    /// Whatever the clock says, a message is stamped after the one before.
    @Test func aClockThatWasSetBackStampsNothingEarlier() throws {
        try withOffice { office, _ throws -> Void in
            _ = try enrolled(office, "dupont")
            try office.announceConfirmations()
            _ = try office.invite(Office.request(day: 28))
            _ = try office.confirm(venue: "crolles", Office.request(day: 29))
            _ = try office.invite(request())
            try office.change(session: 1) { $0.state = .cancelled }
            _ = try office.invite(Office.request(day: 20))
            let programme = try office.programmeIdentifier()
            for invitation in try office.invitations() where isToParticipant(invitation.recipient) {
                let messages = try office.read(now: request().now) {
                    try $0.messages(of: invitation.uid, in: programme)
                }
                let first = Office.request(day: 28).now
                #expect(messages.map(\.sequence) == [0, 1, 2])
                #expect(messages.map(\.stamp) == [first, first + 1, first + 2])
            }
        }
    }

    @Test func movingOneWorkshopOfEightIsEightRequests() throws {
        try withOffice { office, folder in
            let people = try enrolled(office, "a", "b", "c", "d", "e", "f", "g", "h")
            #expect(toParticipants(try office.invite(request())).count == 40)
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            let report = try office.invite(request())
            #expect(written(report) == people.map { "request \($0) 1.3 1" })
            #expect(report.messages.allSatisfy { $0.message.reason == .moved })
            #expect(try waiting(office) == 40, "they take the place of those that waited")
            #expect(files(folder).count == 80)
            #expect(try office.invite(request()).messages == [])
        }
    }

    @Test func aSessionMovedTwiceBeforeAnythingWasSentIsOneMessage() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            #expect(written(try office.invite(request())) == ["request \(who) 1.3 1"])
            try office.move(workshop: 3, ofSession: 1, byDays: -1)
            #expect(written(try office.invite(request())) == ["request \(who) 1.3 2"])
            #expect(try waiting(office) == 5)
        }
    }

    @Test func aThemeThatIsChosenChangesWordsOnly() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.choose(theme: "Smartphone", forSession: 1, request())
            let report = try office.invite(request())
            #expect(written(report) == ["request \(who) 1.5 0"])
            #expect(toParticipants(report).map(\.message.reason) == [.reworded])
            #expect(toParticipants(report).first?.message.notice.summary == "Atelier 5 sur 5 – Smartphone")
        }
    }

    @Test func whoWithdrawsIsToldAndNobodyElse() throws {
        try withOffice { office, _ in
            let people = try enrolled(office, "dupont", "martin")
            _ = try office.invite(request())
            _ = try office.withdraw(people[0], reason: "déménage", request())
            #expect(written(try office.invite(request())) == (1...5).map { "cancel \(people[0]) 1.\($0) 1" })
            #expect(try office.invite(request()).messages == [])
        }
    }

    @Test func whoWithdrawsBeforeTheyWereToldIsToldNothing() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.withdraw(who, reason: "déménage", request())
            #expect(written(try office.invite(request())) == [])
        }
    }

    @Test func aReplacementIsInvitedToTheWorkshopsThatAreLeft() throws {
        try withOffice { office, _ in
            let workshops = try office.seats(now: request().now).sessions[0].session.workshops
            let late = Office.request(on: workshops[1].date.advanced(by: 1))
            let who = try office.registerSomebody("remplaçant", [.email: "r@example.fr"])
            _ = try office.enrol(who, in: .session(1), late)
            #expect(written(try office.invite(late)) == (3...5).map { "request \(who) 1.\($0) 0" })
        }
    }

    @Test func whatHasBeenHeldIsNotTakenBack() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            let workshops = try office.seats(now: request().now).sessions[0].session.workshops
            let late = Office.request(on: workshops[1].date.advanced(by: 1))
            _ = try office.withdraw(who, reason: "déménage", late)
            #expect(written(try office.invite(late)) == (3...5).map { "cancel \(who) 1.\($0) 1" })
        }
    }

    @Test func aSessionThatIsCancelledIsToldToAll() throws {
        try withOffice { office, _ in
            let people = try enrolled(office, "dupont", "martin")
            _ = try office.invite(request())
            _ = try office.cancel(session: 1, request())
            #expect(
                written(try office.invite(request()))
                    == people.flatMap { who in (1...5).map { "cancel \(who) 1.\($0) 1" } })
        }
    }

    @Test func twoPeopleOnOneAddressHaveTheirOwn() throws {
        try withOffice { office, folder in
            for name in ["Jeanne Dupont", "Marcel Dupont"] {
                let who = try office.registerSomebody(name, [.email: "couple@example.fr"])
                _ = try office.enrol(who, in: .session(1), request())
            }
            #expect(toParticipants(try office.invite(request())).count == 10)
            let uids = try office.invitations().filter { isToParticipant($0.recipient) }.map(\.uid)
            #expect(Set(uids).count == 10)
            for file in files(folder) {
                let text = try String(contentsOf: folder.appending(path: "outbox/\(file)"), encoding: .utf8)
                #expect(!(text.contains("Jeanne") && text.contains("Marcel")))
            }
        }
    }

    @Test func withoutAddressALetterIsOwed() throws {
        try withOffice { office, folder in
            let who = try office.registerSomebody("Dupont", [.telephone: "06 12 34 56 78"])
            _ = try office.enrol(who, in: .session(1), request())
            let report = try office.invite(request())
            #expect(toParticipants(report).count == 5)
            #expect(report.messages.allSatisfy { $0.message.email == nil })
            #expect(
                files(folder)
                    == [
                        "letter-participant-\(who).html", "letter-participant-\(who).txt", "sms-participant-\(who).txt",
                    ])
            #expect(try office.invite(request()).messages == [])
            _ = try office.handOver(request())
            #expect(files(folder) == [])
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            #expect(written(try office.invite(request())) == ["request \(who) 1.3 1"])
            #expect(files(folder).count == 3, "the letter is owed again")
        }
    }

    @Test func anAddressThatIsCorrectedIsInvitedAndTheOldOneIsNot() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.correct(who, [.email: "marie@example.fr"], request())
            let report = try office.invite(request())
            #expect(report.messages.count == 10)
            #expect(
                Set(toParticipants(report).map { "\($0.message.method) \($0.message.email?.description ?? "")" })
                    == ["cancel dupont@example.fr", "request marie@example.fr"])
            #expect(try waiting(office) == 10)
        }
    }

    @Test func handingOverKeepsWhatWasNotHandedOver() throws {
        try withOffice { office, folder in
            _ = try enrolled(office, "dupont")
            _ = try office.invite(request())
            #expect(throws: Refusal.invitation(.notWaiting([99]))) {
                try office.handOver(messages: [1, 99], request())
            }
            #expect(try waiting(office) == 5, "nothing is half done")
            let left = try office.handOver(messages: [1, 2], request())
            #expect(left.items.prefix(3).map(\.message.number) == [3, 4, 5] && left.handedOver == [1, 2])
            #expect(files(folder).count == 6)
            #expect(throws: Refusal.invitation(.notWaiting([1]))) { try office.handOver(messages: [1], request()) }
            #expect(try office.handOver(request()).items == [])
            #expect(try office.invite(request()).messages == [])
        }
    }

    @Test func filesOfOthersAreLeftInTheOutbox() throws {
        try withOffice { office, folder in
            _ = try enrolled(office, "dupont")
            _ = try office.invite(request())
            let note = folder.appending(path: "outbox/notes.txt")
            try Data("à moi".utf8).write(to: note)
            try FileManager.default.removeItem(at: folder.appending(path: "outbox/\(files(folder)[0])"))
            #expect(try waiting(office) == 5)
            #expect(files(folder).count == 11, "what was missing is written again")
            _ = try office.handOver(request())
            #expect(files(folder) == ["notes.txt"])
        }
    }

    /// Files that are called as ours, one of ours with a word of somebody's own, and one in the place of ours.
    @Test func whatSomebodyWroteInTheOutboxIsNeitherRemovedNorOverwritten() throws {
        try withOffice { office, folder in
            _ = try enrolled(office, "dupont")
            _ = try office.invite(request())
            let outbox = folder.appending(path: "outbox"), all = files(folder)
            let theirs = [
                "0001 note.eml", "000009-participant-9-1.1-request.eml", "letter-participant-9.txt", ".partial",
            ]
            for name in theirs { try Data("à moi".utf8).write(to: outbox.appending(path: name)) }
            let edited = outbox.appending(path: all[0])
            let words = try Data(contentsOf: edited) + Data("P.-S.".utf8)
            try words.write(to: edited)
            #expect(throws: Refusal.cannotPublish(path: edited.relativePath, .taken, remedy: .outbox)) {
                try office.outbox(now: request().now)
            }
            _ = try office.handOver(request())
            #expect(Set(files(folder)) == Set(theirs + [all[0]]))
            #expect(try Data(contentsOf: edited) == words)
        }
    }

    @Test func trainersWithAnAddressAreInvitedWithoutAnybodysName() throws {
        try withOffice { office, folder in
            _ = try enrolled(office, "dupont")
            try Folders.edit(folder, "name: Formateur A\n", "name: Formateur A\n    e-mail: formateur@example.fr\n")
            _ = try office.plan(again: false, request())
            let report = try office.invite(request())
            let trainer = try #require(Identifier("formateur-a"))
            let led = report.messages.filter { $0.recipient == .trainer(trainer) }
            #expect(!led.isEmpty)
            let outbox = folder.appending(path: "outbox")
            let calendars = try FileManager.default.contentsOfDirectory(atPath: outbox.path)
                .filter { $0.contains("trainer") && $0.hasSuffix("ics") }
            #expect(calendars.count == led.count)
            for file in calendars {
                let text = try String(contentsOf: outbox.appending(path: file), encoding: .utf8)
                #expect(!text.contains("dupont") && !text.contains("chéquier"))
            }
        }
    }

    /// The octets of a file, and what its base64 parts say.
    private func readable(_ file: URL) throws -> [Data] {
        let bytes = try Data(contentsOf: file)
        let blocks = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        let decoded = blocks.compactMap { block in
            Data(base64Encoded: block.components(separatedBy: "\r\n--")[0].replacing("\r\n", with: ""))
        }
        let unfolded = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        return [bytes, Data(unfolded.utf8)] + decoded
            + decoded.map { Data(String(decoding: $0, as: UTF8.self).replacing("\r\n ", with: "").utf8) }
    }

    @Test func noFileForOnePersonNamesAnother() throws {
        try withOffice { office, folder in
            var names: [Int: [String]] = [:]
            for session in 1...4 {
                for seat in 1...8 {
                    let word =
                        "Zq\(["a", "b", "c", "d"][session - 1])\(["k", "l", "m", "n", "p", "r", "s", "t"][seat - 1])x"
                    // One of four has no address, and gets a letter.
                    let email = seat % 4 == 0 ? [:] : [PersonField.email: "\(word.lowercased())@example.fr"]
                    let who = try office.registerSomebody("Nom\(word)", email)
                    _ = try office.enrol(who, in: .session(session), request())
                    names[who] = ["Nom\(word)", "\(word.lowercased())@example.fr"]
                }
            }
            #expect(toParticipants(try office.invite(request())).count == 160)
            let written = files(folder)
            #expect(written.count == 24 * 5 * 2 + 8 * 3)
            for file in written {
                let parts = file.split(separator: "-")
                let place = try #require(parts.firstIndex(of: "participant"))
                let own = try #require(Int(parts[place + 1].prefix { $0.isNumber }))
                let texts = try readable(folder.appending(path: "outbox/\(file)"))
                if !file.hasPrefix("sms") {
                    #expect(texts.contains { $0.range(of: Data((names[own]?[0] ?? "").utf8)) != nil }, "\(file)")
                }
                for (who, words) in names where who != own {
                    for word in words { #expect(!texts.contains { $0.range(of: Data(word.utf8)) != nil }, "\(file)") }
                }
            }
        }
    }

    @Test func whoIsErasedLeavesNoMessage() throws {
        try withOffice { office, folder in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.withdraw(who, reason: "déménage", request())
            _ = try office.invite(request())
            #expect(!files(folder).isEmpty)
            _ = try office.erase(who, request())
            #expect(files(folder) == [])
            #expect(try office.invite(request()).messages == [])
            for name in ["ateliers.sqlite", "ateliers.sqlite-wal"] {
                let bytes = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
                #expect(bytes.range(of: Data("dupont@example.fr".utf8)) == nil)
            }
        }
    }

    /// What they were sent stays in their calendar otherwise; the address is needed for that, and then goes.
    @Test func whoIsErasedIsStillSentTheCancellationOfWhatTheyWereSent() throws {
        try withOffice { office, folder in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.withdraw(who, reason: "déménage", request())
            let report = try office.erase(who, request())
            #expect(report.remains.contains(.cancellations(count: 5)))
            #expect(try office.erase(who, request()).remains.contains(.cancellations(count: 5)), "and again")
            #expect(try office.invite(request()).messages == [], "it is written already")
            let calendars = files(folder).filter { $0.hasSuffix(".ics") }
            #expect(calendars.count == 5 && files(folder).count == 10)
            for file in calendars {
                let text = try String(contentsOf: folder.appending(path: "outbox/\(file)"), encoding: .utf8)
                #expect(
                    text.contains("METHOD:CANCEL") && text.contains("SEQUENCE:1") && text.contains("dupont@example.fr"))
                #expect(!text.contains("CN=dupont"))
            }
            #expect(try office.examine(now: request().now) == [])
            _ = try office.handOver(request())
            #expect(files(folder) == [])
            #expect(try office.examine(now: request().now) == [])
            for name in ["ateliers.sqlite", "ateliers.sqlite-wal"] {
                let bytes = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
                #expect(bytes.range(of: Data("dupont@example.fr".utf8)) == nil, "once handed over, the address is gone")
            }
        }
    }

    /// The session is held after all, and it is they who do not come.
    @Test func aCancellationThatWaitsGivesTheReasonThatHolds() throws {
        try withOffice { office, folder in
            let people = try enrolled(office, "dupont", "martin")
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.cancel(session: 1, request())
            _ = try office.invite(request())
            _ = try office.reinstate(session: 1, request())
            _ = try office.withdraw(people[0], reason: "déménage", request())
            let report = toParticipants(try office.invite(request()))
            let theirs = report.filter { $0.recipient == .participant(people[0]) }
            #expect(
                theirs.count == 5 && theirs.allSatisfy { $0.message.reason == .withdrawn && $0.message.sequence == 1 })
            #expect(toParticipants(try office.invite(request())) == [])
            #expect(try office.examine(now: request().now) == [])
            let words = try office.words(for: .participant(people[0]), now: request().now)
            #expect(words.map(\.subject) == ["C'est noté : vous ne venez plus"])
        }
    }

    /// Whoever withdraws while the session is off has given up nothing but their turn.
    @Test func whoWithdrewBeforeTheSessionIsHeldAfterAllIsThanked() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.cancel(session: 1, request())
            _ = try office.withdraw(who, reason: "déménage", request())
            _ = try office.reinstate(session: 1, request())
            #expect(toParticipants(try office.invite(request())).allSatisfy { $0.message.reason == .withdrawn })
        }
    }

    /// A workshop that was off, is held after all and has begun: that it is off is told to nobody any more.
    @Test func whatWaitsOfAWorkshopThatHasBegunGoesToNobody() throws {
        try withOffice { office, folder in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.cancel(session: 1, request())
            _ = try office.invite(request())
            _ = try office.reinstate(session: 1, request())
            let day = try office.seats(now: request().now).sessions[0].session.workshops[0].date
            let late = Office.request(on: day.advanced(by: 1))
            #expect(try office.outbox(now: late.now).items.contains { $0.message.notice.date == day }, "it waits")
            _ = try office.invite(late)
            #expect(try !office.outbox(now: late.now).items.contains { $0.message.notice.date == day })
            let words = try office.words(for: .participant(who), now: late.now)
            #expect(words.map(\.subject) == ["Vos ateliers ont bien lieu"])
            #expect(try office.examine(now: late.now) == [])
        }
    }

    /// What was sent to an address is in a calendar there, whatever happens before it is taken back.
    @Test func anOldCalendarIsEmptiedAlsoWhenSomethingElseChanges() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.correct(who, [.email: "neuf@example.fr"], request())
            _ = try office.invite(request())
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            _ = try office.invite(request())
            let waiting = try office.outbox(now: request().now).items.filter { isToParticipant($0.recipient) }
            #expect(
                waiting.filter { $0.message.method == .cancel && $0.message.email?.description == "dupont@example.fr" }
                    .count == 5)
            let words = try office.words(for: .participant(who), now: request().now)
            #expect(words.filter(\.isFarewell).count == 1)
            #expect(words.first { !$0.isFarewell }?.subject.contains("est déplacé au") == true)
        }
    }

    /// The day that is off is told where somebody is written to now, not where nobody may read it.
    @Test func aNewAddressIsToldOfWhatIsOff() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont")[0]
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.correct(who, [.email: "neuf@example.fr"], request())
            _ = try office.cancel(workshop: WorkshopNumber(session: 1, order: 3), .cancelledInTime, request())
            _ = try office.invite(request())
            let words = try office.words(for: .participant(who), now: request().now)
            let new = try #require(words.first { !$0.isFarewell })
            #expect(new.email?.description == "neuf@example.fr" && new.subject.hasSuffix("est annulé"))
            #expect(words.filter(\.isFarewell).count == 1)
        }
    }

    /// A guest of one workshop is told of it, of what changes in it, and that they are expected no more.
    @Test func aGuestIsToldOfTheOneWorkshop() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont", in: 2)[0], caughtUp = WorkshopNumber(session: 1, order: 2)
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.addGuest(who, at: caughtUp, request())
            #expect(written(try office.invite(request())) == ["request \(who) 1.2 0"])
            _ = try office.handOver(request())
            #expect(try office.person(who, now: request().now).guestOf == [caughtUp])
            try office.move(workshop: 2, ofSession: 1, byDays: 1)
            #expect(written(try office.invite(request())) == ["request \(who) 1.2 1"])
            _ = try office.handOver(request())
            _ = try office.cancel(session: 1, request())
            let off = try office.invite(request())
            #expect(written(off) == ["cancel \(who) 1.2 2"])
            #expect(toParticipants(off).map(\.message.reason) == [.cancelled])
        }
    }

    /// They gave it up themselves, with all they had.
    @Test func aGuestWhoWithdrawsIsThanked() throws {
        try withOffice { office, _ in
            let who = try office.registerSomebody("dupont", [.email: "dupont@example.fr"])
            _ = try office.addGuest(who, at: WorkshopNumber(session: 1, order: 2), request())
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.withdraw(who, reason: "déménage", request())
            #expect(toParticipants(try office.invite(request())).map(\.message.reason) == [.withdrawn])
        }
    }

    @Test func whoIsNoGuestAnyMoreIsToldSo() throws {
        try withOffice { office, _ in
            let who = try enrolled(office, "dupont", in: 2)[0], caughtUp = WorkshopNumber(session: 1, order: 2)
            _ = try office.addGuest(who, at: caughtUp, request())
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.removeGuest(who, at: caughtUp, request())
            let report = try office.invite(request())
            #expect(written(report) == ["cancel \(who) 1.2 1"])
            #expect(toParticipants(report).map(\.message.reason) == [.released])
            #expect(try office.person(who, now: request().now).guestOf == [])
        }
    }

    @Test func withoutContactNobodyIsInvited() throws {
        try withOffice { office, folder in
            let text = try String(contentsOf: folder.appending(path: "programme.yaml"), encoding: .utf8)
            let start = try #require(text.range(of: "contact:\n")), end = try #require(text.range(of: "# « entre mars"))
            let without = text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
            try Data(without.utf8).write(to: folder.appending(path: "programme.yaml"))
            _ = try office.plan(again: false, request())
            #expect(throws: Refusal.invitation(.noContact)) { try office.invite(request()) }
        }
    }

    @Test func theSameRequestTwiceWritesOnce() throws {
        try withOffice { office, _ in
            _ = try enrolled(office, "dupont")
            let first = try office.invite(Office.request(key: "k"))
            #expect(toParticipants(first).count == 5)
            try office.move(workshop: 3, ofSession: 1, byDays: 1)
            #expect(try office.invite(Office.request(key: "k")).messages == first.messages, "as they were then")
            #expect(toParticipants(try office.invite(request())).count == 1)
        }
    }
}
