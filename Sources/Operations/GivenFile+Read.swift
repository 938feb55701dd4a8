package import Answers
import Foundation
import Storage
import Tables
import Workshops

extension GivenFile {
    /// The octets up to so many; nil when they cannot be read.
    func octets(upTo most: Int) -> [UInt8]? {
        var octets: [UInt8] = []
        do {
            let more = try open()
            while octets.count < most, case let part = try more(), !part.isEmpty {
                octets += part.prefix(most - octets.count)
            }
            return octets
        } catch {
            return nil
        }
    }

    /// SHA-256 of its octets, as far as any table is read; nil when they cannot be read.
    var fingerprint: String? {
        guard let more = try? open() else { return nil }
        var left = TableLimits().file
        return try? Fingerprint.whole(reading: {
            let part = left > 0 ? try more() : []
            left -= part.count
            return part
        })
    }

    /// The serials that a scanner types, each on a line.
    ///
    /// - Throws: ``Refusal/text(_:_:)`` when there are more than anybody scans in a day.
    package func serials() throws(Refusal) -> [String] {
        let limit = GivenText.serials.longest, octets = octets(upTo: limit + 1) ?? []
        guard octets.count <= limit else { throw .text(.serials, .tooLong(limit: limit)) }
        return octets.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    }

    /// The octets of a calendar or an e-mail; nil when they cannot be read, or are more than those of any.
    var calendar: Data? {
        guard let octets = octets(upTo: Self.largestCalendar + 1), octets.count <= Self.largestCalendar else {
            return nil
        }
        return Data(octets)
    }

    /// Enough for an e-mail with attachments.
    private static let largestCalendar = 64 * 1_024 * 1_024

    /// Its rows.
    ///
    /// - Throws: ``TableProblem`` when it is no table.
    func table() throws -> TableFile { try TableFile(size: size, open: open) }

    /// What it is when it is no file, that it cannot be read otherwise.
    var unreadable: Finding {
        let problem = special.map { ProgrammeProblem.notAFile(path: name, $0) } ?? .unreadable(path: name)
        return Finding(severity: .error, place: .init(file: name), problem: .programme(problem))
    }

    /// What has its name, when that is no file.
    private var special: SpecialFile? {
        do {
            _ = try open()
            return nil
        } catch {
            return error as? SpecialFile
        }
    }

    /// What a fault of its table is, when it is no file: a table that cannot be read is told as what it is.
    func problem(_ problem: TableProblem) -> Finding.Problem {
        guard problem.kind == .unreadable, let special else { return .table(problem.kind) }
        return .programme(.notAFile(path: name, special))
    }
}
