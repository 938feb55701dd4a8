import CLibical

/// Reads the values of properties of calendar files, one property at a time.
///
/// Each goes through libical in a component of its own, without its parameters: nothing nests,
/// no list grows, and what is wrong is wrong with that property.
@safe
struct PropertyParser: ~Copyable {
    private let parser: OpaquePointer
    private let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

    /// A parser, or nil when memory has run out.
    init?(_ libical: borrowing Libical) {
        guard let parser = unsafe icalparser_new() else { return nil }
        unsafe self.parser = parser
    }

    deinit { unsafe icalparser_free(parser) }

    /// The values of a property, or nil when libical cannot read all of them.
    ///
    /// They must have been checked: there is no NUL in them, and no end of a line.
    func values(of property: StatedProperty, in bytes: [UInt8]) -> [PropertyValue]? {
        var line = Array(property.name.rawValue.utf8)
        // Of the parameters this one alone says how to read the value.
        if let kind = property["VALUE"] {
            guard kind.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || letters.contains($0 | 0x20) }) else { return nil }
            line += ";VALUE=\(kind)".utf8
        }
        line.append(UInt8(ascii: ":"))
        line += bytes[property.valueRange]
        line.append(0)
        guard let component = unsafe component(with: line) else { return nil }
        defer { unsafe icalcomponent_free(component) }
        // A bad property leaves an X-LIC-ERROR behind while `icalerrno` stays 0.
        guard unsafe icalcomponent_count_errors(component) == 0 else { return nil }
        var values: [PropertyValue] = []
        var next = unsafe icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY)
        while let property = unsafe next {
            // The typed getters of components open the TZID as a file: only values are asked for.
            guard let value = unsafe PropertyValue(icalproperty_get_value(property)) else { return nil }
            values.append(value)
            unsafe next = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)
        }
        return values
    }

    private func component(with line: [UInt8]) -> OpaquePointer? {
        unsafe add("BEGIN:VEVENT")
        unsafe line.withUnsafeBytes { bytes in
            _ = unsafe add(bytes.bindMemory(to: CChar.self).baseAddress)
        }
        return unsafe add("END:VEVENT")
    }

    /// Gives the parser a line, which it declares as its to change but only reads.
    @discardableResult
    private func add(_ line: UnsafePointer<CChar>?) -> OpaquePointer? {
        unsafe icalparser_add_line(parser, UnsafeMutablePointer(mutating: line))
    }
}
