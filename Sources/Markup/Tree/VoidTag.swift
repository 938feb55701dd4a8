/// The name of an element that holds nothing, written `<br/>` (HTML Living Standard §13.1.2).
package enum VoidTag: String, Sendable, CaseIterable {
    case br, hr, img, input, link, meta
    // The shapes of SVG, which a reader of HTML closes likewise.
    case rect, line, circle, path
}
