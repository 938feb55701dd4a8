package import Answers
package import Storage
package import Workshops

extension PlanFact {
    /// What is stored of a programme and its sessions, as the audit says it.
    package static func all(of record: ProgrammeRecord, _ sessions: [Session]) -> [PlanFact] {
        var record = record
        let trainers = record.trainers.map { PlanFact.trainer($0.identifier, isPlaceholder: $0.isPlaceholder) }
        record.trainers = []
        // Whose name it is may be erased one day, and the audit cannot forget.
        let contact = record.contact.map { _ in PlanFact.setting("contact", value: "named") }
        record.contact = nil
        let settings = Mirror(reflecting: record).children.flatMap { Self.settings($0.label ?? "", $0.value) }
        return settings + [contact].compactMap(\.self) + trainers + sessions.flatMap(Self.facts(of:))
    }

    /// The first words of all settings that there can be; an earlier version may have had others.
    static func settings(of record: ProgrammeRecord) -> Set<String> {
        Set(Mirror(reflecting: record).children.compactMap(\.label))
    }

    private static func facts(of session: Session) -> [PlanFact] {
        [.session(session.number, session.state, venue: session.venue)]
            + session.workshops.map { workshop in
                .workshop(
                    session: session.number, order: workshop.order, workshop.date, workshop.span,
                    trainer: workshop.trainer, workshop.state, sequence: workshop.revision.sequence,
                    modified: workshop.revision.modified)
            }
            + session.workshops.filter { !$0.isAgreed }.map { workshop in
                .unagreed(WorkshopNumber(session: session.number, order: workshop.order))
            }
    }

    /// A value and where it stands; structures, lists and dictionaries by their parts.
    private static func settings(_ path: String, _ value: Any) -> [PlanFact] {
        let mirror = Mirror(reflecting: value)
        let hasParts: [Mirror.DisplayStyle?] = [.collection, .set, .dictionary]
        if value is any CustomStringConvertible, !hasParts.contains(mirror.displayStyle) {
            return [.setting(path, value: "\(value)")]
        }
        switch mirror.displayStyle {
        case .struct: return mirror.children.flatMap { settings("\(path).\($0.label ?? "")", $0.value) }
        case .collection:
            return mirror.children.enumerated().flatMap { settings("\(path).\($0.offset + 1)", $0.element.value) }
        // These have no order of their own.
        case .set:
            return [.setting(path, value: mirror.children.map { "\($0.value)" }.sorted().joined(separator: ", "))]
        case .dictionary:
            let entries = mirror.children.map { entry in
                Mirror(reflecting: entry.value).children.map { "\($0.value)" }.joined(separator: " ")
            }
            return entries.isEmpty ? [] : [.setting(path, value: entries.sorted().joined(separator: ", "))]
        case .optional: return mirror.children.flatMap { settings(path, $0.value) }
        default: return [.setting(path, value: "\(value)")]
        }
    }
}
