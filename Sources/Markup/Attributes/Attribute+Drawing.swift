/// Of drawings (SVG 2), in units of their `viewBox`.
extension Attribute {
    /// Which end of a text stands at its place (§11.10.2.1).
    package enum Anchor: String, Sendable { case start, middle, end }

    /// The room of a drawing, in the units that everything in it is measured in.
    package static func viewBox(width: Int, height: Int) -> Self { .init(.viewBox, "0 0 \(width) \(height)") }

    /// From the left.
    package static func x(_ x: Int) -> Self { .init(.x, x) }

    /// From the top; of a text, where it stands on.
    package static func y(_ y: Int) -> Self { .init(.y, y) }

    /// Of an `img`, in pixels.
    package static func width(_ width: Int) -> Self { .init(.width, width) }

    /// Of an `img`, in pixels.
    package static func height(_ height: Int) -> Self { .init(.height, height) }

    /// The middle of a circle, from the left.
    package static func cx(_ x: Int) -> Self { .init(.cx, x) }

    /// The middle of a circle, from the top.
    package static func cy(_ y: Int) -> Self { .init(.cy, y) }

    /// The radius of a circle.
    package static func r(_ radius: Int) -> Self { .init(.r, radius) }

    /// The start of a line, from the left.
    package static func x1(_ x: Int) -> Self { .init(.x1, x) }

    /// The start of a line, from the top.
    package static func y1(_ y: Int) -> Self { .init(.y1, y) }

    /// The end of a line, from the left.
    package static func x2(_ x: Int) -> Self { .init(.x2, x) }

    /// The end of a line, from the top.
    package static func y2(_ y: Int) -> Self { .init(.y2, y) }

    /// The way of a path (§9.3).
    package static func d(_ data: String) -> Self { .init(.d, data) }

    /// A colour of CSS, written in the source: what somebody types could be a `url(…)`, which fetches.
    package static func fill(_ color: StaticString) -> Self { .init(.fill, color.description) }

    /// A colour of CSS, written in the source: what somebody types could be a `url(…)`, which fetches.
    package static func stroke(_ color: StaticString) -> Self { .init(.stroke, color.description) }

    /// How thick a line is.
    package static func strokeWidth(_ width: Int) -> Self { .init(.strokeWidth, width) }

    /// How large a text is.
    package static func fontSize(_ size: Int) -> Self { .init(.fontSize, size) }

    /// Which end of a text stands at its place.
    package static func textAnchor(_ anchor: Anchor) -> Self { .init(.textAnchor, anchor.rawValue) }
}
