/// What is wrong with a page, whatever it says: it would not be understood, read aloud, or read at all as it is meant.
package enum Fault: Sendable, Hashable {
    /// The page does not say its language (WCAG 2.2, 3.1.1).
    case noLanguage
    /// The page has no title (WCAG 2.4.2).
    case noTitle

    /// An `id` that is empty or has a space in it (HTML Living Standard §3.2.6).
    case invalidID(String)
    /// An `id` that two elements have (§3.2.6).
    case repeatedID(String)
    /// An attribute that speaks of an `id` that no element has.
    case unknownID(String, of: String)

    /// A page has one `h1`; this one has so many.
    case topHeadings(Int)
    /// A heading of this level follows one that is two or more above it (WCAG 1.3.1).
    case skippedHeading(Int)

    /// A field, a button or a link, or a picture, that is called nothing (WCAG 4.1.2, 1.1.1).
    case noName(String)
    /// A `th` that does not say what it is the heading of (WCAG 1.3.1).
    case noScope(String)

    /// An element or text (`#text`) in an element where a reader of HTML would not leave it (§4, content models).
    case misplaced(String, in: String)
}
