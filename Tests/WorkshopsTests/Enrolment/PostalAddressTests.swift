import Testing

@testable import Workshops

struct PostalAddressTests {
    @Test(arguments: [
        ("12 rue des Lilas, 38920 Crolles", ["12 rue des Lilas", "38920 Crolles"]),
        ("12, rue des Lilas, 38920 Crolles", ["12 rue des Lilas", "38920 Crolles"]),
        ("3 bis, impasse du Pré ; 38530 Pontcharra", ["3 bis impasse du Pré", "38530 Pontcharra"]),
        ("12 rue des Lilas 38920 Crolles", ["12 rue des Lilas", "38920 Crolles"]),
        (
            "chez Mme Dupont,  Bât. B, 4 place  de la Mairie, 38190 Froges Cedex",
            [
                "chez Mme Dupont", "Bât. B", "4 place de la Mairie", "38190 Froges Cedex",
            ]
        ),
        ("38920 Crolles", ["38920 Crolles"]),
    ])
    func itsLinesAreThoseOfAnEnvelope(text: String, lines: [String]) {
        let address = PostalAddress(text)
        #expect(address?.lines == lines)
        #expect(address.flatMap { PostalAddress($0.description) } == address, "what is kept is read again")
    }

    @Test(arguments: [
        "", " , ", "12 rue des Lilas", "12 rue des Lilas, Crolles", "12 rue des Lilas, 38920",
        "12 rue des Lilas, 3892 Crolles", "a, b, c, d, e, 38920 Crolles",
        "une rue dont le nom est bien trop long pour tenir sur une enveloppe, 38920 Crolles",
        "12 rue des Lilas, 3892\u{0660} Crolles", "12 rue des Lilas, 3892\u{30}\u{308} Crolles",
    ])
    func whatDoesNotArriveIsRefused(text: String) { #expect(PostalAddress(text) == nil) }
}
