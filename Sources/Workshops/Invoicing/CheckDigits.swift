/// Sums by which numbers betray a slip of the pen.
package enum CheckDigits {
    /// Whether Luhn's sum of digits ends in 0 (ISO/IEC 7812-1, annex B).
    static func satisfyLuhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let value = Int(digit.element) - 0x30
            let doubled = digit.offset.isMultiple(of: 2) ? value : value * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum.isMultiple(of: 10)
    }

    /// The remainder by 97 of what digits write, letters `A`…`Z` standing for 10…35 (ISO/IEC 7064, MOD 97-10).
    static func remainderBy97(_ characters: some Sequence<UInt8>) -> Int {
        characters.reduce(0) { remainder, character in
            if isDigit(character) { return (remainder * 10 + Int(character) - 0x30) % 97 }
            return (remainder * 100 + Int(character) - 0x41 + 10) % 97
        }
    }

    package static func isDigit(_ character: UInt8) -> Bool { (0x30...0x39).contains(character) }

    static func isCapital(_ character: UInt8) -> Bool { (0x41...0x5A).contains(character) }

    package static func isLetter(_ character: UInt8) -> Bool {
        isCapital(character) || (0x61...0x7A).contains(character)
    }
}
