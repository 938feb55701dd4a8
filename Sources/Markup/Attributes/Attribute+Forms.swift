/// Of forms (HTML Living Standard §4.10), which are sent to ourselves.
extension Attribute {
    /// How a form is sent (§4.10.19.6).
    package enum Method: String, Sendable { case get, post }

    /// What a button does (§4.10.6).
    package enum Press: String, Sendable { case submit, button, reset }

    /// Where a form is sent.
    package static func action(_ path: Path) -> Self { .init(.action, path.text) }

    /// Where a form is sent by this button.
    package static func formaction(_ path: Path) -> Self { .init(.formaction, path.text) }

    /// How a form is sent.
    package static func method(_ method: Method) -> Self { .init(.method, method.rawValue) }

    /// That a form is sent with its files (RFC 7578).
    package static var multipart: Self { .init(.enctype, "multipart/form-data") }

    /// What a button does.
    package static func type(_ press: Press) -> Self { .init(.type, press.rawValue) }

    /// The `id` of the field that a label names.
    package static func `for`(_ id: String) -> Self { .init(.for, id) }
}
