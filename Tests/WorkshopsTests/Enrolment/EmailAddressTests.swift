import Testing
import Workshops

struct EmailAddressTests {
    @Test(arguments: [
        "marie@exemple.fr", "m.dupont+ateliers@mairie-crolles.fr", "x@a.b", "o'neil@example.org", "A_B{c}@1.example",
    ])
    func anAddressIsRead(text: String) { #expect(EmailAddress(text)?.description == text) }

    @Test(arguments: [
        "", "marie", "@exemple.fr", "marie@", "marie@exemple", "marie@@exemple.fr", "ma rie@exemple.fr",
        ".marie@exemple.fr", "marie.@exemple.fr", "ma..rie@exemple.fr", "marie@-exemple.fr", "marie@exemple-.fr",
        "marie@exemple..fr", "marie@exemple.fr.", "\"marie\"@exemple.fr", "marie@[127.0.0.1]", "zoé@exemple.fr",
        "marie@exemplé.fr", "marie@exemple.fr\r\nATTENDEE:x", "marie@exemple.fr,paul@exemple.fr", "<marie@exemple.fr>",
        "marie\u{0}@exemple.fr", "mailto:marie@exemple.fr@x.y:", "marie;x=1@exemple.fr:",
    ])
    func whatIsNoneIsRefused(text: String) { #expect(EmailAddress(text) == nil) }

    @Test func lengthsAreThoseOfTheStandards() {
        let label = String(repeating: "a", count: 63)
        #expect(EmailAddress(String(repeating: "a", count: 64) + "@b.fr") != nil)
        #expect(EmailAddress(String(repeating: "a", count: 65) + "@b.fr") == nil)
        #expect(EmailAddress("a@\(label).fr") != nil)
        #expect(EmailAddress("a@\(label)a.fr") == nil)
        #expect(EmailAddress("a@" + Array(repeating: label, count: 4).joined(separator: ".")) == nil)
    }
}
