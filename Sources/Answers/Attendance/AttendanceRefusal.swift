package import Workshops

/// Why a sheet is not filled in, or a workshop not put off or called off.
package enum AttendanceRefusal: Error, Sendable, Equatable {
    case unknownWorkshop(WorkshopNumber, workshops: Int)
    /// It has not begun.
    case notBegun(WorkshopNumber, CivilDate)
    case cancelled(WorkshopNumber, Workshop.State)
    /// It was held: it cannot be put off or called off any more.
    case held(WorkshopNumber)
    /// A sheet that is filled in is not filled in otherwise without a reason.
    case closed(WorkshopNumber, on: CivilDate)
    /// Somebody else sits there, or somebody else marked it, since the sheet was looked at.
    case changed(WorkshopNumber, seen: SheetVersion, now: SheetVersion)
    /// A sheet is filled in whole; then one presence of it can be corrected.
    case open(WorkshopNumber)
    case unknownMark(String)
    /// Neither a mark for each seat nor one for each person.
    case marksDoNotFit(given: Int, people: Int, seats: Int)
    case seatWithoutMark(Int, person: Int)
    case markWithoutPerson(seat: Int)
    case notOnSheet(person: Int, WorkshopNumber)
    /// Nobody vouches for somebody who is not registered yet: that has to be said together with who they are.
    case newcomerNotEligible([EligibilityFact])
    /// They were not let in at that workshop unexpected.
    case notWalkedIn(person: Int, WorkshopNumber)
    /// With the seat that they got when they were let in, they came to that workshop, too.
    case cameAgain(person: Int, WorkshopNumber)
    /// Every chair of the room is needed: so many seats, and nobody of whom it is known that they do not come.
    case noChairFree(WorkshopNumber, seats: Int)
    /// More people are marked there than the room holds.
    case tooMany(WorkshopNumber, there: Int, seats: Int)
    /// Minutes are those of somebody who came late or left early: one at least, and fewer than the workshop has.
    case minutesDoNotFit(Int, length: Int)
    /// They followed the same workshop already, in that session.
    case followedAlready(person: Int, WorkshopNumber)
    /// The sheet is filled in: who comes in besides is added to it as a walk-in.
    case filledIn(WorkshopNumber)
    /// They are no guest of that workshop.
    case notGuest(person: Int, WorkshopNumber)
    /// Nothing is noted of them there that could be taken back.
    case nothingNoted(person: Int, WorkshopNumber)
    /// They gave passes there, which have to go back first.
    case passesGiven(person: Int, WorkshopNumber, passes: Int)
    /// Its sheet is not filled in.
    case nothingToEmpty(WorkshopNumber)
    /// Passes that were collected there are in a claim; one that was sent cannot be taken back.
    case passesClaimed(WorkshopNumber, claim: Int, isSent: Bool)
    case notCancelled(WorkshopNumber)
    /// It is in the programme.
    case sessionNotCancelled(Int)
    /// There is nothing to certify.
    case attendedNone(person: Int)
}

extension AttendanceRefusal {
    var kind: Refusal.Kind {
        switch self {
        case .unknownMark, .marksDoNotFit, .seatWithoutMark, .markWithoutPerson, .minutesDoNotFit: .input
        case .unknownWorkshop, .notBegun, .cancelled, .held, .closed, .changed, .open, .notOnSheet, .notCancelled,
            .sessionNotCancelled, .attendedNone, .noChairFree, .tooMany, .followedAlready, .filledIn, .notGuest,
            .nothingNoted, .passesGiven, .nothingToEmpty, .passesClaimed, .newcomerNotEligible, .notWalkedIn,
            .cameAgain:
            .rule
        }
    }
}

extension AttendanceRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .cancelled(let number, _): [.reinstate(number)]
        case .closed: [.withReason]
        case .open(let number): [.attend(number)]
        case .notOnSheet(let person, let number): [.sheet(number), .walkIn(number, person)]
        case .changed(let number, _, _), .noChairFree(let number, _), .tooMany(let number, _, _),
            .notGuest(_, let number), .nothingNoted(_, let number), .passesGiven(_, let number, _),
            .cameAgain(_, let number):
            [.sheet(number)]
        case .notWalkedIn(let person, _): [.withdraw(person)]
        case .newcomerNotEligible(let facts): [.attested(facts), .exempted]
        case .filledIn(let number): [.walkIn(number, nil)]
        case .passesClaimed(_, let claim, let isSent): isSent ? [] : [.undoClaim(claim)]
        case .unknownWorkshop, .notBegun, .held, .unknownMark, .marksDoNotFit, .seatWithoutMark, .markWithoutPerson,
            .notCancelled, .sessionNotCancelled, .attendedNone, .minutesDoNotFit, .followedAlready, .nothingToEmpty:
            []
        }
    }
}
