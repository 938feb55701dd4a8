extension Session {
    /// The same once it is called off: what was still to be held is so for a cause, on which depends whether it is owed.
    ///
    /// Without one it was called off in time, which nobody has to note. Of one that is called off already the cause is
    /// another for what was called off `with` it, by their order; what was called off alone keeps its own.
    package func calledOff(
        for cause: Workshop.State? = nil, reason: String? = nil, with others: Set<Int> = []
    ) -> Session {
        var session = self
        session.state = .cancelled
        guard cause != nil || reason != nil else { return session }
        for index in workshops.indices where workshops[index].state.isAhead || others.contains(workshops[index].order) {
            session.workshops[index].state = cause ?? .cancelledInTime
            session.workshops[index].stateReason = reason
        }
        return session
    }
}
