import Testing

@testable import Workshops

struct AuditMarkTests {
    private let hash = "3fa9c2d177e091ab00000000000000000000000000000000000000000000ffff"

    @Test func itIsWrittenInGroupsAndReadBack() throws {
        let mark = try #require(AuditMark(row: 41, hash: hash))
        #expect(mark.description == "41 3fa9 c2d1 77e0 91ab")
        #expect(AuditMark(mark.description) == mark)
    }

    @Test(arguments: [
        "41 3fa9c2d177e091ab", " 41  3FA9 C2D1 77E0 91AB ", "41,\u{A0}3fa9\u{A0}c2d1\u{A0}77e0\u{A0}91ab.",
    ])
    func itIsReadAsPeopleTypeIt(text: String) throws {
        #expect(AuditMark(text) == AuditMark(row: 41, hash: hash))
    }

    @Test(arguments: [
        "", "41", "3fa9 c2d1 77e0 91ab", "0 3fa9 c2d1 77e0 91ab", "-1 3fa9 c2d1 77e0 91ab", "41 3fa9 c2d1 77e0 91a",
        "41 3fa9 c2d1 77e0 91abc", "41 3fa9 c2d1 77e0 91ag", "x 3fa9 c2d1 77e0 91ab",
    ])
    func otherTextsAreNone(text: String) { #expect(AuditMark(text) == nil) }
}
