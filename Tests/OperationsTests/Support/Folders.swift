import Foundation
import Operations
import Workshops

/// The committed programme of Le Grésivaudan, and copies of it that a test may change.
enum Folders {
    static let gresivaudan = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "calendars/gresivaudan-2021")

    static let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

    /// Runs a test in a folder of its own that is removed afterwards.
    static func withTemporary<Value>(_ body: (URL) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ateliers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Runs a test on the office of a fresh copy of the programme, without database or published calendars.
    static func withOffice<Value>(_ body: (Office, URL) throws -> Value) throws -> Value {
        try withTemporary { folder in
            for item in ["programme.yaml", "closures", "venues"] {
                try FileManager.default.copyItem(
                    at: gresivaudan.appending(path: item), to: folder.appending(path: item))
            }
            try edit(folder, "  serials: [\"PN#####\"]\n", serials)
            return try body(Office(folder: ProgrammeFolder(path: folder.path)), folder)
        }
    }

    /// Short serials, which tests write.
    static let serials = "  serials: [\(patterns.map { "\"\($0)\"" }.joined(separator: ", "))]\n"

    static let patterns = ["PN#####", "@#", "@##", "@###", "@#-##", "@##-##"].compactMap { SerialPattern($0) }

    /// Runs a test on the office of a copy of the programme whose sessions have dates.
    static func withPlannedOffice<Value>(_ body: (Office, URL) throws -> Value) throws -> Value {
        try withTemporary { folder in
            for (name, bytes) in try planned.get() { try bytes.write(to: folder.appending(path: name)) }
            for item in ["closures", "venues"] {
                try FileManager.default.copyItem(
                    at: gresivaudan.appending(path: item), to: folder.appending(path: item))
            }
            return try body(Office(folder: ProgrammeFolder(path: folder.path)), folder)
        }
    }

    /// The programme file and its database once planned, on 26 January 2021; made once, as it takes a moment.
    private static let planned = Result {
        try withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            // The office keeps its database open, with what it wrote last in the log.
            return try ["programme.yaml", "ateliers.sqlite", "ateliers.sqlite-wal"].map { name in
                (name, try Data(contentsOf: folder.appending(path: name)))
            }
        }
    }

    /// The lines of the second theme of the programme.
    static let secondTheme = """
          - title: "Mail : correspondre aisément et transmettre ses documents"
            skills:
              - ouvrir ma boîte et lire un message
              - écrire un message et y répondre
              - joindre un document
              - reconnaître un message douteux

        """

    static func removeSecondTheme(_ folder: URL) throws { try edit(folder, secondTheme, "") }

    /// Replaces text in the programme file of a folder.
    static func edit(_ folder: URL, _ old: String, _ new: String) throws {
        let file = folder.appending(path: "programme.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.contains(old) else { throw CocoaError(.fileReadUnknown) }
        try Data(text.replacing(old, with: new, maxReplacements: 1).utf8).write(to: file)
    }
}

extension Folders {
    /// Adds a public holiday to the closures of a folder.
    static func close(_ folder: URL, _ days: ClosedRange<CivilDate>) throws {
        let file = folder.appending(path: "closures/public-holidays.ics")
        let text = try String(contentsOf: file, encoding: .utf8)
        let stamp = { (day: CivilDate) in day.description.replacing("-", with: "") }
        let event = [
            "BEGIN:VEVENT", "UID:closed-\(stamp(days.lowerBound))", "DTSTAMP:20210101T000000Z",
            "DTSTART;VALUE=DATE:\(stamp(days.lowerBound))",
            "DTEND;VALUE=DATE:\(stamp(days.upperBound.advanced(by: 1)))", "SUMMARY:Travaux", "END:VEVENT",
            "END:VCALENDAR",
        ]
        try Data(text.replacing("END:VCALENDAR", with: event.joined(separator: "\r\n")).utf8).write(to: file)
    }
}
