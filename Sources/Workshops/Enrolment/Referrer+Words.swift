extension Referrer: Worded {
    package var spellings: [String] {
        switch self {
        case .commune: ["commune", "mairie", "town hall"]
        case .ccas: ["ccas"]
        }
    }
}
