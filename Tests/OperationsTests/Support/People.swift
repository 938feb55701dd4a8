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
    /// Runs a test on an office that has planned, with a file for a table.
    static func withOffice(_ body: (Office, URL) throws -> Void) throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try body(office, folder.appending(path: "people.csv"))
        }
    }

    /// Writes a table and imports it.
    @discardableResult
    static func importing(
        _ text: String, _ office: Office, _ file: URL, isTrial: Bool = false, key: String? = nil, prefix: String = "p"
    ) throws -> ImportReport {
        try Data(text.utf8).write(to: file)
        return try office.importPeople(
            from: file.path, Office.request(day: 27, key: key, isTrial: isTrial, prefix: prefix))
    }

    /// The findings for which a table is refused.
    static func refused(_ text: String, _ office: Office, _ file: URL) throws -> [Finding] {
        try refused(Data(text.utf8), office, file)
    }

    static func refused(_ octets: Data, _ office: Office, _ file: URL) throws -> [Finding] {
        try octets.write(to: file)
        do {
            _ = try office.importPeople(from: file.path, Office.request(day: 27))
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
