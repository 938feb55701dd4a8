import Foundation
import Workshops

/// An event of which every part may go into a file.
struct CheckedEvent {
    let event: CalendarEvent
    let start: CivilTime
    let end: CivilTime
    let summary: String
    let description: String
    let location: String
    let sequence: Int32
    let created: UTCTime
    let modified: UTCTime
    /// Without METHOD this is the instant of the last change (RFC 5545 §3.8.7.2).
    var stamp: UTCTime
    var status: CalendarEvent.Status
}

/// What the events of one calendar are held against.
struct EventCheck {
    let zone: String
    /// The civil times of the events' years that name no single instant.
    let doubts: [(minutes: Range<Int>, doubt: CivilTime.Doubt)]

    /// The event, or what keeps it, the one at `index`, out of the calendar.
    func checked(_ event: CalendarEvent, at index: Int) throws(CalendarRefusal) -> CheckedEvent {
        do throws(EventFault) {
            return try checked(event)
        } catch {
            throw .event(index, uid: event.uid, error)
        }
    }

    private func checked(_ event: CalendarEvent) throws(EventFault) -> CheckedEvent {
        guard (1...255).contains(event.uid.utf8.count), event.uid.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .unusableUID }
        guard event.zone == zone else { throw .otherZone(event.zone) }
        guard let sequence = Int32(exactly: event.revision.sequence), sequence >= 0,
            let created = UTCTime(event.revision.created), let modified = UTCTime(event.revision.modified)
        else { throw .revisionOutOfRange }
        return CheckedEvent(
            event: event,
            start: try certain(CivilTime(event.date, event.span.start)),
            end: try certain(CivilTime(event.date, event.span.end)),
            summary: try plain(event.summary, .summary),
            description: try plain(event.description, .description),
            location: try plain(event.location, .location),
            sequence: sequence, created: created, modified: modified, stamp: modified, status: event.status)
    }

    private func plain(_ text: String, _ field: EventFault.Field) throws(EventFault) -> String {
        guard let plain = text.plainText else { throw .controlCharacter(field) }
        return plain
    }

    private func certain(_ time: CivilTime) throws(EventFault) -> CivilTime {
        let minute = time.minuteNumber
        switch doubts.first(where: { $0.minutes.contains(minute) })?.doubt {
        case .skipped: throw .skippedTime(time)
        case .repeated: throw .repeatedTime(time)
        // 24:00 is 0:00 of the next day, which is how a file says it.
        case nil: return CivilTime(minuteNumber: minute)
        }
    }
}
