import Answers
import Billing
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// Files that are there and cannot be read: the surroundings are told, not what is in them.
///
/// To the administrator nothing is denied, so the faults are links that lead to themselves (ELOOP), and files that throw.
struct OfficeReadingFaultTests {
    /// Puts in the place of a file what no system can read.
    private func spoil(_ name: String, in folder: URL) throws -> Refusal {
        let path = folder.appending(path: name).path
        try FileManager.default.removeItem(atPath: path)
        try #require(symlink(path, path) == 0)
        return .cannotRead(path: path, .other(code: Int(ELOOP)))
    }

    @Test func ofAProgrammeThatCannotBeReadNothingIsSaidButThat() throws {
        try Folders.withPlannedOffice { office, folder in
            let refusal = try spoil("programme.yaml", in: folder)
            #expect(refusal.kind == .environment)
            let request = Office.request(), now = request.now
            let verbs: [(Office) throws -> Void] = [
                { _ = try $0.check() }, { _ = try $0.show(now: now) }, { _ = try $0.people(now: now) },
                { _ = try $0.plan(again: false, request) }, { _ = try $0.replan(request) },
                { _ = try $0.issueInvoice(request) }, { _ = try $0.invoiceSyntax }, { _ = try $0.outbox(now: now) },
                { _ = try $0.confirm(venue: "crolles", request) }, { _ = try $0.closures(in: []) },
            ]
            for verb in verbs { #expect(throws: refusal) { try verb(office) } }
            #expect(office.programmeLanguage == nil)
        }
    }

    /// Whose backup it is cannot be held against a programme that cannot be read; one that is gone is no obstacle.
    @Test func toGoBackToABackupAsksForTheProgrammeThatIsThere() throws {
        try Folders.withPlannedOffice { office, folder in
            let copy = folder.appending(path: "copie.sqlite").path, request = Office.request(day: 28)
            _ = try office.backUp(to: copy)
            let refusal = try spoil("programme.yaml", in: folder)
            #expect(throws: refusal) { try office.restore(copy, request) }
            try FileManager.default.removeItem(at: folder.appending(path: "programme.yaml"))
            let report = try office.restore(copy, request)
            #expect(report.changed)
        }
    }

    @Test(arguments: ["venues/crolles.ics", "closures/public-holidays.ics"])
    func aCalendarThatCannotBeReadBlocksWhoeverPlansAndNobodyElse(name: String) throws {
        try Folders.withPlannedOffice { office, folder in
            let refusal = try spoil(name, in: folder), request = Office.request(on: date(2021, 7, 5))
            for session in 1...4 {
                for order in 1...5 {
                    _ = try office.attend(.init(session: session, order: order), .nobody, request)
                }
            }
            #expect(throws: refusal) { try office.check() }
            #expect(throws: refusal) { try office.plan(again: true, Office.request()) }
            #expect(try office.issueInvoice(request).totals.due == Money(cents: 750_000))
            let syntax = try office.invoiceSyntax
            #expect(syntax == .fr)
            #expect(try office.closures(in: []).items.isEmpty)
        }
    }

    /// A calendar that is not there, or is none, is a fault of the programme for whoever plans, and no matter otherwise.
    @Test(arguments: [nil, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"])
    func aCalendarThatIsMissingOrBrokenBlocksNoInvoice(content: String?) throws {
        try Folders.withPlannedOffice { office, folder in
            let file = folder.appending(path: "venues/crolles.ics")
            try FileManager.default.removeItem(at: file)
            try content.map { try Data($0.utf8).write(to: file) }
            let programme = try office.check().programme
            #expect(programme == nil)
            let syntax = try office.invoiceSyntax
            #expect(syntax == .fr)
            #expect(throws: Refusal.self) { try office.plan(again: true, Office.request()) }
        }
    }

    @Test(arguments: [
        GivenFile("given", size: 9) { throw POSIXError(.EIO) },
        GivenFile("given", size: 9) { { throw POSIXError(.EIO) } },
        GivenFile("given", size: 9) {
            var parts: [[UInt8]] = [Array("Nom;Commune\nDupont;Crolles\n".utf8)]
            return {
                guard let part = parts.popLast() else { throw POSIXError(.EIO) }
                return part
            }
        },
    ])
    func aGivenFileThatCannotBeReadIsNamed(file: GivenFile) throws {
        try Folders.withPlannedOffice { office, _ throws in
            let request = Office.request(), keyed = Office.request(key: "k")
            let refusal = Refusal.cannotRead(path: "given", .diskFailed)
            #expect(refusal.kind == .environment)
            let whole = GivenFile("whole", octets: [])
            let verbs: [() throws -> Void] = [
                { _ = try office.importPeople(from: file, request) },
                { _ = try office.importPeople(from: file, keyed) },
                { _ = try office.reply(from: [file], request) }, { _ = try office.closures(in: [file]) },
                { _ = try office.price(from: file) }, { _ = try file.serials() },
                { _ = try office.settleClaim(1, from: file, ClaimSettlement(), request) },
                { _ = try office.restore(file, checksum: whole, request) },
                { _ = try office.restore(whole, checksum: file, request) },
            ]
            for verb in verbs { #expect(throws: refusal) { try verb() } }
            #expect(try office.people(now: request.now).isEmpty)
        }
    }

    @Test func whatIsNotThereIsAMatterOfWhoGaveIt() throws {
        for error in [POSIXError(.ENOENT), POSIXError(.ENOTDIR), CocoaError(.fileReadNoSuchFile)] as [any Error] {
            let file = GivenFile("nowhere", size: 0) { throw error }
            let (octets, fingerprint) = try (file.octets(upTo: 1), file.fingerprint())
            #expect(octets == nil && fingerprint == nil)
            #expect(throws: Refusal.cannotRead(path: "nowhere", .notAFile)) { try file.serials() }
        }
    }
}
