import Testing
import Workshops

struct GivenTextTests {
    @Test(arguments: GivenText.allCases)
    func eachHasALimit(text: GivenText) {
        let longest = String(repeating: "x", count: text.longest)
        #expect(text.fault(of: longest) == nil)
        #expect(text.fault(of: longest + "x") == .tooLong(limit: text.longest))
        #expect(text.fault(of: "a\u{202E}") == .hidden(HiddenCharacter("\u{202E}", at: 2)))
        #expect(text.fault(of: "") == nil)
    }
}
