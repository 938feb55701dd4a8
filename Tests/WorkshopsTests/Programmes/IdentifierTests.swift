import Testing

@testable import Workshops

struct IdentifierTests {
    @Test(arguments: ["crolles", "formateur-a", "a", "2021", String(repeating: "a", count: 40)])
    func aShortPlainNameIsAnIdentifier(text: String) {
        #expect(Identifier(text)?.description == text)
    }

    @Test(arguments: [
        "", "Crolles", "maison des services", "-a", "a-", "a--b", "é", "a/b", "..", "a.b", "a\n", "ａ",
        String(repeating: "a", count: 41),
    ])
    func whatCouldNotNameAFileIsRefused(text: String) {
        #expect(Identifier(text) == nil)
    }
}
