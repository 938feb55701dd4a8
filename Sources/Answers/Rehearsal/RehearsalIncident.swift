package import Workshops

/// Something out of the ordinary that befalls one workshop of a rehearsal.
package enum RehearsalIncident: Sendable, CaseIterable {
    /// It is held, and nobody comes.
    case nobodyComes
    case putOff
    case calledOffLate
    case seatGivenUp
    /// Somebody says that they will not come, and somebody else comes whom nobody expected.
    case walkIn
    /// Its sheet is filled in for another workshop of the day, and that one emptied.
    case sheetMistaken
    case chequebookLost
    case passUsedTwice
    case passTorn
    case passOfAnother
    /// Somebody hands over their passes and leaves before the sheet is signed.
    case passWithoutPresence
    case arrivalCorrected

    /// How many days before the workshop the office learns of it; it is the room that does, on the day, when there are
    /// none.
    package var notice: Int {
        switch self {
        case .putOff, .chequebookLost: 3
        case .seatGivenUp: 2
        case .calledOffLate, .walkIn: 1
        case .nobodyComes, .sheetMistaken, .passUsedTwice, .passTorn, .passOfAnother, .passWithoutPresence,
            .arrivalCorrected:
            0
        }
    }

    /// Gives each a workshop of its own, none of them the first of its session: by then there must have been something
    /// to lose.
    ///
    /// Where there are fewer workshops than incidents, the later ones do not come about.
    package static func drawn(
        among sessions: [SessionOverview], using dice: inout some RandomNumberGenerator
    ) -> [WorkshopNumber: RehearsalIncident] {
        let workshops = sessions.flatMap { session in
            session.workshops.dropFirst().map { WorkshopNumber(session: session.number, order: $0.order) }
        }
        return Dictionary(
            zip(workshops.shuffled(using: &dice), allCases), uniquingKeysWith: { first, _ in first })
    }
}
