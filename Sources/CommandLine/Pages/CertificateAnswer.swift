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

    func document(in language: Language) -> any Encodable {
        Document(
            person: certificate.person, name: certificate.name, programme: certificate.programme,
            provider: certificate.provider, minutes: certificate.minutes,
            workshops: certificate.attended.map(Attended.init))
    }

    private struct Document: Encodable {
        let person: Int
        let name: String
        let programme: String
        let provider: String
        let minutes: Int
        let workshops: [Attended]
    }

    private struct Attended: Encodable {
        let workshop, theme, date, hours, presence: String
        let minutes: Int

        init(_ attended: CertificateOverview.Attended) {
            (workshop, theme) = (attended.number.description, attended.theme)
            (date, hours) = (attended.date.description, "\(attended.span)")
            (presence, minutes) = (attended.presence.rawValue, attended.minutes)
        }
    }
}
