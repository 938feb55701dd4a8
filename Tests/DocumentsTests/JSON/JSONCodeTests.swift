import Catalogue
import Testing
import Workshops

@testable import Documents

struct JSONCodeTests {
    @Test(arguments: [
        ("left-early", "left-early"), ("leftEarly", "left-early"), ("monday morning", "monday-morning"),
        ("rejected by the provider's fault", "rejected-by-the-provider-s-fault"), ("fr", "fr"), ("Zone A", "zone-a"),
        ("261-4-4°", "261-4-4"), (" été__à 9h ", "t-9h"),
    ])
    func aCodeIsInKebabCaseWhateverItIsWrittenIn(word: String, code: String) {
        #expect(JSON.code(word) == .text(code))
        #expect(JSON.byCode([(word, .null)]) == .object([(code, .null)]))
    }

    @Test func aReasonIsACodeAndItsSentence() {
        let sentence = Sentence(fr: "C'est fermé.", en: "It is closed.")
        #expect(JSON.reason("closedDay", sentence, in: .english) == ["code": "closed-day", "message": "It is closed."])
        #expect(JSON.reason(nil, sentence, in: .french) == ["code": .null, "message": "C'est fermé."])
    }

    @Test func everyCodeOfThePassesDiffers() {
        let codes = PassOutcome.allCases.map { JSON.code("\($0)") }
        #expect(codes == ["collected", "accepted", "paid", "rejected-by-fault", "rejected-without-fault", "refused"])
    }
}
