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
        // Without METHOD this is the instant of the last change (RFC 5545 §3.8.7.2).
        try unsafe add(icalproperty_new_dtstamp(Self.time(checked.modified)))
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
        try unsafe add(icalproperty_new_status(event.status.value))
        try unsafe add(icalproperty_new_transp(ICAL_TRANSP_OPAQUE))
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
