import Answers
import Billing
import Catalogue
import Foundation
import Operations
import Synchronization
import Testing
import Workshops

extension Contention {
    /// Many issue documents at once, and programs are killed while they do.
    struct InvoiceContentionTests {
        private static let now = Date(timeIntervalSince1970: 1_625_472_000)
        private static let people = 4, tasks = 20, attemptsOfEach = 45, programs = 100

        private static func request() -> Office.Request {
            Office.Request(now: now, author: "Camille") { UUID().uuidString }
        }

        /// A programme whose workshops were held, with a few people in session 1.
        private func withHeldProgramme(_ body: (URL) throws -> Void) throws {
            try Program.withProgramme { folder in
                #expect(try Program.run(["plan", folder.path, "--now", "2021-01-27T09:00:00Z"]).code == 0)
                let office = Office(folder: ProgrammeFolder(path: folder.path))
                let january = Office.Request(now: Date(timeIntervalSince1970: 1_611_738_000), author: "Camille") {
                    UUID().uuidString
                }
                for number in 1...Self.people {
                    let texts: [PersonField: String] = [
                        .familyName: "Personne \(number)", .commune: "Crolles", .exemption: "essai",
                    ]
                    let who = try office.register(texts, january).person.participant.number
                    _ = try office.enrol(who, in: .session(1), january)
                }
                for session in 1...4 {
                    for order in 1...5 {
                        let number = WorkshopNumber(session: session, order: order)
                        let sheet = try office.sheet(of: number, now: Self.request().now)
                        let present = sheet.rows.map { ($0.person, Presence.present) }
                        let marks = AttendanceMarks(
                            presences: Dictionary(uniqueKeysWithValues: present), seen: sheet.version)
                        _ = try office.attend(number, marks, Self.request())
                    }
                }
                try body(folder)
            }
        }

        /// Takes a pass or gives it back, then issues what that changes; whether a document came of it.
        private func attempt(_ round: Int, of task: Int, in office: Office) throws -> Bool {
            if round.isMultiple(of: 2) {
                let number = WorkshopNumber(session: 1, order: 1), person = task % Self.people + 1
                let serial = "AUTRE\(task)X\(round)"
                _ = try office.collect([serial], from: person, at: number, areOthers: true, Self.request())
            } else {
                _ = try office.giveBack(.serials(["AUTRE\(task)X\(round - 1)"]), reason: "essai", Self.request())
            }
            do {
                _ = try office.issueInvoice(Self.request())
                return true
            } catch .billing(.nothingToIssue) {
                // Somebody else has issued what this changed.
                return false
            }
        }

        private func killWhileIssuing(_ folder: URL) -> Int {
            var killed = 0, state: UInt64 = 2_021
            for _ in 1...Self.programs {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let patience = Double(state >> 40) / Double(1 << 24) * 0.3
                let arguments = ["invoice", "issue", folder.path, "--now", "2021-07-05T08:00:00Z"]
                let outcome = try? Program.run(arguments) { process in
                    let end = Date(timeIntervalSinceNow: patience)
                    while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.001) }
                    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
                }
                if outcome?.code == -1 { killed += 1 }
            }
            return killed
        }

        @Test func aThousandAttemptsGiveNumbersWithoutAGapOrADouble() throws {
            try withHeldProgramme { folder throws -> Void in
                let issued = Mutex(0), failures = Mutex<[String]>([]), killed = Mutex(0)
                DispatchQueue.concurrentPerform(iterations: Self.tasks + 1) { task in
                    guard task < Self.tasks else { return killed.withLock { $0 = killWhileIssuing(folder) } }
                    let office = Office(folder: ProgrammeFolder(path: folder.path))
                    for round in 0..<Self.attemptsOfEach {
                        do {
                            if try attempt(round, of: task, in: office) { issued.withLock { $0 += 1 } }
                        } catch {
                            failures.withLock { $0.append("\(task).\(round): \(error)") }
                        }
                    }
                }
                #expect(failures.withLock { $0 } == [])
                #expect(killed.withLock { $0 } > 20, "enough were killed")
                let office = Office(folder: ProgrammeFolder(path: folder.path))
                let documents = try office.invoices(now: Self.now)
                #expect(documents.count >= issued.withLock { $0 } && issued.withLock { $0 } > 100)
                #expect(documents.map(\.rank) == Array(1...documents.count))
                #expect(documents.map(\.number.description) == (1...documents.count).map { "2021-" + Self.padded($0) })
                let draft = try office.invoiceDraft(now: Self.now)
                let last = draft.proposal == nil ? nil : try office.issueInvoice(Self.request())
                let all = documents + (last.map { [$0] } ?? [])
                let sum = all.reduce(0) { $0 + ($1.kind == .creditNote ? -1 : 1) * $1.totals.due.cents }
                #expect(sum == draft.price.payable.cents, "what was issued in all is what is owed")
                #expect(try Program.run(["doctor", folder.path]).code == 0)
            }
        }

        private static func padded(_ rank: Int) -> String {
            let text = String(rank)
            return String(repeating: "0", count: max(0, 4 - text.count)) + text
        }
    }
}
