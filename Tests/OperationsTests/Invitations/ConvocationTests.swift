import Testing
import Workshops

@testable import Operations

struct ConvocationTests {
    static func letter(_ count: Int = 5, place: String = "Mission Locale, 38920 Crolles", cancelled: Int = 0) throws
        -> Convocation
    {
        let notice = { (number: Int) in
            Notice(
                date: try #require(CivilDate("2021-03-01")).advanced(by: 7 * number),
                span: try #require(TimeSpan("14:00-17:00")), location: place, position: nil,
                summary: "Atelier \(number + 1) sur 5 – <Internet> & « quézako »", description: "", status: .confirmed)
        }
        return Convocation(
            name: "Zoé Dupont", commune: "Crolles", programme: "Ateliers Pass Numériques 2021",
            contact: Contact(
                name: "Ateliers numériques", email: try #require(EmailAddress("a@example.fr")),
                telephone: try #require(TelephoneNumber("04 76 00 00 00"))),
            thingsToBring: ["de quoi écrire"], date: try #require(CivilDate("2021-02-08")),
            appointments: try (0..<count).map(notice), cancelled: try (5..<(5 + cancelled)).map(notice),
            language: .french)
    }

    @Test func theLetterSaysWhenWhatWhereAndWhomToCall() throws {
        let text = try Self.letter(2, cancelled: 1).text
        for words in [
            "Zoé Dupont", "Lundi 1er mars 2021, de 14 h à 17 h", "Lundi 8 mars 2021", "Mission Locale, 38920 Crolles",
            "c'est annulé", "Lundi 5 avril 2021", "de quoi écrire", "04 76 00 00 00",
        ] { #expect(text.replacing("\u{A0}", with: " ").contains(words), "\(words)") }
    }

    @Test func thePageHoldsTextAndNothingFromOutside() throws {
        let page = try Self.letter().html
        #expect(page.contains("&lt;Internet&gt; &amp;"))
        #expect(!page.contains("<Internet>"))
        for word in ["http:", "https:", "<script", "src=", "url("] { #expect(!page.contains(word)) }
    }

    @Test(arguments: [
        (1, "Mission Locale, 38920 Crolles"), (5, "Mission Locale Grésivaudan-Alpes-Métropole, 38920 Crolles"),
        (20, "Mission Locale, 38920 Crolles"), (3, String(repeating: "Très long nom de lieu ", count: 20)), (0, ""),
    ])
    func theTextMessageIsOne(count: Int, place: String) throws {
        let sms = try Self.letter(count, place: place, cancelled: count == 0 ? 5 : 0).sms
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
