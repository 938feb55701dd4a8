/// What another version of a plan changes about one workshop, for whoever comes to it.
package struct WorkshopMove: Sendable, Hashable {
    /// When and where a workshop is held.
    package struct Place: Sendable, Hashable {
        package let date: CivilDate
        package let span: TimeSpan
        package let venue: Identifier

        package init(date: CivilDate, span: TimeSpan, venue: Identifier) {
            self.date = date
            self.span = span
            self.venue = venue
        }
    }

    package let workshop: WorkshopNumber
    /// Nil when it was not to be held.
    package let before: Place?
    /// Nil when it is not held any more.
    package let after: Place?

    package init(workshop: WorkshopNumber, before: Place?, after: Place?) {
        self.workshop = workshop
        self.before = before
        self.after = after
    }
}

extension Session {
    /// What another version of it changes about when, where and whether its workshops are held, by order.
    ///
    /// What has been held changes for nobody. Without another version, nothing of it is held any more.
    package func moves(to other: Session?) -> [WorkshopMove] {
        let orders = Set(workshops.map(\.order)).union(other?.workshops.map(\.order) ?? [])
        return orders.sorted().compactMap { order in
            guard workshops.first(where: { $0.order == order })?.state != .held else { return nil }
            let (old, new) = (place(of: order), other?.place(of: order))
            guard old != new else { return nil }
            return WorkshopMove(workshop: WorkshopNumber(session: number, order: order), before: old, after: new)
        }
    }

    /// When and where a workshop is held; nil when it is not.
    private func place(of order: Int) -> WorkshopMove.Place? {
        guard state != .cancelled, let workshop = workshops.first(where: { $0.order == order }),
            !workshop.state.isCancelled
        else { return nil }
        return WorkshopMove.Place(date: workshop.date, span: workshop.span, venue: venue)
    }
}

extension [Session] {
    /// The identities of their workshops that are held for sure: the session is agreed, or its venue is, on that day.
    package func sure(at venues: Set<Identifier>) -> Set<String> {
        let sure = filter { $0.state == .confirmed || venues.contains($0.venue) }
        return Set(sure.flatMap(\.workshops).filter(\.isAgreed).map(\.id))
    }

    /// The same, of which nobody has agreed to those workshops that moved, or came, where others were agreed before.
    package func movedWithoutAgreement(since old: [Session], at venues: Set<Identifier>) -> [Session] {
        let known = Dictionary(
            old.flatMap { session in session.workshops.map { ($0.id, (session: session, workshop: $0)) } },
            uniquingKeysWith: { first, _ in first })
        return map { session in
            var session = session
            for index in session.workshops.indices {
                let workshop = session.workshops[index], before = known[workshop.id]
                let isHeldThere =
                    before.map {
                        $0.session.venue == session.venue && $0.workshop.date == workshop.date
                            && $0.workshop.span == workshop.span
                    } ?? false
                guard !isHeldThere else { continue }
                let wasAgreed = before?.session.state == .confirmed || venues.contains(session.venue)
                session.workshops[index].isAgreed = !wasAgreed
            }
            return session
        }
    }

    /// Whether a workshop has another trainer in other versions of them.
    package func leadsOtherwise(_ others: [Session]) -> Bool {
        let led = { (sessions: [Session]) in
            Dictionary(
                sessions.flatMap(\.workshops).map { ($0.id, $0.trainer) }, uniquingKeysWith: { first, _ in first })
        }
        let after = led(others)
        return led(self).contains { id, trainer in after[id].map { $0 != trainer } ?? false }
    }
}
