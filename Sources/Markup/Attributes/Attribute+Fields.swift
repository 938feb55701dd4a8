/// Of what is filled in (HTML Living Standard §4.10.5 to §4.10.11).
extension Attribute {
    /// What is asked for (§4.10.5.1).
    package enum Field: String, Sendable {
        case text, email, tel, number, date, time, search, password, checkbox, radio, file, hidden
    }

    /// What a browser may fill in (§4.10.18.7).
    package enum Autocomplete: String, Sendable {
        case on, off, name, email, tel, organization, username
        case givenName = "given-name", familyName = "family-name"
        case streetAddress = "street-address", postalCode = "postal-code", city = "address-level2"
        case currentPassword = "current-password", newPassword = "new-password", oneTimeCode = "one-time-code"
    }

    /// The keyboard of a telephone (§6.8.7).
    package enum Keyboard: String, Sendable { case numeric, decimal, text, tel, email, search }

    /// What is asked for.
    package static func type(_ field: Field) -> Self { .init(.type, field.rawValue) }

    /// What the value is sent as.
    package static func name(_ name: String) -> Self { .init(.name, name) }

    /// What is filled in already, or sent when it is chosen.
    package static func value(_ value: String) -> Self { .init(.value, value) }

    /// What a browser may fill in.
    package static func autocomplete(_ what: Autocomplete) -> Self { .init(.autocomplete, what.rawValue) }

    /// The keyboard that a telephone shows.
    package static func inputmode(_ keyboard: Keyboard) -> Self { .init(.inputmode, keyboard.rawValue) }

    /// That it must be filled in.
    package static var required: Self { .init(.required) }

    /// That a box is ticked.
    package static var checked: Self { .init(.checked) }

    /// That an option is chosen.
    package static var selected: Self { .init(.selected) }

    /// That it can be neither changed nor sent.
    package static var disabled: Self { .init(.disabled) }

    /// That it can be sent, but not changed.
    package static var readonly: Self { .init(.readonly) }

    /// That several can be chosen.
    package static var multiple: Self { .init(.multiple) }

    /// The least number, date or time.
    package static func min(_ value: String) -> Self { .init(.min, value) }

    /// The greatest number, date or time.
    package static func max(_ value: String) -> Self { .init(.max, value) }

    /// Between one value and the next: a number; for times, in seconds.
    package static func step(_ value: String) -> Self { .init(.step, value) }

    /// The least length, in UTF-16 units.
    package static func minlength(_ length: Int) -> Self { .init(.minlength, length) }

    /// The greatest length, in UTF-16 units.
    package static func maxlength(_ length: Int) -> Self { .init(.maxlength, length) }

    /// A regular expression of ECMAScript that the whole value fits.
    package static func pattern(_ expression: String) -> Self { .init(.pattern, expression) }

    /// The height of a `textarea`, in lines.
    package static func rows(_ lines: Int) -> Self { .init(.rows, lines) }

    /// The width of a `textarea`, in characters.
    package static func cols(_ characters: Int) -> Self { .init(.cols, characters) }

    /// The kinds of file: `.csv,text/csv`.
    package static func accept(_ types: String) -> Self { .init(.accept, types) }
}
