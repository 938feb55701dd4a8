import Answers
import Tables
import Workshops

extension Finding.Problem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .programme(let problem): problem.code
        case .calendar(let problem): problem.code
        case .person(let problem): problem.code
        case .people(let problem): problem.code
        case .table(let problem): problem.code
        case .claimTable(let problem): problem.code
        case .priceFile(let problem): problem.code
        }
    }

    package var sentence: Sentence {
        switch self {
        case .programme(let problem): problem.sentence
        case .calendar(let problem): problem.sentence
        case .person(let problem): problem.sentence
        case .people(let problem): problem.sentence
        case .table(let problem): problem.sentence
        case .claimTable(let problem): problem.sentence
        case .priceFile(let problem): problem.sentence
        }
    }
}

extension Finding {
    /// `programme.yaml:12:3: erreur : …`, `facts.json:12:3: passes[2].count: erreur : …`
    package var sentence: Sentence {
        let mark = [place.file] + [place.line, place.column].compactMap { $0.map(String.init) }
        let path = place.path.flatMap { $0.isEmpty ? nil : ": \($0)" } ?? ""
        let at = mark.joined(separator: ":") + path
        return Sentence(
            fr: "\(at): \(severity.word.french) : \(problem.sentence.french)",
            en: "\(at): \(severity.word.english): \(problem.sentence.english)")
    }
}

extension Finding.Severity {
    package var word: Sentence {
        switch self {
        case .warning: Sentence(fr: "avertissement", en: "warning")
        case .error: Sentence(fr: "erreur", en: "error")
        }
    }
}
