package import Answers
import Workshops

/// What is said of the calendars that programs fetch again and again.
extension Sentence {
    /// What a participant's feed is called.
    package static let myWorkshops = Sentence(fr: "mes ateliers", en: "my workshops")

    /// What a server says beside a feed.
    package static func fetched(_ feed: Feed) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "\(feed.name) : \(fr.count(feed.events, "atelier", "ateliers")), "
                + "inchangé depuis le \(fr.moment(feed.modified, in: feed.zone)). ETag : \"\(feed.tag)\".",
            en: "\(feed.name): \(en.count(feed.events, "workshop", "workshops")), "
                + "unchanged since \(en.moment(feed.modified, in: feed.zone)). ETag: \"\(feed.tag)\".")
    }

    package static let feedAbstract = Sentence(
        fr: "Écrire le calendrier auquel on s'abonne : session, lieu, formateur ou personne.",
        en: "Write the calendar that one subscribes to: of a session, venue, trainer or person.")
    package static let feedKindHelp = Sentence(
        fr: "De quoi : session, venue (un lieu), trainer (un formateur) ou person (une personne).",
        en: "Of what: session, venue, trainer or person.")
    package static let feedSubjectHelp = Sentence(
        fr: "Lequel : le numéro de la session ou de la personne, l'identifiant du lieu ou du formateur.",
        en: "Which one: the number of the session or the person, the identifier of the venue or the trainer.")
}
