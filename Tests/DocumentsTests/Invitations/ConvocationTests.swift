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

    /// A day that they had and have is neither off nor new: its hour is what changes.
    @Test func aDayThatStaysIsToldOnce() throws {
        let morning = { (number: Int) in Notice.sample(number) { $0.span = certain(TimeSpan("9:30-12:00")) } }
        let letter = Convocation.sample(
            (0..<3).map { .sample(from: .sample($0), to: nil, because: .released) }
                + (1..<4).map { .sample(from: nil, to: morning($0)) }, appointments: (1..<4).map(morning))
        let text = letter.text.replacing("\u{A0}", with: " "), sms = letter.sms
        #expect(text.contains("Ne venez plus à ces dates :\n\n  – lundi 1er mars\n\n"))
        #expect(text.contains("  – lundi 8 mars : à 9 h 30, et non plus à 14 h\n  – lundi 15 mars : à 9 h 30"))
        #expect(text.contains("Venez aussi à ces dates :\n\n  – lundi 22 mars à 9 h 30"))
        #expect(
            sms.hasPrefix(
                "Vos dates changent. Ne venez plus : 1/3. 8/3, 15/3 : à 9 h 30, et non plus à 14 h. "
                    + "Venez aussi : 22/3 à 9 h 30."))
    }

    /// Two workshops on one day: it is not said that they do not come on that day.
    @Test func aDayOnWhichSomethingIsHeldIsNotOff() {
        let morning = Notice.sample(2) { $0.span = certain(TimeSpan("9:30-12:00")) }
        let letter = Convocation.sample(
            [.sample(from: .sample(2), to: nil), .sample(from: .sample(3), to: nil)], appointments: [morning])
        let text = letter.text.replacing("\u{A0}", with: " ")
        #expect(text.contains("  – lundi 15 mars à 14 h\n  – lundi 22 mars\n"))
        #expect(letter.sms.contains("15/3 à 14 h, 22/3"))
        let one = Convocation.sample([.sample(from: .sample(2), to: nil)], appointments: [morning])
        #expect(one.text.replacing("\u{A0}", with: " ").contains("  – lundi 15 mars à 14 h"))
        #expect(!one.text.contains("ce jour-là") && one.sms.contains("Ne venez pas à 14 h."))
    }

    /// A guest has no seat, whatever seat they had before.
    @Test func aGuestIsToldOfOneWorkshop() {
        let letter = Convocation.sample(
            (0..<3).map { .sample(from: .sample($0), to: nil, because: .withdrawn) }
                + [.sample(from: nil, to: .sample(9), isGuest: true)], appointments: [.sample(9)])
        #expect(letter.subject == "Nous vous invitons à un atelier : lundi 3 mai")
        #expect(!letter.text.contains("autre groupe") && !letter.text.contains("Vous avez une place"))
        #expect(letter.text.contains("Venez seulement à cet atelier.") && letter.sms.contains("lundi 3 mai"))
        let besides = Convocation.sample(
            [.sample(from: nil, to: .sample(9), isGuest: true)], appointments: [.sample(), .sample(9)])
        #expect(besides.text.contains("Vos autres ateliers ne changent pas."))
    }

    /// Whoever holds the paper that calls it off reads first that it is held.
    @Test func whatIsHeldAfterAllIsSaidFirst() {
        let all = (0..<3).map { Notice.sample($0) }
        let letter = Convocation.sample(all.map { .sample(from: nil, to: $0, calledOff: $0) }, appointments: all)
        #expect(letter.subject == "Vos 3 ateliers ont de nouveau lieu" && letter.sms.hasPrefix(letter.subject))
        let one = Convocation.sample([.sample(from: nil, to: all[1], calledOff: all[1])], appointments: all)
        #expect(one.subject == "Votre atelier du lundi 8 mars a de nouveau lieu" && one.sms.hasPrefix(one.subject))
        let elsewhen = Convocation.sample([.sample(from: nil, to: all[2], calledOff: all[1])], appointments: [all[2]])
        #expect(elsewhen.subject == "Votre atelier du lundi 8 mars a de nouveau lieu, le lundi 15 mars")
    }

    /// The text message names every day with another place, and the place or the letter that does.
    @Test func aDayThatMovesElsewhereIsAmongThoseWithAnotherPlace() {
        let there = { (number: Int) in Notice.sample(number, place: "Maison des Services, 38530 Pontcharra") }
        let moved = Notice.sample(2, place: "Maison des Services, 38530 Pontcharra") {
            $0.date = $0.date.advanced(by: 3)
        }
        let changes: [NoticeChange] = [
            .sample(from: .sample(1), to: there(1)), .sample(from: .sample(2), to: moved),
        ]
        let all = Convocation.sample(changes, appointments: [there(1), moved])
        #expect(all.sms.contains("Atelier du 15/3 déplacé au 18/3. Nouveau lieu : Maison des Services, 38530"))
        let some = Convocation.sample(changes, appointments: [.sample(), there(1), moved])
        #expect(some.sms.contains("Autre lieu le 8/3, 18/3 : Maison des Services"))
        let long = { (number: Int) in Notice.sample(number, place: String(repeating: "Maison ", count: 20)) }
        let many = Convocation.sample(
            (1..<3).map { .sample(from: .sample($0), to: long($0)) }, appointments: [.sample(), long(1), long(2)])
        #expect(many.sms.contains("Autre lieu : 8/3, 15/3. Lisez notre lettre."))
        #expect(all.text.components(separatedBy: "Maintenant").count == 2, "the place is told once")
        #expect(all.text.components(separatedBy: "ne change").count == 2, "and once what stays")
    }

    /// Workshops that change alike are one block, not one paragraph each.
    @Test func whatChangesAlikeIsToldInOneBlock() {
        let sooner = { (number: Int) in
            Notice.sample(number) {
                $0.date = $0.date.advanced(by: -1)
                $0.span = certain(TimeSpan("9:30-12:00"))
            }
        }
        let letter = Convocation.sample(
            (1..<4).map { .sample(from: .sample($0), to: sooner($0)) }, appointments: (1..<4).map(sooner))
        let text = letter.text.replacing("\u{A0}", with: " ")
        #expect(letter.subject == "Vos 3 ateliers changent de jour et d'heure")
        #expect(text.contains("  – dimanche 7 mars, et non plus lundi 8 mars\n  – dimanche 14 mars"))
        #expect(text.components(separatedBy: "Avant :").count == 2)
        #expect(letter.sms.contains("Venez : 7/3, 14/3, 21/3, de 9 h 30 à 12 h. Meme lieu."))
        let mixed = Convocation.sample(
            [.sample(from: .sample(1), to: sooner(1))] + [
                .sample(from: .sample(2), to: .sample(2) { $0.date = $0.date.advanced(by: 1) })
            ])
        let words = mixed.text.replacing("\u{A0}", with: " ")
        #expect(
            words.contains("dimanche 7 mars de 9 h 30 à 12 h, et non plus lundi 8 mars de 14 h à 17 h"))
        #expect(mixed.subject == "Vos 2 ateliers changent de jour ou d'heure")
    }

    /// Of six that are confirmed, one has moved: all six are counted.
    @Test func whatIsConfirmedIsCountedWhole() {
        let tentative = { (number: Int) in Notice.sample(number) { $0.status = .tentative } }
        let moved = Notice.sample(2) { $0.date = $0.date.advanced(by: 3) }
        let letter = Convocation.sample(
            [0, 1].map { .sample(from: tentative($0), to: .sample($0)) } + [.sample(from: tentative(2), to: moved)],
            appointments: [.sample(), .sample(1), moved])
        #expect(letter.text.contains("Tous vos ateliers sont confirmés.") && !letter.text.contains("vos 2 ateliers"))
        let some = Convocation.sample(
            [.sample(from: tentative(0), to: .sample())], appointments: [.sample(), tentative(1)])
        #expect(some.subject == "C'est confirmé : votre atelier du lundi 1er mars a lieu")
    }

    /// What was sent as confirmed and has moved to a day without the place's consent.
    @Test func whatIsNotConfirmedAnyMoreIsSaid() {
        let moved = Notice.sample(2) {
            $0.date = $0.date.advanced(by: 3)
            $0.status = .tentative
        }
        let letter = Convocation.sample([.sample(from: .sample(2), to: moved)], appointments: [moved])
        #expect(letter.text.contains("Il n'est pas encore confirmé.") && letter.text.contains("(à confirmer)"))
        let alone = Convocation.sample([.sample(from: .sample(2), to: .sample(2) { $0.status = .tentative })])
        #expect(alone.subject == "Votre atelier du lundi 15 mars n'est pas encore confirmé")
    }

    /// A seat that is kept no more is said before where they stand.
    @Test func anOfferThatLapsedIsToldBeforeTheList() throws {
        let until = Date(timeIntervalSince1970: 1_612_774_800)
        let told = { (ending: Convocation.Ending?) in
            Convocation.sample(
                [],
                seat: .init(
                    notice: .waiting(session: nil, position: 1), before: .offered(session: "s", until: until),
                    workshops: [], known: [.sample()], ending: ending))
        }
        let letter = told(.unanswered), text = letter.text.replacing("\u{A0}", with: " ")
        let places = try [
            "La place gardée pour vous jusqu'au lundi 8 février à 10 h n'est plus gardée.",
            "Nous n'avons pas eu votre réponse à temps.", "Vous êtes sur la liste d'attente.",
            "Vous êtes le numéro 1.",
        ].map { try #require(text.range(of: $0)?.lowerBound, "\($0): \(text)") }
        #expect(places == places.sorted())
        #expect(letter.sms.contains("n'est plus gardée. ") && letter.sms.contains("liste d'attente"))
        #expect(!told(.calledOff).text.contains("réponse à temps") && told(.calledOff).text.contains("est annulé"))
        #expect(told(.refused).subject.hasSuffix("vous ne voulez pas cette place"))
    }

    /// Who waited for a session that is called off reads so, and what they wait for now; not that a number has changed.
    @Test func whoWaitedForWhatIsCalledOffIsToldSo() {
        let letter = Convocation.sample(
            [],
            seat: .init(
                notice: .waiting(session: nil, position: 11), before: .waiting(session: "s", position: 4),
                workshops: [], known: [.sample()], ending: .calledOff))
        #expect(letter.subject == "Le groupe que vous attendiez est annulé")
        #expect(letter.text.contains("Il devait commencer le lundi 1er mars.\nLieu : Mission Locale, 38920 Crolles."))
        #expect(letter.text.contains("Vous attendez maintenant une place dans un de nos groupes."))
        #expect(letter.text.contains("Vous êtes le numéro 11.") && !letter.text.contains("Avant"))
        #expect(letter.sms.contains("est annulé") && letter.sms.contains("un de nos groupes"))
    }

    /// Of what, where, and when: who gets it may have asked for several things.
    @Test func whatItIsAboutIsNamed() {
        let until = Date(timeIntervalSince1970: 1_612_774_800), all = (0..<5).map { Notice.sample($0) }
        let waiting = Convocation.sample(
            [], seat: .init(notice: .waiting(session: "s", position: 2), before: nil, workshops: all))
        #expect(waiting.text.contains("Programme : Ateliers Pass Numériques 2021."))
        #expect(waiting.text.contains("Lieu : Mission Locale, 38920 Crolles.") && waiting.sms.contains("Crolles"))
        #expect(Convocation.sample(1).text.contains("Programme : Ateliers Pass Numériques 2021."))
        let offer = Convocation.sample(
            [], seat: .init(notice: .offered(session: "s", until: until), before: nil, workshops: all))
        #expect(offer.sms.contains("1/3 à 14 h, Mission Locale") && offer.sms.contains("Puis : 8/3"), "\(offer.sms)")
        let any = Convocation.sample(
            [], seat: .init(notice: .waiting(session: nil, position: 2), before: nil, workshops: []))
        #expect(any.sms.contains("Programme : Ateliers Pass Num") && any.text.contains("dans un de nos groupes."))
    }

    /// One is not told as several, and a trainer knows which group each workshop is of.
    @Test func oneIsOneAndGroupsAreNamedToTrainers() {
        let until = Date(timeIntervalSince1970: 1_612_774_800)
        let offer = Convocation.sample(
            [], seat: .init(notice: .offered(session: "s", until: until), before: nil, workshops: [.sample()]))
        #expect(
            offer.text.contains("Voici l'atelier :") && Convocation.sample(1).text.contains("Voici votre atelier :"))
        let both = Convocation.sample(
            [.sample(from: nil, to: .sample())], appointments: [.sample(), .sample()], sessions: [2, 1],
            reader: .trainer)
        #expect(both.text.contains("Session 2 – Atelier 1 sur 5") && both.text.contains("Session 1 – Atelier 1 sur 5"))
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
