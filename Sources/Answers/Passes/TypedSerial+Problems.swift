package import Workshops

extension TypedSerial {
    /// The serials of what somebody typed, and all that is wrong with it.
    package static func taken(
        _ texts: [String], patterns: [SerialPattern], orAny: Bool = false
    ) -> (serials: [PassSerial], faults: [PassRefusal.SerialProblem]) {
        var serials: [PassSerial] = [], faults: [PassRefusal.SerialProblem] = []
        for typed in texts.flatMap({ all(in: $0, patterns: patterns, orAny: orAny) }) {
            switch typed {
            case .serial(let serial): serials.append(serial)
            case .unreadable(let text): faults.append(.unreadable(text.beginning, patterns))
            case .backwards(let text): faults.append(.rangeBackwards(text.beginning))
            case .tooLong(let text, let passes): faults.append(.rangeTooLong(text.beginning, passes: passes))
            case .unlike(let text): faults.append(.rangeUnlike(text.beginning))
            }
        }
        return (serials, faults)
    }
}
