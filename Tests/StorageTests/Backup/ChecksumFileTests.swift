import Foundation
import Testing

@testable import Storage

struct ChecksumFileTests {
    private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test func itSaysWhereTheAuditEndsAndIsReadBack() throws {
        let file = ChecksumFile(try #require(Checksum(line: "\(abc)  x")), AuditHead(number: 41, hash: "3fa9"))
        #expect(file.text(for: "copie.sqlite") == "\(abc)  copie.sqlite\n# audit 41 3fa9\n")
        #expect(ChecksumFile(file.text(for: "copie.sqlite")) == file)
    }

    @Test func thatOfAnEarlierVersionSaysNothingOfIt() throws {
        #expect(ChecksumFile("\(abc)  x\n")?.head == nil)
        #expect(ChecksumFile("\(abc)  x\n")?.checksum.hexadecimal == abc)
    }

    @Test(arguments: ["# audit", "# audit x 3fa9", "# audit 41 3fa9 x", "# audit 41 3FA9", "\n# audit 41 3fa9", "x"])
    func anythingElseIsNone(line: String) { #expect(ChecksumFile("\(abc)  x\n\(line)\n") == nil) }

    @Test func sha256sumReadsIt() throws {
        let folder = try TemporaryFolder()
        try Data("abc".utf8).write(to: URL(filePath: folder.file("x")))
        let file = ChecksumFile(try #require(Checksum(line: "\(abc)  x")), AuditHead(number: 41, hash: "3fa9"))
        #expect(try Sha256sum.accepts(file.text(for: "x"), in: folder))
    }
}
