import Answers
import Billing
import Catalogue
import Operations
import Workshops

/// What would be issued now.
struct InvoiceDraftAnswer: Answer {
    let draft: InvoiceDraft

    func remarks(_ page: Page) -> String {
        Sentence.unmarked(draft.unmarked).map { page.styled($0[page.language], .yellow) } ?? ""
    }

    func text(_ page: Page) -> String { page.styled(Sentence.proposed(draft)[page.language], .bold) }

    func document(in language: Language) -> any Encodable {
        Document(
            kind: draft.proposal?.kind.rawValue ?? "none", dueCents: draft.proposal?.totals.due.cents ?? 0,
            netCents: draft.proposal?.totals.net.cents ?? 0, vatCents: draft.proposal?.totals.vat.cents ?? 0,
            payableCents: draft.price.payable.cents, issuedCents: draft.price.issued.cents,
            unmarked: draft.unmarked.map(\.description))
    }

    private struct Document: Encodable {
        let kind: String
        let dueCents: Int
        let netCents: Int
        let vatCents: Int
        let payableCents: Int
        let issuedCents: Int
        let unmarked: [String]
    }
}

/// Documents that were issued.
struct InvoicesAnswer: Answer {
    let documents: [IssuedInvoice]

    func text(_ page: Page) -> String {
        guard !documents.isEmpty else { return Sentence.nothingIssued[page.language] }
        return documents.map { Sentence.issued($0)[page.language] }.joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable { documents.map(InvoiceDocument.init) }
}

/// A file of a document, as it was issued, or its evidence.
struct ReprintAnswer: Answer {
    let number: String
    /// Of the file.
    let name: String
    let content: String

    // The terminal ends the last line.
    func text(_ page: Page) -> String { content.hasSuffix("\n") ? String(content.dropLast()) : content }

    func document(in language: Language) -> any Encodable {
        ["number": number, "name": name, "content": content]
    }
}

/// Where every euro of a document comes from.
struct InvoiceExplanationAnswer: Answer {
    let explanation: InvoiceExplanation

    func text(_ page: Page) -> String {
        let head = Sentence.explained(explanation).map { $0[page.language] }
        let parts = explanation.parts.flatMap { part in
            ["", page.styled(Sentence.explained(part)[page.language], .bold)]
                + part.workshops.flatMap { workshop in
                    ["  " + Sentence.explained(workshop)[page.language]]
                        + workshop.people.map { "    " + Sentence.explained($0, at: workshop)[page.language] }
                }
        }
        return (head + parts).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            document: InvoiceDocument(explanation.document), earlier: explanation.earlier.map(InvoiceDocument.init),
            faceValueCents: explanation.tariff.faceValue.cents, sessions: explanation.parts.map(Session.init))
    }

    private struct Document: Encodable {
        let document: InvoiceDocument
        let earlier: [InvoiceDocument]
        let faceValueCents: Int
        let sessions: [Session]
    }

    private struct Session: Encodable {
        let session, dueWorkshops, grossCents, passes, appliedCents, totalCents: Int
        let totalBeforeCents: Int?
        let workshops: [Workshop]

        init(_ part: InvoiceExplanation.Part) {
            let price = part.price
            (session, dueWorkshops, grossCents) = (price.session, price.dueWorkshops, price.gross.cents)
            (passes, appliedCents, totalCents) = (price.passes, price.applied.cents, price.total.cents)
            totalBeforeCents = part.before?.total.cents
            workshops = part.workshops.map(Workshop.init)
        }
    }

    private struct Workshop: Encodable {
        let workshop, date, state: String
        let owed: Bool
        let presences: [Attendance]
        let passes: [PresentedPass]
        let anomalies: [FoundAnomaly]

        init(_ evidence: WorkshopEvidence) {
            (workshop, date) = (evidence.number.description, evidence.day.description)
            (state, owed) = (evidence.state.rawValue, evidence.isOwed)
            presences = evidence.presences.map { Attendance(person: $0.person, presence: $0.presence.rawValue) }
            passes = evidence.passes.map {
                PresentedPass(serial: $0.serial, person: $0.person, outcome: $0.outcome.rawValue, counts: $0.counts)
            }
            anomalies = evidence.anomalies.map {
                FoundAnomaly(
                    kind: $0.anomaly.kind.rawValue, seat: $0.seat, person: $0.person, given: $0.anomaly.given,
                    asked: $0.anomaly.asked, serials: $0.serials)
            }
        }
    }

    private struct Attendance: Encodable {
        let person: Int
        let presence: String
    }

    private struct FoundAnomaly: Encodable {
        let kind: String
        let seat: Int?
        let person: Int?
        let given: Int
        let asked: Int?
        let serials: [String]
    }

    private struct PresentedPass: Encodable {
        let serial: String
        let person: Int?
        let outcome: String
        let counts: Bool
    }
}

struct InvoiceDocument: Encodable {
    private let number, kind, date, author, reason, fingerprint: String
    private let preceding: String?
    private let upToSession: Int?
    private let netCents, vatCents, dueCents: Int

    init(_ document: IssuedInvoice) {
        (number, kind) = (document.number.description, document.kind.rawValue)
        (date, author, reason) = (document.day.description, document.author, document.reason)
        (fingerprint, preceding) = (document.fingerprint, document.preceding?.description)
        upToSession = document.upToSession
        let totals = document.totals
        (netCents, vatCents, dueCents) = (totals.net.cents, totals.vat.cents, totals.due.cents)
    }
}
