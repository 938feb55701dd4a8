package import Answers
import Billing
import Documents
package import Foundation
import Storage
import Workshops

extension Office {
    /// The evidence of a document, as a page to print with it: every workshop, presence and pass that was there when it
    /// was issued, where these did not agree, and how they come to its amount. It names nobody: of people it has the
    /// initials, as long as they are known, and the number.
    package func annex(ofInvoice number: String, now: Date) throws(Refusal) -> String {
        let programme = try programmeIdentifier()
        let explanation = try explanation(ofInvoice: number, now: now)
        let people = Set(explanation.parts.flatMap(\.workshops).flatMap(\.people))
        let (overview, initials) = try read(now: now) { connection in
            let initials = try people.compactMap { number in
                try connection.participant(number, of: programme)?.person.map { (number, $0.initials) }
            }
            return (try connection.overview(of: programme), Dictionary(initials, uniquingKeysWith: { $1 }))
        }
        return InvoiceAnnex(explanation, of: overview.name, in: overview.language, initials: initials).html
    }
}
