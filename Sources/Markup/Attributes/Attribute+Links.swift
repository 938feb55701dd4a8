/// Of links, pictures and the head (HTML Living Standard §4.2, §4.6, §4.8).
extension Attribute {
    /// What is linked to is to the page.
    package enum Relation: String, Sendable { case stylesheet, icon, next, prev, noreferrer }

    /// Where a link leads.
    package static func href(_ link: Link) -> Self { .init(.href, link.text) }

    /// Where a link leads, with us.
    package static func href(_ path: Path) -> Self { .init(.href, path.text) }

    /// What a link leads to.
    package static func rel(_ relation: Relation) -> Self { .init(.rel, relation.rawValue) }

    /// The file of a picture.
    package static func src(_ path: Path) -> Self { .init(.src, path.text) }

    /// What a picture says; empty when it says nothing that is not said beside it.
    package static func alt(_ text: String) -> Self { .init(.alt, text) }

    /// What a `meta` says.
    package static func content(_ text: String) -> Self { .init(.content, text) }

    /// UTF-8: there is no other (§4.2.5.4).
    static var charset: Self { .init(.charset, "utf-8") }
}
