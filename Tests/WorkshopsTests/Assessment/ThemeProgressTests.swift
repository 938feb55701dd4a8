import Testing
import Workshops

struct ThemeProgressTests {
    private func theme(_ levels: (SkillLevel?, SkillLevel?)...) -> ThemeProgress {
        ThemeProgress(
            workshop: 1, title: "Mail",
            skills: levels.map { SkillProgress(title: "x", before: $0.0, after: $0.1) })
    }

    @Test func theGainCountsWhatWasAssessedTwice() {
        #expect(theme((.notYet, .alone), (.withHelp, .withHelp), (.alone, nil), (nil, .atEase)).gain == 2)
        #expect(theme((.alone, .notYet)).gain == -2)
        #expect(theme((nil, .atEase), (.alone, nil)).gain == nil)
        #expect(theme().gain == nil)
    }

    @Test func theShareIsOfAllThereIsToLearn() {
        let theme = theme((.notYet, .alone), (.atEase, .atEase))
        #expect(theme.share(at: .diagnostic) == 0.5)
        #expect(theme.share(at: .review) == 5.0 / 6)
        #expect(self.theme((nil, .alone)).share(at: .diagnostic) == nil)
    }
}
