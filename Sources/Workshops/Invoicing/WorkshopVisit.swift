/// What the register of passes and that of presences say of one person at one workshop.
package struct WorkshopVisit: Sendable, Equatable {
    package var workshop: WorkshopNumber
    package var date: CivilDate
    package var state: Workshop.State
    /// The number of the participant.
    package var person: Int
    package var seat: Int?
    /// The workshop with which their seat begins.
    package var first: Int
    /// Whether they came to this workshop alone, without a seat that counts for it.
    package var isGuest: Bool
    /// What the sheet says of them; nil when they are not on it, or it is open.
    package var presence: Presence?
    /// Who filled the sheet in, and when; nil while it is open.
    package var closing: AttendanceSheet.Closing?
    /// The passes that they gave there.
    package var passes: [GivenPass]

    package init(
        workshop: WorkshopNumber, date: CivilDate, state: Workshop.State, person: Int, seat: Int?, first: Int = 1,
        isGuest: Bool = false, presence: Presence? = nil, closing: AttendanceSheet.Closing? = nil,
        passes: [GivenPass] = []
    ) {
        self.workshop = workshop
        self.date = date
        self.state = state
        self.person = person
        self.seat = seat
        self.first = first
        self.isGuest = isGuest
        self.presence = presence
        self.closing = closing
        self.passes = passes
    }
}

extension WorkshopVisit {
    /// All that is out of order; nothing when the registers agree.
    package func anomalies(_ collection: PassCollection) -> [Reconciliation.Line] {
        let others = passes.filter { $0.chequebook == nil }, waiting = passes.filter { $0.state == .collected }
        let found: [(Anomaly, [GivenPass])?] = [
            difference(collection).map { ($0, passes) },
            others.isEmpty ? nil : (.passOfAnother(given: others.count), others),
            waiting.isEmpty ? nil : (.notScanned(given: waiting.count), waiting),
        ]
        return found.compactMap(\.self).map { anomaly, passes in
            Reconciliation.Line(
                anomaly, workshop, on: date, state, seat: seat, person: person, presence: presence, closing: closing,
                passes: passes)
        }
    }

    /// In what the passes are not those that somebody gives who was there, or was not.
    private func difference(_ collection: PassCollection) -> Anomaly? {
        // While its sheet is open, nobody knows who came to a workshop.
        guard closing != nil || state.isCancelled else { return nil }
        let given = passes.count
        guard presence?.isThere == true else { return given == 0 ? nil : .passWithoutPresence(given: given) }
        // Whoever is on a sheet before their seat begins gives what is asked there.
        let asked =
            isGuest
            ? collection.dueOfGuest(at: workshop.order)
            : collection.due(at: workshop.order, from: min(first, workshop.order))
        if given == asked { return nil }
        if given > asked { return .morePasses(given: given, asked: asked) }
        return given == 0 ? .presenceWithoutPass(asked: asked) : .fewerPasses(given: given, asked: asked)
    }
}
