package import Workshops

/// What somebody supposes of the records when they ask what a programme costs.
package struct PriceAssumptions: Sendable, Equatable {
    /// What is said of workshops that are still to be held.
    package enum Basis: String, Sendable, CaseIterable {
        /// They are held: what the programme will cost.
        case everythingHeld = "everything-held"
        /// They are not owed: what it has cost so far, which is what can be invoiced.
        case soFar = "so-far"
    }

    package let basis: Basis
    /// One after the other, so that a workshop can be taken out of its session.
    package var workshops: [SupposedState]
    /// In the place of those of a session, passes that count.
    package var passes: [SupposedPasses]
    /// In the place of the documents that were issued.
    package var issued: [Money]
    /// The last session that an instalment asks for; nil for all of them.
    package let upToSession: Int?

    /// An instalment asks for what is owed so far, as its draft does: with a session up to which, `basis` is of no account.
    package init(
        basis: Basis = .everythingHeld, workshops: [SupposedState] = [], passes: [SupposedPasses] = [],
        issued: [Money] = [], upToSession: Int? = nil
    ) {
        self.basis = upToSession == nil ? basis : .soFar
        self.workshops = workshops
        self.passes = passes
        self.issued = issued
        self.upToSession = upToSession
    }
}

/// What is supposed to become of a session or a workshop: `4=force-majeure`, `3.1=held`.
package struct SupposedState: Sendable, Equatable, LosslessStringConvertible {
    package let session: Int
    /// One workshop of it; nil for all of them.
    package let workshop: WorkshopNumber?
    package let state: Workshop.State

    package init?(_ text: String) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let state = Workshop.State(word: parts[1]) else { return nil }
        workshop = WorkshopNumber(parts[0])
        guard let session = workshop?.session ?? Digits.number(parts[0].utf8) else { return nil }
        self.session = session
        self.state = state
    }

    package var description: String { "\(workshop?.description ?? String(session))=\(state.rawValue)" }
}

/// How many passes are supposed to count in a session: `2=80`.
package struct SupposedPasses: Sendable, Equatable, LosslessStringConvertible {
    package let session: Int
    package let count: Int

    package init?(_ text: String) {
        let numbers = text.split(separator: "=", omittingEmptySubsequences: false).map { Digits.number($0.utf8) }
        guard numbers.count == 2, let session = numbers[0], let count = numbers[1] else { return nil }
        (self.session, self.count) = (session, count)
    }

    package var description: String { "\(session)=\(count)" }
}
