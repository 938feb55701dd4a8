import Testing

@testable import Workshops

struct PersonTraceTests {
    private static let trace = PersonTrace(
        Person(
            familyName: "Müller-d'Arc", givenName: "Zoé", email: EmailAddress("Zoe.Muller@example.fr"),
            telephone: TelephoneNumber("06 98 76 54 32")))

    @Test(arguments: [
        "Zoé Müller-d'Arc", "MULLER D'ARC zoe", "vu avec Mme Müller d’Arc (Zoé) hier", "zoe_muller_d_arc-3",
        "écrire à zoe.muller@EXAMPLE.fr", "<mailto:zoe.muller@example.fr>", "06 98 76 54 32", "0698765432",
        "appeler le 06.98.76.54.32 !", "+33 6 98 76 54 32", "\u{600}Zoé \u{600}Müller-d'Arc",
        "Mu\u{308}ller d'Arc, Zoe\u{301}",
    ])
    func aTextAboutThemIsFound(text: String) {
        #expect(Self.trace.isNamed(in: text) && Self.trace.mayBeNamed(in: text))
    }

    @Test(arguments: ["M. Müller-d'Arc", "inscription-muller-d-arc", "MÜLLER D'ARC"])
    func theFamilyNameAloneMayBeAnothers(text: String) {
        #expect(!Self.trace.isNamed(in: text) && Self.trace.mayBeNamed(in: text))
    }

    @Test(arguments: [
        "", "Zoé", "Müller", "d'Arc Müller", "Zoé Mullerdarc", "muller@example.fr", "06 98 76 54 31", "Camille",
        "2021-01-26T08:00:00Z",
    ])
    func aTextAboutOthersIsNot(text: String) { #expect(!Self.trace.mayBeNamed(in: text)) }

    @Test func whoHasOneNameIsFoundByIt() {
        let trace = PersonTrace(Person(familyName: "Madonna"))
        #expect(trace.isNamed(in: "MADONNA est souffrante") && !trace.mayBeNamed(in: "Madonnas"))
    }

    /// A name without a letter is in every text, and in none.
    @Test func aNameWithoutLettersIsNotFound() {
        #expect(!PersonTrace(Person(familyName: "—")).mayBeNamed(in: "tout — ou rien"))
    }
}
