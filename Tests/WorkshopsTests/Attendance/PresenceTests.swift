import Testing
import Workshops

struct PresenceTests {
    @Test(arguments: Presence.allCases)
    func aLetterIsReadAgainSmallOrLarge(presence: Presence) {
        #expect(Presence(letter: presence.letter) == presence)
        #expect(Presence(letter: Character(presence.letter.lowercased())) == presence)
    }

    @Test func lettersDifferAndOthersAreNone() {
        #expect(Set(Presence.allCases.map(\.letter)).count == Presence.allCases.count)
        for letter: Character in ["X", "_", "-", " ", "É", "１"] { #expect(Presence(letter: letter) == nil) }
    }

    @Test func whoWasThereForSomeOfItWasThere() {
        #expect(Presence.allCases.filter(\.isThere) == [.present, .late, .leftEarly])
    }
}
