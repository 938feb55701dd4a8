package import Answers

extension AuditList {
    package var json: JSON { ["rows": .list(rows.map(\.json))] }
}

extension AuditList.Row {
    fileprivate var json: JSON {
        [
            "number": .number(number), "at": .instant(at), "author": .text(author), "verb": .text(verb),
            "before": .text(before), "after": .text(after), "hash": .text(hash),
        ]
    }
}
