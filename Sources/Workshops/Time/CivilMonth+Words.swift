extension CivilMonth {
    /// 1…12 by the name of a month, folded, in French or English; nil for anything else.
    package static func number(named word: String) -> Int? { numbers[word] }

    private static let numbers: [String: Int] = {
        let names = [
            ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"], ["mai", "may"],
            ["juin", "june"], ["juillet", "july"], ["aout", "august"], ["septembre", "september"],
            ["octobre", "october"], ["novembre", "november"], ["decembre", "december"],
        ]
        return Dictionary(
            uniqueKeysWithValues: zip(1..., names).flatMap { number, words in words.map { ($0, number) } })
    }()

    /// Day and month of the two words beside each other, `8 avril`, `1er avril`, `april 8`; nil when they are none.
    package static func day(_ first: String, _ second: String) -> (month: Int, day: Int)? {
        if let month = number(named: second), let day = day(first) { return (month, day) }
        if let month = number(named: first), let day = day(second) { return (month, day) }
        return nil
    }

    private static func day(_ word: String) -> Int? {
        let digits = ["er", "st", "nd", "rd", "th"].first(where: word.hasSuffix).map { String(word.dropLast($0.count)) }
        return (digits ?? word).utf8.count <= 2 ? Digits.number((digits ?? word).utf8) : nil
    }
}
