import Answers
import Foundation
import Storage
import Tables

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

    /// That it cannot be read.
    var unreadable: Finding {
        Finding(severity: .error, place: .init(file: name), problem: .programme(.unreadable(path: name)))
    }
}
