import Testing
import Workshops

struct ThemeTallyTests {
    private let themes = ["Emploi", "Sécurité", "Smartphone"]

    private func tally(_ votes: [Int: Set<String>]) -> ThemeTally { ThemeTally(votes, among: themes, voices: 8) }

    @Test func mostApprovalsWin() {
        let tally = tally([1: ["Sécurité", "Smartphone"], 2: ["Smartphone"], 3: ["Emploi"]])
        #expect(tally.approvals.map(\.count) == [1, 1, 2])
        #expect(tally.winner == "Smartphone" && !tally.isTie && tally.voters == 3)
    }

    @Test func tiesGoToTheOrderOfTheProgramme() {
        let tally = tally([1: ["Smartphone"], 2: ["Sécurité"], 3: []])
        #expect(tally.winner == "Sécurité" && tally.isTie)
    }

    @Test func withoutApprovalNothingWins() {
        #expect(tally([:]).winner == nil && !tally([:]).isTie)
        #expect(tally([1: [], 2: ["Cuisine"]]).winner == nil)
    }
}
