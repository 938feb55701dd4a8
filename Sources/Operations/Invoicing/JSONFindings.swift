import Answers
import Workshops

/// The findings of one JSON text, each with its path in the text, its line and its column.
final class JSONFindings {
    private let octets: [UInt8]
    private let list: FindingList

    init(_ octets: [UInt8], file: String) {
        self.octets = octets
        list = FindingList(file: file)
    }

    var hasErrors: Bool { list.hasErrors }
    var isFull: Bool { list.isFull }
    /// In the order of the text.
    var findings: [Finding] { list.findings }

    /// Adds a finding about a value, or about the text as a whole.
    func add(
        _ problem: Finding.Problem, at path: String? = nil, offset: Int? = nil, _ severity: Finding.Severity = .error
    ) {
        // Where it is takes time to find out, and is not kept past the limit.
        let mark = isFull ? nil : offset.map(mark)
        let place = Finding.Place(file: list.file, line: mark?.line, column: mark?.column, path: path)
        list.add(Finding(severity: severity, place: place, problem: problem))
    }

    private func mark(_ offset: Int) -> (line: Int, column: Int) {
        let before = octets.prefix(offset)
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        // An octet that continues a character is no column.
        return (line, before[start...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
    }
}
