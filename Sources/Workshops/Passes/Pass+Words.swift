extension Pass.Fault: Worded {
    package var spellings: [String] {
        switch self {
        case .provider: ["provider", "organisme", "l organisme"]
        case .nobody: ["none", "nobody", "aucune", "aucun", "personne"]
        }
    }
}
