package import Billing
package import Workshops

/// What came about when a programme was rehearsed, and the numbers in the end.
package struct RehearsalReport: Sendable, Equatable {
    /// Something that came about on a day.
    package struct Entry: Sendable, Equatable {
        package let date: CivilDate
        package let event: RehearsalEvent

        package init(date: CivilDate, event: RehearsalEvent) {
            self.date = date
            self.event = event
        }
    }

    /// The path of the folder in which it was lived.
    package let folder: String
    package let entries: [Entry]
    /// By session.
    package let statistics: StatisticsOverview
    package let passes: PassesOverview
    /// What is wrong with the database; nothing must be.
    package let problems: [DatabaseProblem]

    package init(
        folder: String, entries: [Entry], statistics: StatisticsOverview, passes: PassesOverview,
        problems: [DatabaseProblem]
    ) {
        self.folder = folder
        self.entries = entries
        self.statistics = statistics
        self.passes = passes
        self.problems = problems
    }
}

/// Something that comes about in a rehearsal.
package enum RehearsalEvent: Sendable, Equatable {
    case planned(sessions: Int)
    case venuesConfirmed(Int)
    case communesAnswered(confirmed: Int, declined: Int, silent: Int)
    /// People registered: so many got a seat, so many wait, and so many no session suits.
    case registered(people: Int, seated: Int, waiting: Int, unsuited: Int)
    case chequebooksGiven(Int)
    /// There are that many seats in each session from now on.
    case seatsChanged(to: Int)
    /// A claim was made and sent.
    case claimed(number: Int, passes: Int)
    /// The issuer answered it.
    case claimAnswered(number: Int, paid: Int, rejected: Int)
    /// Messages were written and handed over.
    case told([OwedInvitation])
    case scanned(passes: Int)
    case invoiced(IssuedInvoice)
    case person(Int, PersonEvent)
    case session(Int, SessionEvent)
    case workshop(WorkshopNumber, WorkshopEvent)

    package enum PersonEvent: Sendable, Equatable {
        case gaveUpSeat(session: Int)
        /// Somebody who waited took a seat, from a workshop on.
        case tookOver(session: Int, from: Int)
        case refusedOffer(session: Int)
        case changedSession(to: Int)
        case lostChequebook(Int)
    }

    package enum SessionEvent: Sendable, Equatable {
        case voted(people: Int)
        case choseTheme(String, isTie: Bool)
        case diagnosed(people: Int)
        case reviewed(people: Int)
        /// So many people lost their seats by it.
        case calledOff(people: Int)
        /// It is held all the same; so many have their seats again.
        case reinstated(people: Int)
    }

    package enum WorkshopEvent: Sendable, Equatable {
        case putOff(to: CivilDate)
        case calledOff(Workshop.State)
        case held(came: Int, expected: Int, passes: Int)
        case sheetCorrected(person: Int)
        /// Somebody said before that they would not come.
        case absenceSaid(person: Int)
        /// Somebody came whom nobody expected.
        case cameUnexpected(person: Int)
        /// It was filled in instead of that of another workshop, or too early when that is the same.
        case sheetEmptied(meant: WorkshopNumber)
        /// A pass was presented a second time and refused, naming its first use.
        case secondUseRefused(PassSerial, first: WorkshopNumber)
        case passRefused(PassSerial)
    }
}

extension RehearsalReport {
    /// Where to look further, in its folder.
    package var remedies: [Remedy] {
        [.seats] + (WorkshopNumber("2.1").map { [.sheet($0)] } ?? []) + [.passes, .progress(1), .history]
    }
}
