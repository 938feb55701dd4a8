import Answers
import Catalogue
import Foundation
import Operations
import Testing
import Workshops

extension Contention {
    /// Several programs write messages at the same time, or are killed while they do.
    struct InviteContentionTests {
        private static let moment = ["--now", "2021-02-08T09:00:00Z"]
        private static let now = Date(timeIntervalSince1970: 1_612_774_800)

        /// A planned programme, and how to seat one more person in its first session.
        private func withPlan(_ body: (_ folder: URL, _ seat: (String) throws -> Void) throws -> Void) throws {
            try Program.withProgramme { folder in
                #expect(try Program.run(["plan", folder.path] + Self.moment).code == 0)
                let office = Office(folder: ProgrammeFolder(path: folder.path))
                let request = { Office.Request(now: Self.now, author: "Camille") { UUID().uuidString } }
                try body(folder) { name in
                    let texts: [PersonField: String] = [
                        .familyName: name, .commune: "Crolles", .exemption: "essai", .email: "\(name)@exemple.fr",
                    ]
                    let who = try office.register(texts, request()).person.participant.number
                    _ = try office.enrol(who, in: .nearest, request())
                }
            }
        }

        /// The calendars of the outbox, each whole; nothing else is there but e-mails that carry them, and what is printed
        /// for trainers, who have no address.
        private func calendars(_ folder: URL) throws -> [String] {
            let outbox = folder.appending(path: "outbox")
            let names = try FileManager.default.contentsOfDirectory(atPath: outbox.path).sorted()
                .filter { $0.hasSuffix(".ics") || $0.hasSuffix(".eml") || !$0.contains("-trainer-") }
            let stems = { (ending: String) in names.filter { $0.hasSuffix(ending) }.map { $0.dropLast(4) } }
            #expect(stems(".ics") == stems(".eml") && names.count == 2 * stems(".ics").count, "\(names)")
            for name in names {
                let text = try String(contentsOf: outbox.appending(path: name), encoding: .utf8)
                #expect(text.hasSuffix(name.hasSuffix("ics") ? "END:VCALENDAR\r\n" : "--\r\n"), "\(name)")
            }
            return names.filter { $0.hasSuffix(".ics") }
        }

        /// Person and workshop of a file: `participant-3-1.2`.
        private func subject(_ file: String) -> String {
            file.split(separator: "-")[1...3].joined(separator: "-")
        }

        /// Those to people; trainers are told of the 20 workshops that they lead, too.
        private func waiting(_ folder: URL) throws -> [Outbox.Item] {
            try Office(folder: ProgrammeFolder(path: folder.path)).outbox(now: Self.now).items.filter { item in
                if case .participant = item.recipient { true } else { false }
            }
        }

        @Test func twentyInviteAndEachMessageIsWrittenOnce() throws {
            try withPlan { folder, seat in
                for number in 1...8 { try seat("nom\(number)") }
                let command = ["invite", folder.path, "--format", "json"] + Self.moment
                let outcomes = try Program.race(Array(repeating: command, count: 20))
                let written = try outcomes.map { outcome in
                    #expect(outcome.code == 0, "\(outcome.errors)")
                    return (try outcome.json()["messages"] as? [Any])?.count
                }
                #expect(written.compactMap(\.self).sorted() == Array(repeating: 0, count: 19) + [40 + 20])
                #expect(try calendars(folder).count == 40)
                #expect(try Program.run(["doctor", folder.path]).code == 0)
            }
        }

        @Test func whoInvitesWhileOthersHandOverLosesNothing() throws {
            try withPlan { folder, seat in
                for number in 1...8 { try seat("nom\(number)") }
                #expect(try Program.run(["invite", folder.path] + Self.moment).code == 0)
                for number in 9...16 { try seat("nom\(number)") }
                let outcomes = try Program.race(
                    (1...40).map { ["outbox", "--sent", "\($0)", folder.path] + Self.moment }
                        + [["invite", folder.path] + Self.moment])
                #expect(outcomes.filter { $0.code != 0 }.map(\.errors) == [])
                // Nobody writes the files again: the last to come has left them right.
                let files = try calendars(folder)
                let subjects = try waiting(folder).map { try "\($0.recipient.word)-\(#require($0.workshop))" }
                #expect(files.map(subject) == subjects)
                #expect(files.count == 40)
            }
        }

        @Test func killedProgramsLeaveEachMessageOnce() throws {
            try withPlan { folder, seat in
                var state: UInt64 = 2_021, killed = 0
                var duration = 0.1
                for round in 1...32 {
                    try seat("nom\(round)")
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let patience = Double(state >> 40) / Double(1 << 24) * 1.2 * duration
                    let start = ContinuousClock.now
                    let outcome = try Program.run(["invite", folder.path] + Self.moment) { process in
                        let end = Date(timeIntervalSinceNow: round == 1 ? 60 : patience)
                        while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.001) }
                        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
                    }
                    #expect(outcome.code == 0 || outcome.code == -1, "\(outcome.errors)")
                    if outcome.code == 0 { duration = max(0.02, (.now - start) / .seconds(1)) } else { killed += 1 }
                }
                #expect(killed > 8, "enough were killed, \(killed)")
                #expect(try Program.run(["invite", folder.path] + Self.moment).code == 0)
                let files = try calendars(folder)
                #expect(Set(files.map(subject)).count == 160 && files.count == 160)
                #expect(try waiting(folder).count == 160)
                #expect(try Program.run(["doctor", folder.path]).code == 0)
            }
        }
    }
}

extension Recipient {
    fileprivate var word: String {
        switch self {
        case .participant(let number): "participant-\(number)"
        case .trainer(let identifier): "trainer-\(identifier)"
        }
    }
}
