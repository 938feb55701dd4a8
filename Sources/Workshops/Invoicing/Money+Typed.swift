extension Money {
    /// Reads an amount as people type it: `7500`, `7 500,00 €`, `7500.00`, `€7,500.00`; euros with at most two decimals.
    ///
    /// A comma alone is that of French decimals; commas between thousands are read where a point follows them.
    package init?(typed text: String) {
        guard text.utf8.count <= 40 else { return nil }
        var plain = text.filter { !$0.isWhitespace }
        for sign in ["€", "EUR", "eur"] {
            if plain.hasPrefix(sign) {
                plain.removeFirst(sign.count)
            } else if plain.hasSuffix(sign) {
                plain.removeLast(sign.count)
            }
        }
        let isEnglish = plain.contains(",") && plain.contains(".")
        if isEnglish {
            let groups = plain.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
            guard groups.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(groups[0].count) else {
                return nil
            }
            plain = groups.joined() + plain.drop { $0 != "." }
        } else {
            plain = plain.replacing(",", with: ".")
        }
        self.init(plain)
    }
}
