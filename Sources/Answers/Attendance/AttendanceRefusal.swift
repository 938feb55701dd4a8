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
    case notCancelled(WorkshopNumber)
    /// It is in the programme.
    case sessionNotCancelled(Int)
    /// There is nothing to certify.
    case attendedNone(person: Int)
}

extension AttendanceRefusal {
    var kind: Refusal.Kind {
        switch self {
        case .unknownMark, .marksDoNotFit, .seatWithoutMark, .markWithoutPerson: .input
        case .unknownWorkshop, .notBegun, .cancelled, .held, .closed, .changed, .open, .notOnSheet, .notCancelled,
            .sessionNotCancelled, .attendedNone:
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
        case .notOnSheet(_, let number), .changed(let number, _, _): [.sheet(number)]
        case .unknownWorkshop, .notBegun, .held, .unknownMark, .marksDoNotFit, .seatWithoutMark, .markWithoutPerson,
            .notCancelled, .sessionNotCancelled, .attendedNone:
            []
        }
    }
}
