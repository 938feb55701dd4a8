package import Answers
import Catalogue
package import Workshops

extension History {
    package func json(in language: Language) -> JSON {
        [
            "entries": .list(
                entries.map { entry in
                    [
                        "at": .instant(entry.at), "author": .text(entry.author), "verb": .text(entry.verb),
                        "changes": .list(sentences(of: entry).map { .text($0[language]) }),
                    ]
                })
        ]
    }
}
