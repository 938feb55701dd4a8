package import Answers
import Calendars
import Workshops

/// What an attendance sheet says, in the language of the programme.
///
/// A training body proves with it that what was paid for was done: what it was about, when and for how long, where, by
/// whom, and the signatures.
package struct SheetWords {
    private let sheet: SheetOverview
    private let wording: Wording

    package init(_ sheet: SheetOverview) {
        self.sheet = sheet
        wording = Wording(sheet.language)
    }

    private func say(_ fr: String, _ en: String) -> String { sheet.language == .french ? fr : en }

    package var title: String { say("Feuille d'émargement", "Attendance sheet") }

    package var mentions: [String] {
        let workshop = sheet.workshop, venue = sheet.session.venue
        let minutes = workshop.span.end.minutes - workshop.span.start.minutes
        let length = Wording(sheet.language).length(minutes)
        return [
            "\(sheet.programme) – \(sheet.decision)",
            say("Commanditaire : ", "Commissioner: ") + sheet.commissioner,
            say("Organisme : ", "Provider: ") + sheet.provider,
            say(
                "Session \(sheet.number.session), atelier \(sheet.number.order) sur \(sheet.workshops) : ",
                "Session \(sheet.number.session), workshop \(sheet.number.order) of \(sheet.workshops): ")
                + workshop.theme.title,
            "\(wording.fullDate(workshop.date).capitalizedFirst), \(wording.span(workshop.span)) (\(length))",
            say("Lieu : ", "Place: ") + "\(venue.name), \(venue.address)",
            say("Formateur : ", "Trainer: ") + workshop.trainer.name,
        ] + state
    }

    /// Only of a workshop that is not simply to be held.
    private var state: [String] {
        guard sheet.workshop.state != .planned else { return [] }
        return [say("État : ", "State: ") + sheet.workshop.state.words[sheet.language]]
    }

    package var columns: [String] {
        [
            say("Place", "Seat"), say("Nom", "Name"), say("Commune", "Commune"), say("N°", "No."),
            say("Pass", "Passes"),
            sheet.sheet.closing == nil ? say("Signature", "Signature") : say("Présence", "Presence"),
        ]
    }

    package func cells(_ row: SheetOverview.Row) -> [String] {
        [
            "\(row.seat)", row.name ?? say("(effacé)", "(erased)"), row.commune, "\(row.person)", passes(row),
            row.presence?.words[sheet.language] ?? "",
        ]
    }

    /// What is to be given, or has been.
    private func passes(_ row: SheetOverview.Row) -> String {
        let given = sheet.sheet.closing != nil || row.passesGiven > 0
        return given ? "\(row.passesGiven)/\(row.passesDue)" : "\(row.passesDue)"
    }

    /// Who has too few passes for the workshops that are left.
    private var shortages: [String] {
        let lacking = sheet.rows.filter { $0.passesMissing > 0 && $0.presence == nil }
            .map { "\($0.name ?? "\($0.person)") (\($0.passesMissing))" }
        guard !lacking.isEmpty else { return [] }
        return [say("Il manque des Pass à : ", "Passes are missing to: ") + lacking.joined(separator: ", ") + "."]
    }

    package var notes: [String] {
        let bring = sheet.thingsToBring.joined(separator: ", ")
        let closing = sheet.sheet.closing.map { closing in
            let when = wording.moment(closing.date, in: sheet.zone)
            return say("Remplie le \(when) par \(closing.author).", "Filled in on \(when) by \(closing.author).")
        }
        let corrections = sheet.sheet.corrections.map { correction in
            let when = wording.moment(correction.date, in: sheet.zone)
            return say(
                "Corrigée le \(when) par \(correction.author) : \(correction.reason)",
                "Corrected on \(when) by \(correction.author): \(correction.reason)")
        }
        return (bring.isEmpty ? [] : [say("Chacun apporte : ", "Everybody brings: ") + bring])
            + shortages + [closing].compactMap(\.self) + corrections
    }

    package var nobody: String { say("Personne n'est inscrit à cet atelier.", "Nobody is enrolled in this workshop.") }

    package var trainerSigns: String {
        say("Signature du formateur, ", "Signature of the trainer, ") + sheet.workshop.trainer.name
    }
}
