import Billing
import Workshops

extension ElectronicInvoice {
    /// Number, kind, date and notes.
    var header: Element {
        Element(
            "rsm:ExchangedDocument",
            [
                Element("ram:ID", invoice.number.description),
                Element("ram:TypeCode", content.kind.typeCode),
                Element("ram:IssueDateTime", [.day("udt:DateTimeString", invoice.issued)]),
            ] + notes)
    }

    /// BG-1; the subjects are codes of UNTDID 4451.
    private var notes: [Element] {
        let notes = content.notes
        var elements = [
            note(notes.recoveryCosts, subject: "PMT"), note(notes.lateInterest, subject: "PMD"),
            note(notes.discount, subject: "AAB"),
        ]
        // Says that the buyer is a public body.
        if syntax == .fr { elements.append(note("B2G", subject: "ADN")) }
        return elements + notes.remarks.map { note($0, subject: nil) }
    }

    private func note(_ text: String, subject: String?) -> Element {
        Element(
            "ram:IncludedNote", [Element("ram:Content", text), subject.map { Element("ram:SubjectCode", $0) }])
    }
}

extension InvoiceKind {
    /// BT-3, a code of UNTDID 1001.
    fileprivate var typeCode: String {
        switch self {
        case .invoice, .supplementaryInvoice: "380"
        case .creditNote: "381"
        }
    }
}
