extension Workshop.State: Worded {
    package var spellings: [String] {
        switch self {
        case .planned: ["planned", "prevu"]
        case .moved: ["moved", "deplace"]
        case .held: ["held", "tenu", "a eu lieu"]
        case .cancelledByProvider:
            [
                "cancelled by provider", "cancelled by the provider", "by provider", "provider",
                "annule par l organisme", "par l organisme", "organisme",
            ]
        case .forceMajeure: ["force majeure", "cancelled force majeure", "annule force majeure"]
        case .cancelledInTime:
            [
                "cancelled in time", "cancelled in time by the commissioner", "in time", "annule a temps",
                "annule a temps par le commanditaire", "a temps",
            ]
        case .cancelledLate:
            [
                "cancelled late", "cancelled too late", "cancelled too late by the commissioner", "late", "too late",
                "annule trop tard", "annule trop tard par le commanditaire", "annule tard", "trop tard", "tard",
            ]
        }
    }
}

extension Closure.Effect: Worded {
    package var spellings: [String] {
        switch self {
        case .never: ["never", "jamais"]
        case .avoided: ["avoided", "a eviter", "eviter", "evite", "evites"]
        }
    }
}
