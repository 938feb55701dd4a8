import Foundation
import Scheduling

/// Identifiers that say nothing: random UUIDs of version 4 (RFC 9562 §5.4).
enum OpaqueIdentifiers {
    /// A source of identifiers; with a seed, always the same ones in the same order.
    static func source(seed: UInt64?) -> () -> String {
        guard let seed else { return { UUID().uuidString.lowercased() } }
        var generator = Dice(seed: seed)
        return { UUID.random(using: &generator).uuidString.lowercased() }
    }
}
