/// Where something of ours is: a path, a query, or a fragment (RFC 3986 §4.2), never another host.
package struct Path: Sendable, Hashable {
    let text: String

    /// Nil unless it begins with one `/`, with `?` or with `#`, and is written as RFC 3986 has it.
    package init?(_ text: String) {
        guard text.isURI, let first = text.first, "/?#".contains(first), !text.hasPrefix("//") else { return nil }
        self.text = text
    }

    /// `/people/12?page=2`, whatever the texts; those that name no step (empty, `.`, `..`) are left out.
    package init(_ steps: [String], query: KeyValuePairs<String, String> = [:]) {
        let steps = steps.filter { !["", ".", ".."].contains($0) }.map(\.percentEncoded)
        let query = query.map { "\($0.percentEncoded)=\($1.percentEncoded)" }
        text = "/" + steps.joined(separator: "/") + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// `#id`: what has this `id` on the same page.
    package static func fragment(_ id: String) -> Self { Self(text: "#" + id.percentEncoded) }

    private init(text: String) { self.text = text }
}
