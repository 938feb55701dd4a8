import Answers
import Workshops

/// Reads what somebody asks about, `2021-04-08 crolles` or `jeudi 8 avril à Crolles, le matin`: the words of pins and bans,
/// with one day among them.
struct QuestionReader {
    private let reader: RequestReader

    /// A day outside the window may be asked about: that it is outside is the answer.
    init(_ programme: Programme) { reader = RequestReader(programme, keepsToWindow: false) }

    /// What is asked about, or nil and all that is wrong with the text.
    func condition(_ text: String) -> (condition: WorkshopCondition?, problems: [ProgrammeProblem]) {
        if let hidden = HiddenCharacter(firstIn: text) { return (nil, [.hiddenCharacter(hidden)]) }
        var problems: [ProgrammeProblem] = []
        let condition = reader.condition(text, &problems)
        guard problems.isEmpty, let condition else { return (nil, problems) }
        guard let dates = condition.dates, dates.lowerBound == dates.upperBound else {
            return (nil, [.expected(.date, found: text)])
        }
        return (condition, [])
    }
}
