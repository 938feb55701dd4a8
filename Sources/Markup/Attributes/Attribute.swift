/// An attribute of an element; there are only those of ``Name``, and each is made of what it can hold.
///
/// None runs or styles anything (`on…`, `style`); those that lead somewhere are made of a ``Path`` or a ``Link``.
package struct Attribute: Sendable {
    let name: Name
    let value: String

    /// As it is written (HTML Living Standard §4; WAI-ARIA 1.2; SVG 2).
    enum Name: String, Sendable, CaseIterable {
        // Of any element.
        case id, `class`, lang, title, hidden, role
        case ariaLabel = "aria-label", ariaLabelledBy = "aria-labelledby", ariaDescribedBy = "aria-describedby"
        case ariaCurrent = "aria-current", ariaHidden = "aria-hidden", ariaInvalid = "aria-invalid"
        case ariaLive = "aria-live"
        // Of links, pictures, the head.
        case href, rel, src, alt, charset, content
        // Of tables, times, details.
        case scope, colspan, rowspan, datetime, open
        // Of forms.
        case action, method, enctype, formaction, `for`, name, value, type, autocomplete, inputmode
        case required, checked, selected, disabled, readonly, multiple
        case min, max, step, minlength, maxlength, pattern, rows, cols, accept
        // Of drawings.
        case viewBox, x, y, width, height, cx, cy, r, x1, y1, x2, y2, d, fill, stroke
        case strokeWidth = "stroke-width", fontSize = "font-size", textAnchor = "text-anchor"
    }

    init(_ name: Name, _ value: String) {
        self.name = name
        self.value = value
    }

    init(_ name: Name, _ value: Int) { self.init(name, "\(value)") }

    /// One that holds or does not (HTML Living Standard §2.3.2), in the form that XML has, too.
    init(_ name: Name) { self.init(name, name.rawValue) }
}
