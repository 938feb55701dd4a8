import Calendars
import Foundation
import Workshops

/// The work that is measured, and how.
enum Work {
    private static let rounds = 7
    /// A file that is read has at most 2 MiB.
    private static let mostPerFile = 2_500
    private static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt

    static func write(_ count: Int) throws -> Measure {
        let calendar = EventCalendar(name: "Ateliers", zone: zone, events: events(0..<count))
        return try Measure(rounds: rounds) {
            _ = try calendar.bytes()
            return count
        }
    }

    static func read(_ files: [String]) throws -> Measure {
        let files = try files.map { try Data(contentsOf: URL(filePath: $0)) }
        guard let first = CivilDate("2021-01-01"), let last = CivilDate("2021-12-31") else { return Measure() }
        let reader = CalendarReader(window: first...last, zone: zone)
        return try Measure(rounds: rounds) {
            files.map(reader.read).reduce(0) { $0 + $1.occurrences.count }
        }
    }

    /// The events in files small enough to be read.
    static func files(of count: Int, in folder: URL) throws -> [String] {
        try stride(from: 0, to: count, by: mostPerFile).map { start in
            let events = events(start..<min(count, start + mostPerFile))
            let file = folder.appending(path: "\(start).ics")
            try EventCalendar(name: "Ateliers", zone: zone, events: events).bytes().write(to: file)
            return file.path
        }
    }

    private static func events(_ numbers: Range<Int>) -> [CalendarEvent] {
        let made = Date(timeIntervalSince1970: 1_611_648_000)
        return numbers.compactMap { number in
            guard let date = CivilDate(year: 2021, month: 4 + number % 6, day: 1 + number % 28),
                let span = TimeSpan("09:00-12:00")
            else { return nil }
            return CalendarEvent(
                uid: "6fea451e-90db-5366-bbde-\(String(1_000_000_000_000 + number).dropFirst())", date: date,
                span: span,
                zone: zone.identifier,
                summary: "Atelier 4 : Relation avec l'Administration et démarches en ligne",
                description: """
                    Session 2, atelier 4 sur 5.
                    À apporter : votre chéquier de dix Pass Numériques ; « de quoi écrire » ; \
                    votre téléphone 📱, si vous en avez un. Prévenez-nous si vous ne pouvez pas venir.
                    """,
                location: "Maison des Services, 38530 Pontcharra",
                position: Position(latitude: 45.434, longitude: 6.017), status: .confirmed,
                revision: Revision(created: made, modified: made))
        }
    }
}

/// The best of several rounds, and the memory of the process.
struct Measure: CustomStringConvertible {
    private(set) var events = 0
    private(set) var seconds = 0.0
    /// Resident kilobytes before the first round and at most.
    private(set) var before = 0
    private(set) var most = 0

    init() {}

    init(rounds: Int, work: () throws -> Int) throws {
        before = Self.peak
        seconds = .infinity
        for _ in 0..<rounds {
            let time = try ContinuousClock().measure { events = try work() }
            seconds = min(seconds, time / .seconds(1))
        }
        most = Self.peak
    }

    var description: String { "\(events) \(seconds) \(before) \(most)" }

    // Not getrusage: a process begins with what its parent had at most.
    private static var peak: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
}
