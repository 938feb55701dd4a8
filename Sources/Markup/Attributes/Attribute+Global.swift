/// Of any element (HTML Living Standard §3.2.6).
extension Attribute {
    /// What others call it by; one element's on a page, and without spaces.
    package static func id(_ id: String) -> Self { .init(.id, id) }

    /// What a style sheet calls it by.
    package static func `class`(_ names: String...) -> Self { .init(.class, names.joined(separator: " ")) }

    /// The language of its texts, a tag of BCP 47: `fr`.
    package static func lang(_ language: String) -> Self { .init(.lang, language) }

    /// What is shown beside; in words, for an `abbr`.
    package static func title(_ text: String) -> Self { .init(.title, text) }

    /// Not shown, nor read aloud.
    package static var hidden: Self { .init(.hidden) }
}
