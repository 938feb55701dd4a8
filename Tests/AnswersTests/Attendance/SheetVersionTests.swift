import Answers
import Testing
import Workshops

struct SheetVersionTests {
    @Test func aVersionIsReadBackFromItsText() throws {
        let versions: [(SheetVersion, String)] = [
            (SheetVersion(presences: [:]), ""), (SheetVersion(presences: [7: nil]), "7:"),
            (SheetVersion(presences: [12: .leftEarly, 3: .present, 5: nil]), "3:P 5: 12:D"),
        ]
        for (version, text) in versions {
            #expect(version.description == text)
            #expect(SheetVersion(text) == version)
        }
    }

    @Test func whoIsOnItAndHowTheyAreMarkedBothCount() {
        let version = SheetVersion(presences: [3: .present, 5: nil])
        #expect(version != SheetVersion(presences: [3: .present]))
        #expect(version != SheetVersion(presences: [3: .present, 6: nil]))
        #expect(version != SheetVersion(presences: [3: .late, 5: nil]))
        #expect(version != SheetVersion(presences: [3: .present, 5: .absent]))
    }

    @Test(arguments: ["3", "3:X", "3:PP", "x:P", "-1:P", "3:P 3:L", "3:P,5:", "3::P", "3:P\u{301}", ":P", "٣:P"])
    func anythingElseIsNone(text: String) { #expect(SheetVersion(text) == nil) }
}
