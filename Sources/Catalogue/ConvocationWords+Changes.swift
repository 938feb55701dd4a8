import Answers
import Workshops

/// What is held otherwise: old and new of each workshop, and what stays as it was.
extension ConvocationWords {
    func changed(_ news: Convocation.News) -> [Convocation.Block] {
        let changes = news.changes, kinds = Set(changes.flatMap(\.aspects))
        let same = [NoticeChange.Kind.day, .hours, .place].filter { !kinds.contains($0) }
        let stays: [Convocation.Block] = same.isEmpty ? [] : [.line(unchanged(same))]
        if let change = changes.first, changes.count == 1 { return single(change) + stays }
        return times(changes) + places(changes) + themes(changes) + stays
    }

    /// Of one workshop that the headline names.
    private func single(_ change: NoticeChange) -> [Convocation.Block] {
        let lead = change.kind == .day ? [] : [pair(change, change.kind)]
        let others = change.others.filter { $0.isHeldOtherwise || told.changes.count == 1 }
        return (lead + others.map { also($0, change) }).map { .line($0) }
    }

    /// Days and hours, a line a workshop; hours that change alike for all are said once.
    private func times(_ changes: [NoticeChange]) -> [Convocation.Block] {
        let spans = Set(changes.map { [$0.known.span, $0.after.span] })
        let isOnce = spans.count == 1 && changes.allSatisfy { $0.aspects.contains(.hours) }
        let told = changes.filter { $0.aspects.contains(.day) || !isOnce && $0.aspects.contains(.hours) }
        let once: [Convocation.Block] =
            isOnce
            ? changes.prefix(1).map {
                .line(say("L'heure change.", "The hours change.") + "\n" + pair($0, .hours))
            } : []
        guard told.count > 1 else { return once + told.flatMap { alone($0, withHours: !isOnce) } }
        let kinds = Set(told.flatMap(\.aspects)), withHours = !isOnce && kinds.contains(.hours)
        let lead =
            switch (kinds.contains(.day), withHours) {
            case (true, false): say("Voici les nouveaux jours :", "These are the new days:")
            case (false, _): say("Voici les nouvelles heures :", "These are the new hours:")
            case (true, true): say("Voici les nouveaux jours et heures :", "These are the new days and hours:")
            }
        return once + [.line(lead), .list(told.map { instead($0, withHours: withHours) })]
    }

    /// The day and the hours of the only one that has others.
    private func alone(_ change: NoticeChange, withHours: Bool) -> [Convocation.Block] {
        let isMoved = change.aspects.contains(.day), isElse = withHours && change.aspects.contains(.hours)
        let hours = isElse ? [pair(change, .hours)] : []
        guard isMoved else { return ([subject(change, say("change d'heure", "has other hours"))] + hours).lines }
        return ([moved(change)] + hours).lines
    }

    /// `lundi 2 mai de 9 h 30 à 12 h, et non plus mardi 3 mai de 14 h à 16 h 30`.
    private func instead(_ change: NoticeChange, withHours: Bool) -> String {
        let (old, new) = (change.known, change.after)
        guard change.aspects.contains(.day) else {
            return say(
                "\(day(new)) : \(hours(new.span)), et non plus \(hours(old.span))",
                "\(day(new)): \(hours(new.span)) instead of \(hours(old.span))")
        }
        let time = { (notice: Notice) in withHours ? "\(day(notice)) \(hours(notice.span))" : day(notice) }
        return say("\(time(new)), et non plus \(time(old))", "\(time(new)) instead of \(time(old))")
    }

    /// Each place that takes the place of another, once.
    private func places(_ changes: [NoticeChange]) -> [Convocation.Block] {
        let moved = changes.filter { $0.aspects.contains(.place) }
        let groups = Dictionary(grouping: moved) { [$0.known.location, $0.after.location] }.values
            .sorted { $0[0].after.date < $1[0].after.date }
        return groups.flatMap { group -> [Convocation.Block] in
            let pair = pair(group[0], .place)
            if group.count == changes.count {
                return [.line(say("Le lieu change.", "The place changes.") + "\n" + pair)]
            }
            guard group.count > 1 else {
                return [subject(group[0], say("change de lieu", "has another place")), pair].lines
            }
            return [
                .line(say("Le lieu change à ces dates :", "The place changes on these days:")),
                .list(group.map { day($0.after) }), .line(pair),
            ]
        }
    }

    private func themes(_ changes: [NoticeChange]) -> [Convocation.Block] {
        changes.filter { $0.aspects.contains(.theme) }.flatMap { change in
            [subject(change, say("change de thème", "has another theme")), pair(change, .theme)].lines
        }
    }

    private func subject(_ change: NoticeChange, _ verb: String) -> String {
        say("L'atelier du \(day(change.after)) \(verb).", "The workshop on \(day(change.after)) \(verb).")
    }

    /// Which workshops are sure now, and which are not yet, where the headline does not say it.
    var sureness: [Convocation.Block] {
        guard told.changes.count > 1, !told.isTransfer else { return [] }
        let first = told.news.first?.kind
        return [NoticeChange.Kind.unconfirmed, .confirmed].filter { $0 != first }.flatMap { kind in
            sureness(told.changes.filter { $0.kind == kind || $0.others.contains(kind) }.map(\.after), kind)
        }
    }

    private func sureness(_ notices: [Notice], _ kind: NoticeChange.Kind) -> [Convocation.Block] {
        guard let first = notices.first else { return [] }
        let isSure = kind == .confirmed
        if notices.count == 1 {
            return [
                .line(
                    isSure
                        ? say("L'atelier du \(day(first)) est confirmé.", "The workshop on \(day(first)) is confirmed.")
                        : say(
                            "L'atelier du \(day(first)) n'est pas encore confirmé.",
                            "The workshop on \(day(first)) is not confirmed yet."))
            ]
        }
        if told.appointments.allSatisfy(notices.contains) {
            return [
                .line(
                    isSure
                        ? say("Tous vos ateliers sont confirmés.", "All your workshops are confirmed.")
                        : say("Vos ateliers ne sont pas encore confirmés.", "Your workshops are not confirmed yet."))
            ]
        }
        return [
            .line(
                isSure
                    ? say("Ces ateliers sont confirmés :", "These workshops are confirmed:")
                    : say("Ces ateliers ne sont pas encore confirmés :", "These workshops are not confirmed yet:")),
            .list(notices.map(day)),
        ]
    }

    /// `Avant : … Maintenant : …`.
    private func pair(_ change: NoticeChange, _ kind: NoticeChange.Kind) -> String {
        let text = { (notice: Notice) in
            switch kind {
            case .place: notice.location
            case .hours: hours(notice.span)
            case .theme: Self.theme(notice.summary)
            default: day(notice)
            }
        }
        let (old, new) = (text(change.known), text(change.after))
        return say("Avant : \(old).\nMaintenant : \(new).", "Before: \(old).\nNow: \(new).")
    }

    private func also(_ kind: NoticeChange.Kind, _ change: NoticeChange) -> String {
        switch kind {
        case .place: say("Il change aussi de lieu.", "It has another place, too.") + "\n" + pair(change, kind)
        case .hours: say("Il change aussi d'heure.", "It has other hours, too.") + "\n" + pair(change, kind)
        case .theme: say("Il change aussi de thème.", "It has another theme, too.") + "\n" + pair(change, kind)
        case .unconfirmed: say("Il n'est pas encore confirmé.", "It is not confirmed yet.")
        default: say("Il est confirmé.", "It is confirmed.")
        }
    }

    /// `Le jour, l'heure et le lieu ne changent pas.`
    func unchanged(_ kinds: [NoticeChange.Kind]) -> String {
        let words = kinds.map { kind in
            switch kind {
            case .day: say("le jour", "the day")
            case .hours: say("l'heure", "the hours")
            default: say("le lieu", "the place")
            }
        }
        let subject = wording.list(words).capitalizedFirst, isOne = kinds.count == 1
        return say(
            "\(subject) ne change\(isOne ? "" : "nt") pas.",
            "\(subject) stay\(isOne && kinds != [.hours] ? "s" : "") the same.")
    }

    /// What a workshop is about, of a summary such as `Atelier 5 sur 5 – Smartphone`.
    static func theme(_ summary: String) -> String {
        summary.firstRange(of: " – ").map { String(summary[$0.upperBound...]) } ?? summary
    }
}

extension [String] {
    /// One paragraph of these lines; none without any.
    fileprivate var lines: [Convocation.Block] { isEmpty ? [] : [.line(joined(separator: "\n"))] }
}
