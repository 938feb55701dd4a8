package import Billing
import Foundation
package import Workshops

/// Something in the database that is not as it must be.
package enum DatabaseProblem: Sendable, Equatable {
    case damaged(String)
    case danglingReference(table: String, row: String, parent: String)
    case brokenAudit(row: Int)
    /// A table, an index or another part of the database is not there, is as nobody of us made it, or should not be.
    case schemaPartMissing(kind: String, name: String)
    case alteredSchemaPart(kind: String, name: String)
    case foreignSchemaPart(kind: String, name: String)
    /// The audit has not the row that is printed on a paper.
    case markUnlikeAudit(AuditMark)
    /// The audit has not the row that is printed on a document that was issued.
    case documentUnlikeAudit(InvoiceNumber, AuditMark)
    /// A programme is stored, and the audit does not say how it came there.
    case auditMissing(String)
    /// The audit tells of a programme that is not there.
    case programmeMissing(String)
    /// What is stored is not what the audit comes to; nil where one of them says nothing of it.
    case unlikeAudit(audited: AuditFact?, stored: AuditFact?)
    /// A sheet was corrected more or less often than the audit says.
    case correctionsUnlikeAudit(WorkshopNumber, audited: Int, stored: Int)
    /// Fewer skills of somebody have a level than the audit says were assessed, or some have and none was.
    case levelsUnlikeAudit(person: Int, AssessmentMoment, audited: Int, stored: Int)
    /// So many more records are not what the audit comes to.
    case moreUnlikeAudit(Int)
    /// More than one person has a seat of a session.
    case seatHeldTwice(session: Int, seat: Int, people: [Int])
    case seatOutOfRange(session: Int, seat: Int, person: Int, seats: Int)
    case severalSeats(person: Int)
    case seatedAndWaiting(person: Int)
    /// Nothing says who somebody is, and nobody erased them.
    case nameMissing(person: Int)
    /// The audit says that somebody was erased, and their name is there.
    case erasedButNamed(person: Int)
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
        case .danglingReference, .brokenAudit, .moreUnlikeAudit: []
        case .markUnlikeAudit, .documentUnlikeAudit, .auditMissing, .schemaPartMissing, .alteredSchemaPart,
            .foreignSchemaPart, .programmeMissing, .unlikeAudit,
            .correctionsUnlikeAudit, .levelsUnlikeAudit:
            [.restore]
        case .damaged, .nameMissing, .sheetDiffers, .chequebooksDiffer, .passesDiffer,
            .passOutOfStep, .claimDoesNotAddUp, .passOutsideClaim, .invoiceAltered, .invoiceMissing:
            [.restore]
        }
    }
}

extension DatabaseProblem {
    /// What it is about, in the words of ``AuditFact/subject``: what was found in two ways is told once.
    package var subject: String? {
        switch self {
        case .unlikeAudit(let audited, let stored): (audited ?? stored)?.subject
        case .presenceMissing(let workshop, let person): "presence of \(person) at \(workshop)"
        case .sheetDiffers(let workshop): "workshop \(workshop)"
        case .passOutOfStep(let pass): "pass \(pass)"
        default: nil
        }
    }
}
