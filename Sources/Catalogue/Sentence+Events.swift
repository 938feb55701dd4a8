package import Answers
import Workshops

/// What a calendar says of a workshop.
package struct EventText {
    package let overview: ProgrammeOverview
    package let session: SessionOverview
    package let workshop: WorkshopOverview

    package init(overview: ProgrammeOverview, session: SessionOverview, workshop: WorkshopOverview) {
        self.overview = overview
        self.session = session
        self.workshop = workshop
    }

    package var summary: Sentence {
        let count = overview.rules.workshopsPerSession
        return Sentence(
            fr: "Atelier \(workshop.order) sur \(count) – \(workshop.theme.title)",
            en: "Workshop \(workshop.order) of \(count) – \(workshop.theme.title)")
    }

    package var location: String { "\(session.venue.name), \(session.venue.address)" }

    /// One fact a line: which session, who leads, the choice of theme, what to bring, how sure it is.
    package var description: Sentence {
        Sentence(
            fr: french.compactMap(\.self).joined(separator: "\n"),
            en: english.compactMap(\.self).joined(separator: "\n"))
    }

    /// What whoever comes, or whoever leads, is told in an invitation: that it is tentative or cancelled, an invitation
    /// says by itself, and who leads changes nothing for who comes.
    package func description(for reader: Convocation.Reader) -> Sentence {
        let bring = reader == .participant
        return Sentence(
            fr: [french[0], french[2], bring ? french[3] : nil].compactMap(\.self).joined(separator: "\n"),
            en: [english[0], english[2], bring ? english[3] : nil].compactMap(\.self).joined(separator: "\n"))
    }

    private var french: [String?] {
        [
            "\(overview.name), session \(session.number), atelier \(workshop.order).",
            "Animé par \(workshop.trainer.name).",
            workshop.theme.options.isEmpty
                ? nil : "Thèmes au choix : \(workshop.theme.options.joined(separator: " ; ")).",
            overview.thingsToBring.isEmpty ? nil : "À apporter : \(overview.thingsToBring.joined(separator: " ; ")).",
            workshop.status == .tentative ? "Lieu pressenti, sous réserve d'accord." : nil,
            workshop.status == .cancelled ? "Cet atelier est annulé." : nil,
        ]
    }

    private var english: [String?] {
        [
            "\(overview.name), session \(session.number), workshop \(workshop.order).",
            "Led by \(workshop.trainer.name).",
            workshop.theme.options.isEmpty
                ? nil : "Themes to choose from: \(workshop.theme.options.joined(separator: "; ")).",
            overview.thingsToBring.isEmpty ? nil : "Please bring: \(overview.thingsToBring.joined(separator: "; ")).",
            workshop.status == .tentative ? "The venue is not confirmed yet." : nil,
            workshop.status == .cancelled ? "This workshop is cancelled." : nil,
        ]
    }
}
