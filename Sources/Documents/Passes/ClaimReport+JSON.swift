package import Answers
import Workshops

extension ClaimReport {
    package var json: JSON {
        [
            "changed": .flag(changed), "moved": .number(moved), "claim": claim?.json ?? .null,
            "total": overview.total.json, "unscanned": .number(overview.unscanned),
        ]
    }
}
