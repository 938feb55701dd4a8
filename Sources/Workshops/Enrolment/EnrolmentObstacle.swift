/// Why somebody cannot have a seat in a session even if one is free.
package enum EnrolmentObstacle: Sendable, Hashable {
    /// Nobody vouches for these facts.
    case notEligible([EligibilityFact])
    case sessionCancelled
    /// All its workshops have been held.
    case sessionOver
    /// It has begun, and the programme lets nobody join on the way.
    case sessionBegun
    /// The venue is farther than they can travel, in minutes.
    case tooFar(minutes: Int, longest: Int)
    /// The programme knows no way from their commune to the venue.
    case noWay
    /// The session needs half-days when they cannot come.
    case unavailable([WeeklyHalfDay])
}

extension EnrolmentRules {
    /// All that keeps somebody from a session on a day; `minutes` is their way to its venue, nil when nobody knows it.
    package func obstacles(
        for participant: Participant, in session: Session, minutes: Int?, today: CivilDate
    ) -> [EnrolmentObstacle] {
        let missing = participant.missingFacts
        let eligibility = missing.isEmpty ? [] : [EnrolmentObstacle.notEligible(missing)]
        if session.state == .cancelled { return eligibility + [.sessionCancelled] }
        guard let first = session.firstWorkshop(from: today) else { return eligibility + [.sessionOver] }
        var obstacles = eligibility
        if first > 1, !joinMidSeries { obstacles.append(.sessionBegun) }
        if let minutes {
            if let longest = participant.longestWay, minutes > longest {
                obstacles.append(.tooFar(minutes: minutes, longest: longest))
            }
        } else {
            obstacles.append(.noWay)
        }
        let absent = halfDays(of: session, from: first).subtracting(participant.availability)
        if !absent.isEmpty { obstacles.append(.unavailable(absent.sorted())) }
        return obstacles
    }
}

extension EnrolmentObstacle {
    /// Whether it is between somebody and the days or the venue of a session, whoever vouches for them and whenever it
    /// began.
    package var isMisfit: Bool {
        switch self {
        case .tooFar, .noWay, .unavailable: true
        case .notEligible, .sessionCancelled, .sessionOver, .sessionBegun: false
        }
    }
}

extension EnrolmentRules {
    /// What does not suit somebody, or does no longer, of the session in which they have a seat: its venue, or the days
    /// of the workshops that are ahead.
    package func misfits(
        of participant: Participant, in session: Session, minutes: Int?, today: CivilDate
    ) -> [EnrolmentObstacle] {
        obstacles(for: participant, in: session, minutes: minutes, today: today).filter(\.isMisfit)
    }
}
