import CLibical

extension Libical {
    /// The value of a TEXT property as a file has it (RFC 5545 §3.3.11), not yet folded.
    borrowing func escaped(_ text: String) throws(CalendarRefusal) -> String {
        let value = try unsafe CalendarRefusal.check(icalvalue_new_text(text))
        defer { unsafe icalvalue_free(value) }
        guard let escaped = unsafe icalvalue_as_ical_string_r(value) else {
            throw .libical
        }
        defer { unsafe icalmemory_free_buffer(escaped) }
        return unsafe String(cString: escaped)
    }
}
