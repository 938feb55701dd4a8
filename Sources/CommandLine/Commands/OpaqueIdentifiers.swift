import Foundation

/// Identifiers that say nothing: random UUIDs of version 4 (RFC 9562 §5.4).
enum OpaqueIdentifiers {
    /// A source of identifiers; with a seed, always the same ones in the same order.
    static func source(seed: UInt64?) -> () -> String {
        guard let seed else { return { UUID().uuidString.lowercased() } }
        var generator = SplitMix64(state: seed)
        return { UUID.random(using: &generator).uuidString.lowercased() }
    }
}

/// A small generator of well-spread numbers (Steele, Lea and Flood, OOPSLA 2014).
///
/// Not for secrets: it only makes a run repeatable.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
