import Answers
import Catalogue
import Operations
import Scheduling
import Workshops

/// A broken rule, or anything else with a code and a sentence, as JSON.
struct ReasonDocument: Encodable {
    let code: String
    let message: String

    init(code: String, _ sentence: Sentence, in language: Language) {
        self.code = code
        message = sentence[language]
    }

    init(_ breach: RuleBreach, _ names: PlanNames, in language: Language) {
        self.init(code: breach.code, breach.sentence(names), in: language)
    }
}
