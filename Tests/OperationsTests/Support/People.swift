import Answers
import Catalogue
import Documents
import Foundation
import Scheduling
import Storage
import Workshops

@testable import Operations

/// Tables of people, and an office that can take them.
enum People {
    /// Runs a test on an office that has planned.
    static func withOffice(_ body: (Office) throws -> Void) throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            try body(office)
        }
    }

    /// A table as it is given.
    static func table(_ text: String) -> GivenFile { GivenFile("people.csv", octets: Array(text.utf8)) }

    /// A file that nobody can open.
    static let missing = GivenFile("nowhere.csv", size: 0) { throw CocoaError(.fileReadNoSuchFile) }

    /// Imports a table.
    @discardableResult
    static func importing(
        _ text: String, _ office: Office, isTrial: Bool = false, key: String? = nil, prefix: String = "p"
    ) throws -> ImportReport {
        try office.importPeople(
            from: table(text), Office.request(day: 27, key: key, isTrial: isTrial, prefix: prefix))
    }

    /// The findings for which a table is refused.
    static func refused(_ text: String, _ office: Office) throws -> [Finding] { try refused(table(text), office) }

    static func refused(_ table: GivenFile, _ office: Office) throws -> [Finding] {
        do {
            _ = try office.importPeople(from: table, Office.request(day: 27))
            return []
        } catch {
            return error.findings
        }
    }
}

extension Office {
    func stored() throws -> [Participant] {
        let programme = try programmeIdentifier()
        return try read(now: Date()) { try $0.participants(of: programme) }
    }

    func audit() throws -> [AuditRow] { try read(now: Date()) { try $0.auditRows() } }
}

extension Finding {
    /// `3:2 error person-missing-field`.
    var brief: String {
        let at = [place.line, place.column].map { $0.map(String.init) ?? "-" }.joined(separator: ":")
        return "\(at) \(severity.rawValue) \(problem.code)"
    }
}
