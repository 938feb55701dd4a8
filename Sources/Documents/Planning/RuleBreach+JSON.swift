import Answers
import Catalogue
import Scheduling
import Workshops

extension RuleBreach {
    func json(_ names: PlanNames, in language: Language) -> JSON { .reason(code, sentence(names), in: language) }
}
