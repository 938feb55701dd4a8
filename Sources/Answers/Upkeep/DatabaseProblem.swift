package import Billing
import Foundation
package import Workshops

/// Something in the database that is not as it must be.
package enum DatabaseProblem: Sendable, Equatable {
    case damaged(String)
    case danglingReference(table: String, row: String, parent: String)
    case brokenAudit(row: Int)
    /// More than one person has a seat of a session.
    case seatHeldTwice(session: Int, seat: Int, people: [Int])
    case seatOutOfRange(session: Int, seat: Int, person: Int, seats: Int)
    case severalSeats(person: Int)
    case seatedAndWaiting(person: Int)
    /// Nothing says who somebody is, and nobody erased them.
    case nameMissing(person: Int)
    /// The audit says that somebody was erased, and their name is there.
    case erasedButNamed(person: Int)
    /// The first number of an enrolment that is left out.
    case enrolmentMissing(number: Int)
    /// A workshop was held and has no sheet, or has one and was not held.
    case sheetDiffers(WorkshopNumber)
    /// Somebody was expected at a workshop that was held, and its sheet does not say whether they came.
    case presenceMissing(WorkshopNumber, person: Int)
    /// The chequebooks are not as many, or not numbered, as the programme says.
    case chequebooksDiffer(stored: Int, wanted: Int)
    /// The passes are not as many as the chequebooks have.
    case passesDiffer(stored: Int, wanted: Int)
    /// A pass is not where the steps that were kept of it lead.
    case passOutOfStep(Int)
    /// What was claimed is not what was paid, rejected and is outstanding; passes of a claim are missing.
    case claimDoesNotAddUp(Int)
    /// A pass was claimed and is in no claim that was sent, or is in one and was not.
    case passOutsideClaim(Int)
    /// A document, the records behind it or its files are no longer as they were issued.
    case invoiceAltered(InvoiceNumber)
    /// The series of documents has a gap at that rank.
    case invoiceMissing(rank: Int)
}

extension DatabaseProblem {
    package var remedies: [Remedy] {
        switch self {
        case .seatHeldTwice(_, _, let people): people.flatMap { [.move($0), .withdraw($0)] }
        case .seatOutOfRange(_, _, let person, _): [.move(person), .withdraw(person)]
        case .severalSeats(let person): [.withdraw(person)]
        case .seatedAndWaiting(let person): [.restore, .withdraw(person)]
        case .erasedButNamed(let person): [.erase(person)]
        case .presenceMissing(let number, let person): [.attend(number, correcting: person)]
        case .danglingReference, .brokenAudit: []
        case .damaged, .nameMissing, .enrolmentMissing, .sheetDiffers, .chequebooksDiffer, .passesDiffer,
            .passOutOfStep, .claimDoesNotAddUp, .passOutsideClaim, .invoiceAltered, .invoiceMissing:
            [.restore]
        }
    }
}
