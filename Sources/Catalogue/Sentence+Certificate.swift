package import Answers
import Workshops

extension Sentence {
    package static let certificateAbstract = Sentence(
        fr: "Écrire l'attestation de présence d'une personne : ses ateliers, leurs dates et leurs heures.",
        en: "Write somebody's certificate of attendance: their workshops, with dates and hours.")
}

/// What a certificate of attendance says, in the language of the programme.
package struct CertificateWords {
    private let certificate: CertificateOverview
    private let wording: Wording

    package init(_ certificate: CertificateOverview) {
        self.certificate = certificate
        wording = Wording(certificate.language)
    }

    private func say(_ fr: String, _ en: String) -> String { certificate.language == .french ? fr : en }

    package var title: String { say("Attestation de présence", "Certificate of attendance") }

    package var provider: String {
        say("\(certificate.provider) atteste que", "\(certificate.provider) certifies that")
    }

    /// Follows the name.
    package var statement: String {
        let count = certificate.attended.count, programme = wording.quoted(certificate.programme)
        return say(
            "a suivi \(wording.count(count, "atelier", "ateliers")) du programme \(programme).",
            "has attended \(wording.count(count, "workshop", "workshops")) of the programme \(programme).")
    }

    package var commissioner: String {
        say("Commanditaire : ", "Commissioner: ") + "\(certificate.commissioner) (\(certificate.decision))"
    }

    package var columns: [String] {
        [say("Date et horaires", "Date and hours"), say("Atelier", "Workshop"), say("Durée", "Length")]
    }

    package func when(_ workshop: CertificateOverview.Attended) -> String {
        "\(wording.fullDate(workshop.date).capitalizedFirst), \(wording.span(workshop.span))"
    }

    /// Where it was, and how much of it they missed.
    package func details(_ workshop: CertificateOverview.Attended) -> [String] {
        guard workshop.presence != .present else { return [workshop.place] }
        let missed = workshop.presence.words[certificate.language].capitalizedFirst
        let whole = wording.length(workshop.span.end.minutes - workshop.span.start.minutes)
        let stay = workshop.minutes.map { minutes in
            say(" : \(wording.length(minutes)) sur \(whole)", ": \(wording.length(minutes)) of \(whole)")
        }
        return [workshop.place, missed + (stay ?? "")]
    }

    /// What is certified of a workshop.
    package func length(_ workshop: CertificateOverview.Attended) -> String {
        workshop.minutes.map { wording.length($0) } ?? say("en partie", "in part")
    }

    /// What is certified in all; workshops that were attended in part, and nobody says for how long, are told beside.
    package var length: String {
        let partly = certificate.partly
        let apart = say(
            wording.count(partly, "atelier suivi en partie", "ateliers suivis en partie"),
            wording.count(partly, "workshop attended in part", "workshops attended in part"))
        guard partly > 0 else { return wording.length(certificate.minutes) }
        guard certificate.minutes > 0 else {
            return say("\(apart), sans durée attestée", "\(apart), of no certified length")
        }
        return wording.length(certificate.minutes) + say(", plus ", ", plus ") + apart
    }

    package var total: String { say("Durée totale des ateliers suivis", "Length of the workshops attended, in all") }

    package var sum: String { total + say(" : ", ": ") + length }

    package var basis: String {
        say(
            "D'après les feuilles d'émargement signées à chaque atelier.",
            "According to the attendance sheets signed at each workshop.")
    }

    package var madeAt: String {
        let room = { (count: Int) in String(repeating: "_", count: count) }
        return say("Fait à \(room(20)), le \(room(16))", "Made at \(room(20)), on \(room(16))")
    }

    package var signature: String {
        say(
            "Pour \(certificate.provider) : nom, qualité et signature",
            "For \(certificate.provider): name, capacity and signature")
    }
}
