extension Venue.State: Worded {
    package var spellings: [String] {
        switch self {
        case .tentative: ["tentative", "pressenti"]
        case .confirmed: ["confirmed", "confirme"]
        }
    }
}

extension Language: Worded {
    package var spellings: [String] {
        switch self {
        case .french: ["fr", "francais", "french"]
        case .english: ["en", "anglais", "english"]
        }
    }
}
