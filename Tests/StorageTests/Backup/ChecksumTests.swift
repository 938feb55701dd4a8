import Foundation
import Testing

@testable import Storage

struct ChecksumTests {
    /// SHA-256 of `abc` (FIPS 180-4).
    private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test func itIsTheOneOfTheStandard() throws {
        let folder = try TemporaryFolder()
        try Data("abc".utf8).write(to: URL(filePath: folder.file("abc")))
        let file = try FileHandle(forReadingFrom: URL(filePath: folder.file("abc")))
        #expect(try Checksum(of: file).hexadecimal == abc)
    }

    @Test(arguments: ["copie.sqlite", "a b", "back\\slash", "two\nlines", "re\rturn", "été", "\\n"])
    func whatIsWrittenIsReadBackAndIsWhatSha256sumReads(name: String) throws {
        let folder = try TemporaryFolder()
        try Data("abc".utf8).write(to: URL(filePath: folder.file(name)))
        let checksum = try #require(Checksum(line: "\(abc)  x"))
        #expect(Checksum(line: checksum.line(for: name)) == checksum)
        #expect(try Sha256sum.accepts(checksum.line(for: name), in: folder))
    }

    @Test func anythingElseIsNoChecksum() {
        for text in [
            "", "\n", abc, "\(abc) x", "\(abc)  ", "\(abc.dropLast())  x", "\(abc)0  x", "\(abc.uppercased())  x",
            "\(abc)  x\n\(abc)  y\n", " \(abc)  x",
        ] {
            #expect(Checksum(line: text) == nil, "\(text)")
        }
        #expect(Checksum(line: "\(abc) *x\n")?.hexadecimal == abc)
    }
}
