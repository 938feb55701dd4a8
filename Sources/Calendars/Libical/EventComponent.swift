import CLibical
import Foundation
import Workshops

/// One VEVENT under construction, freed when it goes.
///
/// libical copies every string it is given, so that none has to outlive its call.
/// It writes strings into the file as they are, but for the escapes of TEXT: they
/// must have been checked before.
@safe
struct EventComponent: ~Copyable {
    private let component: OpaquePointer

    init(_ libical: borrowing Libical) throws(CalendarRefusal) {
        unsafe component = try CalendarRefusal.check(icalcomponent_new(ICAL_VEVENT_COMPONENT))
    }

    deinit { unsafe icalcomponent_free(component) }

    /// Adds the properties of an event, in the order in which files have them.
    func add(_ checked: CheckedEvent) throws(CalendarRefusal) {
        let event = checked.event
        try unsafe add(icalproperty_new_uid(event.uid))
        try unsafe add(icalproperty_new_dtstamp(Self.time(checked.stamp)))
        try unsafe add(icalproperty_new_dtstart(Self.time(checked.start)), zone: event.zone)
        try unsafe add(icalproperty_new_dtend(Self.time(checked.end)), zone: event.zone)
        if !checked.summary.isEmpty { try unsafe add(icalproperty_new_summary(checked.summary)) }
        if !checked.description.isEmpty { try unsafe add(icalproperty_new_description(checked.description)) }
        if !checked.location.isEmpty { try unsafe add(icalproperty_new_location(checked.location)) }
        if let position = event.position {
            try unsafe add(icalproperty_new_geo(icalgeotype(lat: position.latitude, lon: position.longitude)))
        }
        try unsafe add(icalproperty_new_sequence(checked.sequence))
        try unsafe add(icalproperty_new_created(Self.time(checked.created)))
        try unsafe add(icalproperty_new_lastmodified(Self.time(checked.modified)))
        try unsafe add(icalproperty_new_status(checked.status.value))
        try unsafe add(icalproperty_new_transp(ICAL_TRANSP_OPAQUE))
    }

    /// Adds what makes the event a message (RFC 5546 §3.2.2, §3.2.5).
    func add(_ message: CheckedMessage, summary: String) throws(CalendarRefusal) {
        try unsafe add(icalproperty_new_class(ICAL_CLASS_PRIVATE))
        let organizer = try unsafe CalendarRefusal.check(icalproperty_new_organizer(message.organizer.uri))
        try unsafe add(organizer)
        try unsafe add(message.organizer, to: organizer)
        let attendee = try unsafe CalendarRefusal.check(icalproperty_new_attendee(message.attendee.uri))
        try unsafe add(attendee)
        try unsafe add(message.attendee, to: attendee)
        try unsafe add(icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL), to: attendee)
        try unsafe add(icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT), to: attendee)
        try unsafe add(icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION), to: attendee)
        if message.method == .request { try unsafe add(icalparameter_new_rsvp(ICAL_RSVP_TRUE), to: attendee) }
        if let minutes = message.alarm { try addAlarm(minutes, summary: summary) }
    }

    private func addAlarm(_ minutes: Int32, summary: String) throws(CalendarRefusal) {
        let alarm = try unsafe CalendarRefusal.check(icalcomponent_new(ICAL_VALARM_COMPONENT))
        // From here on the event owns the alarm, and the alarm its properties.
        unsafe icalcomponent_add_component(component, alarm)
        try unsafe icalcomponent_add_property(
            alarm, CalendarRefusal.check(icalproperty_new_action(ICAL_ACTION_DISPLAY)))
        // A DISPLAY must have it (RFC 5545 §3.6.6).
        let text = try unsafe CalendarRefusal.check(icalproperty_new_description(summary))
        unsafe icalcomponent_add_property(alarm, text)
        let trigger = unsafe icalproperty_new_trigger(icaltriggertype_from_int(-60 * minutes))
        try unsafe icalcomponent_add_property(alarm, CalendarRefusal.check(trigger))
    }

    private func add(_ address: CheckedAddress, to property: OpaquePointer) throws(CalendarRefusal) {
        if !address.name.isEmpty { try unsafe add(icalparameter_new_cn(address.name), to: property) }
    }

    private func add(_ parameter: OpaquePointer?, to property: OpaquePointer) throws(CalendarRefusal) {
        try unsafe icalproperty_add_parameter(property, CalendarRefusal.check(parameter))
    }

    /// Appends the event as it stands in a file: folded at 75 octets, CRLF.
    func write(to bytes: inout Data) throws(CalendarRefusal) {
        // The `_r` form gives memory that is ours; the other gives ring memory that is not.
        guard let text = unsafe icalcomponent_as_ical_string_r(component) else {
            throw .libical
        }
        defer { unsafe icalmemory_free_buffer(text) }
        unsafe bytes.append(UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
    }

    private func add(_ property: OpaquePointer?, zone: String? = nil) throws(CalendarRefusal) {
        let property = try unsafe CalendarRefusal.check(property)
        // From here on the component owns the property, and the property its parameter.
        unsafe icalcomponent_add_property(component, property)
        guard let zone else { return }
        try unsafe icalproperty_add_parameter(property, CalendarRefusal.check(icalparameter_new_tzid(zone)))
    }

    private static func time(_ civil: CivilTime) -> icaltimetype {
        var time = unsafe icaltime_null_time()
        let (year, month, day) = civil.date.components
        unsafe time.year = Int32(year)
        unsafe time.month = Int32(month)
        unsafe time.day = Int32(day)
        unsafe time.hour = Int32(civil.time.hour)
        unsafe time.minute = Int32(civil.time.minute)
        return unsafe time
    }

    private static func time(_ instant: UTCTime) -> icaltimetype {
        var time = unsafe time(instant.civil)
        unsafe time.second = Int32(instant.second)
        unsafe time.zone = icaltimezone_get_utc_timezone()
        return unsafe time
    }
}

extension CalendarEvent.Status {
    fileprivate var value: icalproperty_status {
        switch self {
        case .tentative: ICAL_STATUS_TENTATIVE
        case .confirmed: ICAL_STATUS_CONFIRMED
        case .cancelled: ICAL_STATUS_CANCELLED
        }
    }
}
