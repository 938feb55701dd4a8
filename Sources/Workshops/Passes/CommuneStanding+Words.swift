extension CommuneStanding.Answer: Worded {
    package var spellings: [String] {
        switch self {
        case .confirmed: ["confirmed", "confirme", "confirmee", "oui", "yes"]
        case .declined: ["declined", "decline", "refuse", "non", "no"]
        case .silent: ["silent", "sans reponse", "no answer", "silence"]
        }
    }
}

extension CommuneStanding.ImprestAccount: Worded {
    package var spellings: [String] {
        switch self {
        case .needed: ["needed", "requise", "regie requise", "imprest account needed"]
        case .dispensed: ["dispensed", "dispensee", "dispense", "sans regie", "no imprest account"]
        case .toCheck: ["to check", "a verifier", "regie a verifier", "imprest account to check"]
        }
    }
}
