package import Answers
import Catalogue
package import Workshops

extension ReplyReport {
    package func json(in language: Language) -> JSON {
        ["answers": .list(answers.map(\.json)), "ignored": .list(ignored.map { $0.json(in: language) })]
    }
}

extension ReplyReport.Answer {
    fileprivate var json: JSON {
        [
            "recipient": recipient.json(name: name), "workshop": .text(workshop?.description), "date": .day(date),
            "answer": .code(choice.rawValue), "changed": .flag(changed),
        ]
    }
}

extension ReplyReport.Ignored {
    fileprivate func json(in language: Language) -> JSON {
        JSON.reason(reason.code, sentence, in: language)
            .with(["file": .text(file), "attendee": .text(attendee)])
    }
}
