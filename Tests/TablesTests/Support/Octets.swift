/// Random numbers and octets, the same ones for a seed.
struct Octets {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    mutating func number() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to another, without it.
    mutating func below(_ limit: Int) -> Int { Int(number() % UInt64(limit)) }

    mutating func raw(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: number()) } }

    /// Octets that mean something in a table, and a few others.
    mutating func table(_ count: Int) -> [UInt8] {
        let letters = Array("\"\"\"\"\";;;,,\t\r\r\n\n\nab= é\u{0}".utf8) + [0xE9, 0xC3, 0xFF, 0x81]
        return (0..<count).map { _ in letters[below(letters.count)] }
    }

    /// A sound table with a few octets changed, taken out, doubled.
    mutating func mutated(_ sound: [UInt8]) -> [UInt8] {
        var octets = sound
        for _ in 0...below(4) where !octets.isEmpty {
            let place = below(octets.count)
            switch below(4) {
            case 0: octets[place] = UInt8(truncatingIfNeeded: number())
            case 1: octets.remove(at: place)
            case 2: octets.insert(table(1)[0], at: place)
            default: octets += octets.suffix(below(octets.count) + 1)
            }
        }
        return octets
    }
}
