import Answers
import TestSupport
import Testing
import Workshops

@testable import Documents

struct ConvocationTests {
    @Test func theLetterSaysWhenWhatWhereAndWhomToCall() throws {
        let text = Convocation.sample(2, cancelled: 1).text
        for words in [
            "Zoé Dupont", "Lundi 1er mars 2021, de 14 h à 17 h", "Lundi 8 mars 2021", "Mission Locale, 38920 Crolles",
            "c'est annulé", "Lundi 5 avril 2021", "de quoi écrire", "04 76 00 00 00",
        ] { #expect(text.replacing("\u{A0}", with: " ").contains(words), "\(words)") }
    }

    @Test func thePageHoldsTextAndNothingFromOutside() throws {
        let page = Convocation.sample().html
        #expect(page.contains("&lt;Internet&gt; &amp;"))
        #expect(!page.contains("<Internet>"))
        for word in ["http:", "https:", "<script", "src=", "url("] { #expect(!page.contains(word)) }
    }

    @Test(arguments: [
        (1, "Mission Locale, 38920 Crolles"), (5, "Mission Locale Grésivaudan-Alpes-Métropole, 38920 Crolles"),
        (20, "Mission Locale, 38920 Crolles"), (3, String(repeating: "Très long nom de lieu ", count: 20)), (0, ""),
    ])
    func theTextMessageIsOne(count: Int, place: String) throws {
        let sms = Convocation.sample(count, place: place, cancelled: count == 0 ? 5 : 0).sms
        #expect(TextMessage.length(of: sms) < 160)
        #expect(sms.contains("0476000000"))
        if count > 0 { #expect(sms.contains("1") && sms.contains("14:00")) }
    }

    @Test(arguments: [
        ("Été à Nîmes, ça va ?", "Été à Nimes, ca va ?"), ("« œuf » – l’été…", "\" oeuf \" - l'été..."),
        ("日本 \u{1F4F1}", "?? ?"), ("10 €", "10 €"),
    ])
    func lettersThatTelephonesLackAreReplaced(text: String, plain: String) {
        #expect(TextMessage.plain(text) == plain)
    }

    @Test func whatCountsTwiceIsCountedTwice() { #expect(TextMessage.length(of: "a€[") == 5) }
}
