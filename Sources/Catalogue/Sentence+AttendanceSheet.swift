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

    /// Whether it is to be signed: there is room for the numbers of passes, and for people whom nobody expects.
    package var isOpen: Bool { sheet.sheet.closing == nil }

    package var columns: [String] {
        [say("Place", "Seat"), say("Nom", "Name"), say("Commune", "Commune"), say("N°", "No."), say("Pass", "Passes")]
            + (isOpen ? [say("N° des Pass", "Serials"), say("Signature", "Signature")] : [say("Présence", "Presence")])
    }

    package func cells(_ row: SheetOverview.Row) -> [String] {
        [
            row.seat.map { "\($0)" } ?? Self.guest, row.name ?? say("(effacé)", "(erased)"), row.commune,
            "\(row.person)", passes(row),
        ] + (isOpen ? [""] : []) + [presence(row)]
    }

    /// Lines for people whom nobody expects, as long as the sheet is to be signed: one for each chair that is free, and
    /// two at least.
    package var blankLines: [[String]] {
        isOpen ? Array(repeating: columns.map { _ in "" }, count: max(2, sheet.freeChairs)) : []
    }

    /// What stands in the place of a seat.
    private static let guest = "–"

    /// What is known of somebody: how long they were there, and when they said that they would not come.
    private func presence(_ row: SheetOverview.Row) -> String {
        guard let presence = row.presence ?? row.note?.presence else { return "" }
        let words = presence.words[sheet.language]
        if let minutes = row.minutes ?? (row.presence == nil ? row.note?.minutes : nil) {
            return "\(words) (\(wording.length(minutes)))"
        }
        guard presence == .excused, let note = row.note, note.presence == .excused else { return words }
        let day = wording.longDate(CivilTime(at: note.date, in: sheet.zone).date)
        return say("\(words), dit le \(day)", "\(words), said on \(day)")
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
        let changed = { (change: AttendanceSheet.Correction, fr: String, en: String) in
            let when = wording.moment(change.date, in: sheet.zone)
            return say(
                "\(fr) le \(when) par \(change.author) : \(change.reason)",
                "\(en) on \(when) by \(change.author): \(change.reason)")
        }
        let corrections =
            sheet.sheet.emptyings.map { changed($0, "Vidée", "Emptied") }
            + sheet.sheet.corrections.map { changed($0, "Corrigée", "Corrected") }
        return (bring.isEmpty ? [] : [say("Chacun apporte : ", "Everybody brings: ") + bring])
            + guests + absences + shortages + [closing].compactMap(\.self) + corrections
    }

    private var guests: [String] {
        sheet.rows.contains { $0.seat == nil }
            ? [say("\(Self.guest) : invité à ce seul atelier.", "\(Self.guest): guest of this workshop alone.")] : []
    }

    /// Who took down that somebody would not come.
    private var absences: [String] {
        sheet.rows.compactMap { row in
            guard let note = row.note, note.presence == .excused else { return nil }
            let who = row.name ?? "\(row.person)", when = wording.moment(note.date, in: sheet.zone)
            return say(
                "\(who) : absence annoncée, notée le \(when) par \(note.author).",
                "\(who): will not come, taken down on \(when) by \(note.author).")
        }
    }

    package var nobody: String { say("Personne n'est inscrit à cet atelier.", "Nobody is enrolled in this workshop.") }

    package var trainerSigns: String {
        say("Signature du formateur, ", "Signature of the trainer, ") + sheet.workshop.trainer.name
    }
}
