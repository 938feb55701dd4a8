import Testing

@testable import Workshops

struct StringNearestTests {
    private static let words = ["seats", "statistics", "passes", "pass", "person", "people", "vote", "votes", "show"]

    @Test(arguments: [
        ("stattistics", ["statistics"]), ("shwo", ["show"]), ("SHOW", ["show"]), ("stat", ["statistics"]),
        ("stats", ["seats", "statistics"]), ("pas", ["passes", "pass"]), ("votess", ["votes"]),
        ("persno", ["person"]), ("xyzzy", []), ("s", []), ("", []), ("s\u{301}tatistics", ["statistics"]),
    ])
    func whatMayHaveBeenMeantIsFound(typed: String, meant: [String]) {
        #expect(typed.meant(among: Self.words) == meant)
    }

    /// A short word with two slips may be anything.
    @Test(arguments: ["exit", "status", "version", "save", "list", "remove"])
    func whatIsFarIsNotGuessed(typed: String) {
        #expect(typed.meant(among: ["init", "seats", "person", "move", "lose", "withdraw"]) == [])
    }

    @Test func theNearestIsOne() {
        #expect("votess".nearest(among: Self.words) == "votes")
        #expect("xyzzy".nearest(among: Self.words) == nil)
        #expect(String(repeating: "a", count: 1_000).nearest(among: Self.words) == nil)
    }
}
