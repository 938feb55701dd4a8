import Catalogue
import Workshops

/// Finds a commune by its name, as people write it.
///
/// The spelling of the decision counts too, and `St` for `Saint`.
struct CommuneNames {
    private let names: Set<String>
    private let bySpelling: [String: [String]]

    init(_ communes: [Commune]) {
        names = Set(communes.map(\.name))
        var found: [String: [String]] = [:]
        for commune in communes {
            let spellings = Set([commune.name, commune.nameInDecision].compactMap(\.self).map(Self.spelling))
            for spelling in spellings { found[spelling, default: []].append(commune.name) }
        }
        bySpelling = found
    }

    /// The communes that are written so; more than one when the text does not tell them apart.
    func find(_ text: String) -> [String] { names.contains(text) ? [text] : bySpelling[Self.spelling(text)] ?? [] }

    /// The one that may be meant: written nearly so, or of which only the beginning is written, or nearly.
    func nearest(to text: String) -> String? {
        if let near = text.nearest(among: names.sorted()) { return near }
        let typed = Self.spelling(text), length = typed.split(separator: " ").count
        var beginnings: [String: [String]] = [:]
        for (spelling, found) in bySpelling {
            let words = spelling.split(separator: " ")
            guard words.count > length else { continue }
            beginnings[words.prefix(length).joined(separator: " "), default: []] += found
        }
        let meant = typed.nearest(among: beginnings.keys.sorted()).flatMap { beginnings[$0] } ?? []
        return Set(meant).count == 1 ? meant[0] : nil
    }

    private static func spelling(_ text: String) -> String {
        FoldedText(text).words.map { $0 == "st" ? "saint" : $0 == "ste" ? "sainte" : $0 }.joined(separator: " ")
    }
}
