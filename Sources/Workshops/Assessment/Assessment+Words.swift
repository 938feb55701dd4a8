extension AssessmentMoment: Worded {
    package var spellings: [String] {
        switch self {
        case .diagnostic: ["diagnostic", "diagnostic initial", "initial diagnostic", "initial"]
        case .review: ["review", "final review", "bilan", "bilan final", "bilan individuel", "final"]
        }
    }
}
