package import Answers
import Foundation
import Storage
import Tables
import Workshops

extension GivenFile {
    /// Opens it, to get its octets in parts; nil when there is no such file, or it is none.
    ///
    /// - Throws: ``Refusal/cannotRead(path:_:)`` when it is there, or may be, and the system cannot read it; so does what
    ///   gives the parts.
    func opened() throws(Refusal) -> (() throws(Refusal) -> [UInt8])? {
        do {
            let more = try open()
            return { () throws(Refusal) in
                do { return try more() } catch { throw .cannotRead(path: name, FileFault(error)) }
            }
        } catch  where error is SpecialFile || OrdinaryFile.isAbsence(error) {
            return nil
        } catch {
            throw .cannotRead(path: name, FileFault(error))
        }
    }

    /// The octets up to so many; nil when there is no such file.
    func octets(upTo most: Int) throws(Refusal) -> [UInt8]? {
        guard let more = try opened() else { return nil }
        var octets: [UInt8] = []
        while octets.count < most, case let part = try more(), !part.isEmpty {
            octets += part.prefix(most - octets.count)
        }
        return octets
    }

    /// SHA-256 of its octets, as far as any table is read; nil when there is no such file.
    func fingerprint() throws(Refusal) -> String? {
        guard let more = try opened() else { return nil }
        var left = TableLimits().file
        return try Fingerprint.whole(reading: { () throws(Refusal) in
            let part = left > 0 ? try more() : []
            left -= part.count
            return part
        })
    }

    /// The serials that a scanner types, each on a line.
    ///
    /// - Throws: ``Refusal/text(_:_:)`` when there are more than anybody scans in a day; ``Refusal/cannotRead(path:_:)``.
    package func serials() throws(Refusal) -> [String] {
        let limit = GivenText.serials.longest
        guard let octets = try octets(upTo: limit + 1) else { throw .cannotRead(path: name, .notAFile) }
        guard octets.count <= limit else { throw .text(.serials, .tooLong(limit: limit)) }
        return octets.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    }

    /// The octets of a calendar or an e-mail; nil when there is no such file, or they are more than those of any.
    func calendar() throws(Refusal) -> Data? {
        guard let octets = try octets(upTo: Self.largestCalendar + 1), octets.count <= Self.largestCalendar else {
            return nil
        }
        return Data(octets)
    }

    /// Enough for an e-mail with attachments.
    private static let largestCalendar = 64 * 1_024 * 1_024

    /// Its rows.
    ///
    /// - Throws: ``TableProblem`` when it is no table; ``Refusal/cannotRead(path:_:)``.
    func table() throws -> TableFile { try TableFile(size: size, open: opened) }

    /// What it is when it is no file, that it is not there otherwise.
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
