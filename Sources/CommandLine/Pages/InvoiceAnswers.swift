import Answers
import Billing
import Catalogue
import Documents
import Operations
import Workshops

/// What would be issued now.
struct InvoiceDraftAnswer: Answer {
    let draft: InvoiceDraft

    func remarks(_ page: Page) -> String {
        let sentences = [Sentence.unmarked(draft.unmarked)].compactMap(\.self) + draft.obstacles.map(\.sentence)
        return sentences.map { page.styled($0[page.language], .yellow) }.joined(separator: "\n")
    }

    func text(_ page: Page) -> String { page.styled(Sentence.proposed(draft)[page.language], .bold) }

    func json(in language: Language) -> JSON { draft.json(in: language) }
}

/// Documents that were issued.
struct InvoicesAnswer: Answer {
    let documents: [IssuedInvoice]

    func text(_ page: Page) -> String {
        guard !documents.isEmpty else { return Sentence.nothingIssued[page.language] }
        return documents.map { Sentence.issued($0)[page.language] }.joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { .list(documents.map(\.json)) }
}

/// A file of a document, as it was issued, or its evidence.
struct ReprintAnswer: Answer {
    let number: String
    /// Of the file.
    let name: String
    let content: String

    // The terminal ends the last line.
    func text(_ page: Page) -> String { content.hasSuffix("\n") ? String(content.dropLast()) : content }

    var isDocument: Bool { true }

    func json(in language: Language) -> JSON {
        ["number": .text(number), "name": .text(name), "content": .text(content)]
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

    func json(in language: Language) -> JSON { explanation.json }
}
