import Testing

@testable import Markup

struct TagTests {
    private static let names = Markup.Tag.allCases.map(\.rawValue) + VoidTag.allCases.map(\.rawValue)

    @Test func nothingRunsNorFetchesWhatIsNotOurs() {
        let refused = ["script", "style", "iframe", "object", "embed", "base", "template", "noscript", "foreignObject"]
        #expect(Set(Self.names).isDisjoint(with: refused))
    }

    @Test func everyNameIsOneElement() {
        #expect(Set(Self.names).count == Self.names.count)
        #expect(Self.names.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9]*/) != nil })
    }
}
