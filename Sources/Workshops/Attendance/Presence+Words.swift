extension Presence: Worded {
    package var spellings: [String] {
        switch self {
        case .present: ["present", "presente", "p", "la", "there"]
        case .late: ["late", "en retard", "retard", "l", "r"]
        case .leftEarly:
            [
                "left early", "departed early", "parti avant la fin", "partie avant la fin", "parti", "partie",
                "depart", "d",
            ]
        case .excused: ["excused", "excuse", "excusee", "e"]
        case .absent: ["absent", "absente", "a"]
        }
    }
}

extension PartlyAttended: Worded {
    package var spellings: [String] {
        switch self {
        case .minutes: ["minutes"]
        case .apart: ["apart", "a part"]
        }
    }
}
