import Answers
import Catalogue
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Documents

struct ConvocationTests {
    @Test func theLetterSaysWhenWhatWhereAndWhomToCall() throws {
        let text = Convocation.sample(2, cancelled: 1).text
        for words in [
            "Zoé Dupont", "Lundi 1er mars 2021, de 14 h à 17 h", "Lundi 8 mars 2021", "Mission Locale, 38920 Crolles",
            "Vos dates changent.", "  – lundi 5 avril", "Bonjour Zoé Dupont,", "de quoi écrire", "04 76 00 00 00",
        ] { #expect(text.replacing("\u{A0}", with: " ").contains(words), "\(words)") }
    }

    @Test func thePageHoldsTextAndNothingFromOutside() throws {
        let page = Convocation.sample().html
        #expect(page.contains("&lt;Internet&gt; &amp;"))
        #expect(!page.contains("<Internet>"))
        for word in ["http:", "https:", "<script", "src=", "url("] { #expect(!page.contains(word)) }
    }

    /// What has changed comes before the salutation, in the subject and in the text message; the rest follows.
    @Test func whatHasChangedComesFirst() throws {
        let moved = Notice.sample(2) { $0.date = $0.date.advanced(by: 3) }
        let letter = Convocation.sample(
            [.sample(from: .sample(2), to: moved)], appointments: [.sample(), .sample(1), moved])
        let news = "Votre atelier du lundi 15 mars est déplacé au jeudi 18 mars"
        #expect(letter.subject == news && letter.sms.hasPrefix("\(news). Meme heure. Meme lieu."))
        let text = letter.text
        let places = try [
            news, "Bonjour", "L'heure et le lieu ne changent pas.", "Voici tous vos ateliers", "Téléphonez",
        ]
        .map { try #require(text.range(of: $0)?.lowerBound, "\($0)") }
        #expect(places == places.sorted())
        #expect(!text.contains("Apportez"), "it was said before")
    }

    @Test func aCancellationNamesItsDayAndDoesNotAskWhetherOneCanCome() {
        let letter = Convocation.sample([.sample(from: .sample(2), to: nil)])
        #expect(letter.sms.hasPrefix("Votre atelier du lundi 15 mars est annulé. Ne venez pas ce jour-là."))
        #expect(letter.text.contains("Vous avez une question ?") && !letter.text.contains("pas venir ?"))
        let others = Convocation.sample([.sample(from: .sample(2), to: nil)], appointments: [.sample(), .sample(1)])
        #expect(others.text.contains("Voici tous vos ateliers :") && !others.text.contains("pas venir ?"))
    }

    /// Whatever the reason for which days are off: those who come elsewhere instead are told both at once.
    @Test(arguments: [OwedMessage.Reason.cancelled, .withdrawn, .released])
    func whoGetsAnotherSeatIsToldBoth(because reason: OwedMessage.Reason) {
        let gone = (0..<5).map { NoticeChange.sample(from: .sample($0), to: nil, because: reason) }
        let new = (9..<14).map { Notice.sample($0) }
        let letter = Convocation.sample(gone + new.map { .sample(from: nil, to: $0) }, appointments: new)
        #expect(letter.subject == "Vos dates changent")
        #expect(letter.text.contains("Vous avez une place dans un autre groupe."))
        for change in letter.changes { #expect(letter.subject(of: change.message) == "Vos dates changent") }
        for day in ["1/3", "8/3", "15/3", "22/3", "29/3", "3/5", "10/5", "17/5", "24/5", "31/5"] {
            #expect(letter.sms.contains(day), "\(day): \(letter.sms)")
        }
    }

    /// One day is off, and one workshop is caught up: it is not said that the group is another.
    @Test func whoKeepsSomeOfTheirDaysIsNotToldOfAnotherGroup() {
        let letter = Convocation.sample(
            [.sample(from: .sample(2), to: nil), .sample(from: nil, to: .sample(9))],
            appointments: [.sample(), .sample(1), .sample(9)])
        #expect(letter.subject == "Vos dates changent" && !letter.text.contains("autre groupe"))
        #expect(letter.text.contains("Ne venez plus à ces dates :\n\n  – lundi 15 mars"))
    }

    /// Each e-mail says of its calendar what is so.
    @Test func noInvitationHasTheSubjectOfACancellation() {
        let moved = Notice.sample(3) { $0.date = $0.date.advanced(by: 3) }
        let letter = Convocation.sample(
            [.sample(from: .sample(2), to: nil), .sample(2, from: .sample(3), to: moved)],
            appointments: [.sample(), moved])
        #expect(
            letter.changes.map { letter.subject(of: $0.message) } == [
                "Votre atelier du lundi 15 mars est annulé",
                "Votre atelier du lundi 22 mars est déplacé au jeudi 25 mars",
            ])
        #expect(letter.sms.contains("est annulé") && letter.sms.contains("Atelier du 22/3 déplacé au 25/3."))
    }

    /// What does not fit is in the letter, and that is said.
    @Test func aTextMessageKeepsSilentAboutNoDay() {
        let moved = { (number: Int) in Notice.sample(number) { $0.date = $0.date.advanced(by: 3) } }
        let few = Convocation.sample((0..<2).map { .sample(from: .sample($0), to: moved($0)) })
        #expect(few.sms.contains("1/3") && few.sms.contains("8/3"))
        let many = Convocation.sample((0..<9).map { .sample(from: .sample($0), to: moved($0)) })
        #expect(many.sms.contains("Lisez notre lettre."))
        let gone = Convocation.sample((0..<40).map { .sample(from: .sample($0), to: nil) })
        #expect(gone.sms.contains("Lisez notre lettre."))
    }

    /// That messages go elsewhere hides nothing of what they say, and is no reason to say that nothing changes.
    @Test func aNewAddressIsToldAfterWhatHasMoved() throws {
        let moved = Notice.sample(2) { $0.date = $0.date.advanced(by: 3) }
        let letter = Convocation.sample(
            [0, 1].map { .sample(from: .sample($0), to: .sample($0), because: .readdressed) }
                + [.sample(from: .sample(2), to: moved, because: .readdressed)],
            appointments: [.sample(), .sample(1), moved])
        #expect(letter.subject == "Votre atelier du lundi 15 mars est déplacé au jeudi 18 mars")
        #expect(letter.text.contains("Nous vous écrivons maintenant par lettre."))
        #expect(!letter.text.contains("Vos ateliers ne changent pas") && letter.sms.hasPrefix(letter.subject))
        let plain = Convocation.sample(
            [.sample(from: .sample(), to: .sample(), because: .readdressed)], appointments: [.sample()])
        #expect(plain.text.contains("Vos ateliers ne changent pas."))
    }

    @Test func aWithdrawalIsThankedFor() {
        let letter = Convocation.sample([.sample(from: .sample(2), to: nil, because: .withdrawn)])
        #expect(letter.text.contains("Merci de nous avoir prévenus.") && !letter.text.contains("annulé"))
        #expect(letter.text.contains("Vous changez d'avis ?"))
    }

    @Test func trainersAreNotToldToBringWhatParticipantsBring() {
        let told = { (reader: Convocation.Reader) in
            Convocation.sample([.sample(from: nil, to: .sample())], appointments: [.sample()], reader: reader)
        }
        #expect(told(.participant).text.contains("Apportez"))
        #expect(!told(.trainer).text.contains("Apportez") && told(.trainer).text.contains("Vous animez l'atelier"))
    }

    @Test func anOldAddressGetsAShortNote() {
        let email = EmailAddress("zoe@example.fr")
        let letter = Convocation.sample(
            [.sample(from: .sample(), to: nil, because: .readdressed, email: email)], appointments: [.sample()],
            email: email)
        #expect(letter.subject == "Nous vous écrivons maintenant à une autre adresse")
        #expect(letter.mailBlocks.count < 6 && !Convocation.text(of: letter.mailBlocks).contains("Crolles"))
    }

    /// The window of an envelope is measured from the edges of the sheet: margins of 20 and 18 mm count.
    @Test func theAddressIsWhereTheWindowIs() throws {
        let page = Convocation.sample([], address: ["12 rue des Lilas", "38920 Crolles"]).html
        let rule = try #require(page.firstMatch(of: /\.recipient \{[^}]*left: (\d+)mm; top: (\d+)mm; width: (\d+)mm/))
        let margins = try #require(page.firstMatch(of: /@page \{ size: A4; margin: (\d+)mm (\d+)mm/))
        let left = try #require(Int(rule.1)) + (try #require(Int(margins.2)))
        let top = try #require(Int(rule.2)) + (try #require(Int(margins.1)))
        #expect((100...105).contains(left) && (45...50).contains(top) && left + (Int(rule.3) ?? 0) <= 190)
        #expect(page.contains("12 rue des Lilas<br/>38920 Crolles"))
    }

    @Test(arguments: [
        (1, "Mission Locale, 38920 Crolles"), (5, "Mission Locale Grésivaudan-Alpes-Métropole, 38920 Crolles"),
        (20, "Mission Locale, 38920 Crolles"), (3, String(repeating: "Très long nom de lieu ", count: 20)), (0, ""),
    ])
    func theTextMessageIsOne(count: Int, place: String) throws {
        let sms = Convocation.sample(count, place: place, cancelled: count == 0 ? 5 : 0).sms
        #expect(TextMessage.length(of: sms) < 160)
        #expect(sms.contains("0476000000"))
        if count > 0 { #expect(sms.contains("1") && sms.contains("14 h")) }
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
