import Testing
import Workshops

@testable import Catalogue

struct WordingTypesetTests {
    @Test(arguments: [
        ("Lieu : Crolles ; quand ? Vite !", "Lieu\u{A0}: Crolles\u{A0}; quand\u{A0}? Vite\u{A0}!"),
        ("« quézako »", "«\u{A0}quézako\u{A0}»"), ("40 € ou 5,5 %", "40\u{A0}€ ou 5,5\u{A0}%"),
        ("l'atelier d'aujourd'hui", "l\u{2019}atelier d\u{2019}aujourd\u{2019}hui"),
        ("n° 3, N° 4", "n°\u{A0}3, N°\u{A0}4"),
        ("14:00", "14:00"), ("'a' 'b", "'a' 'b"), (" : ", "\u{20}\u{3A}\u{20}"), ("", ""), ("fin ", "fin "),
        ("\u{202F}€", "\u{202F}€"), ("a :) b", "a\u{A0}:) b"),
    ])
    func frenchKeepsSignsWithTheirWords(text: String, set: String) {
        #expect(Wording(.french).typeset(text) == set)
        #expect(Wording(.french).typeset(set) == set, "once is enough")
    }

    @Test func englishHasNoSuchSpaces() {
        #expect(Wording(.english).typeset("What ? It's 40 % « so »") == "What ? It\u{2019}s 40 % « so »")
    }
}
