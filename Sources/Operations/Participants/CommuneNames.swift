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

    func nearest(to text: String) -> String? { text.nearest(among: names.sorted()) }

    private static func spelling(_ text: String) -> String {
        FoldedText(text).words.map { $0 == "st" ? "saint" : $0 == "ste" ? "sainte" : $0 }.joined(separator: " ")
    }
}
