/// The name of an element that may hold others or text (HTML Living Standard §4; SVG 2).
///
/// There is none that runs or fetches what is not ours: no `script`, `iframe`, `object`, `base`.
package enum Tag: String, Sendable, CaseIterable {
    // The document.
    case html, head, title, body
    // Sections.
    case header, nav, main, section, article, aside, footer, h1, h2, h3, h4
    // Blocks.
    case p, div, pre, blockquote, ul, ol, li, dl, dt, dd, figure, figcaption, details, summary
    // In a line.
    case a, strong, em, small, span, code, time, abbr
    // Tables.
    case table, caption, thead, tbody, tfoot, tr, th, td
    // Forms.
    case form, fieldset, legend, label, select, optgroup, option, textarea, button, output
    // Pictures; the title of one is `title`.
    case svg, g, text
}
