package import Answers
import Workshops

extension StatisticsOverview {
    package var json: JSON {
        [
            "by": .code(grouping.rawValue), "groups": .list(rows.map { $0.statistics.json(of: $0.group) }),
            "total": total.json(of: nil), "seats": .number(seats), "heldWithNobody": .number(heldWithNobody),
            "workshops": .byCode(workshops.map { ($0.key.rawValue, .number($0.value)) }),
        ]
    }
}

extension Statistics {
    fileprivate func json(of group: String?) -> JSON {
        [
            "group": .text(group), "seats": .number(seats), "kept": .number(kept), "expected": .number(expected),
            "attended": .number(attended), "passes": .number(passes), "compared": .number(compared),
            "progressed": .number(progressed),
            "presences": .byCode(presences.map { ($0.key.rawValue, .number($0.value)) }),
        ]
    }
}
