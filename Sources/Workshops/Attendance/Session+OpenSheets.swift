extension Session {
    /// Those that are over, and that nobody has called off or filled in the sheet of.
    package func workshopsWithOpenSheet(at now: CivilTime) -> [Workshop] {
        guard state != .cancelled else { return [] }
        return workshops.filter { $0.state.isAhead && CivilTime($0.date, $0.span.end) <= now }
    }
}
