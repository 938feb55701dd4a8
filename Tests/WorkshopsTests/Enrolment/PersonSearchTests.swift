import Testing

@testable import Workshops

struct PersonSearchTests {
    private static let person = Person(
        familyName: "Lefèvre-Œillet", givenName: "Jean-Éric", email: EmailAddress("je.lefevre@exemple.fr"),
        telephone: TelephoneNumber("06 12 34 56 78"))

    @Test(arguments: [
        "lefevre", "LEFÈVRE", "Lefèvre", "fevr", "œillet", "oeillet", "Lefevre Oeillet", "lefevreoeillet", "jean eric",
        "Jean-Éric", "jeaneric", "eric lefevre", "Lefèvre, Jean-Éric", "lefevre jean", "jeanericlefevre", "é",
        "je.lefevre@exemple.fr", "JE.Lefevre@", "@exemple.fr", "0612345678", "06 12 34", "06.12.34.56.78",
        "+33 6 12 34 56 78", "0033612345678", "612345678", "5678",
    ])
    func somebodyIsFound(text: String) throws {
        #expect(try #require(PersonSearch(text)).finds(Self.person))
    }

    @Test(arguments: [
        "dupont", "lefevre marie", "jean dupont", "@exemple.com", "0712345678", "06 99", "+33 7 12 34 56 78", "9",
        "je lefevre@exemple.fr",
    ])
    func somebodyElseIsNot(text: String) throws {
        #expect(try !#require(PersonSearch(text)).finds(Self.person))
    }

    @Test(arguments: ["", " ", "-", "’", ", "]) func nothingIsNothingToLookFor(text: String) {
        #expect(PersonSearch(text) == nil)
    }

    @Test func whoHasOneNameOnlyIsFoundByIt() throws {
        let person = Person(familyName: "Bâ")
        #expect(try #require(PersonSearch("ba")).finds(person))
        #expect(try !#require(PersonSearch("ba 06")).finds(person))
        #expect(try !#require(PersonSearch("06")).finds(person))
    }
}
