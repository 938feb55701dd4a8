import Testing
import Workshops

@testable import Operations

struct CommuneNamesTests {
    private let names = CommuneNames(
        ["Vallouise-Pelvoux", "L'Argentière-la-Bessée", "La Roche-de-Rame", "La Roche", "Les Vigneaux"].map {
            Commune(name: $0, nameInDecision: nil, chequebooks: 1, minutes: [:])
        })

    /// Of long names people write the beginning, and slip.
    @Test(arguments: [
        ("Valouise", "Vallouise-Pelvoux"), ("Vallouise", "Vallouise-Pelvoux"),
        ("L'Argentiere", "L'Argentière-la-Bessée"),
        ("Les Vignaux", "Les Vigneaux"), ("Grenoble", nil), ("La", nil),
    ])
    func theOneThatIsMeantIsFound(text: String, name: String?) { #expect(names.nearest(to: text) == name) }
}
