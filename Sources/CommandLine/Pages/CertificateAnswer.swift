import Answers
import Documents
import Operations
import Workshops

/// Somebody's certificate of attendance, as text or as a page.
struct CertificateAnswer: Answer {
    let certificate: CertificateOverview
    let isPage: Bool

    // The terminal ends the last line.
    func text(_ page: Page) -> String { String((isPage ? certificate.html : certificate.text).dropLast()) }

    var isDocument: Bool { isPage }

    func json(in language: Language) -> JSON { certificate.json }
}
