/// What a word of a condition means, `jeudi 8 avril à Crolles, le matin`: when, where or by whom.
package struct ConditionWord: Sendable, Equatable {
    package enum Meaning: Sendable, Equatable {
        case date(CivilDate)
        /// It stands between the two ends of a range.
        case until
        case weekday(Weekday)
        case halfDay(HalfDay)
        case venue(Identifier)
        case trainer(Identifier)
        /// Two things are called so.
        case ambiguous
        /// Written as a day, and none, or not in which year.
        case noDate
        case unknown
    }

    package let meaning: Meaning
    /// As it was written.
    package let text: String

    package init(_ meaning: Meaning, _ text: String) {
        self.meaning = meaning
        self.text = text
    }
}

/// Reads the words of conditions, in French and English, for a programme.
///
/// Days in any form; weekdays, half-days, venues and trainers by identifier or name; small words say nothing. The year of
/// a day may be left out when the window knows one only.
package struct ConditionVocabulary: Sendable {
    private let window: ClosedRange<CivilDate>?
    private let meanings: [String: [ConditionWord.Meaning]]
    /// The most words that a name has.
    private let longest: Int

    package init(venues: NameBook, trainers: NameBook, window: ClosedRange<CivilDate>?) {
        self.window = window
        var meanings: [String: [ConditionWord.Meaning]] = [:]
        for day in Weekday.allCases { for word in day.spellings { meanings[word] = [.weekday(day)] } }
        for half in HalfDay.allCases { for word in half.spellings { meanings[word] = [.halfDay(half)] } }
        for (name, venue) in venues.meanings { meanings[name, default: []].append(.venue(venue)) }
        for (name, trainer) in trainers.meanings { meanings[name, default: []].append(.trainer(trainer)) }
        self.meanings = meanings
        longest = meanings.keys.map { $0.split(separator: " ").count }.max() ?? 1
    }

    /// The words of a text that mean something, or should.
    package func words(of text: String) -> [ConditionWord] {
        var rest = Self.pieces(of: text)[...], found: [ConditionWord] = []
        while let first = rest.first {
            let (word, used) = next(rest, after: found.last?.meaning)
            if let word { found.append(word) }
            rest = rest.dropFirst(used)
            // What is left of a word of which only the beginning is known is not read by itself.
            if word?.meaning == .unknown || word?.meaning == .noDate {
                rest = rest.drop { $0.token == first.token }
            }
        }
        return found
    }

    /// A folded word, and the one that was written.
    private struct Piece {
        let folded: String
        let token: Int
        let written: String
    }

    private static func pieces(of text: String) -> [Piece] {
        let tokens = text.split { $0.isWhitespace || ",;?!()".contains($0) }.map(String.init)
        return zip(0..., tokens).flatMap { token, written -> [Piece] in
            if CivilDate(typed: written) != nil || CivilDate.isUntil(written) {
                return [Piece(folded: written, token: token, written: written)]
            }
            return FoldedText(written).words.map { Piece(folded: $0, token: token, written: written) }
        }
    }

    /// The word that begins here, nil for a small one, and of how many pieces it is.
    private func next(_ rest: ArraySlice<Piece>, after last: ConditionWord.Meaning?) -> (ConditionWord?, Int) {
        let pieces = Array(rest.prefix(max(longest, 3))), first = pieces[0]
        if let date = CivilDate(typed: first.written), first.folded == first.written {
            return (ConditionWord(.date(date), first.written), 1)
        }
        for count in stride(from: min(longest, pieces.count), through: 1, by: -1) {
            guard let known = meanings[pieces.prefix(count).map(\.folded).joined(separator: " ")] else { continue }
            return (ConditionWord(known.count == 1 ? known[0] : .ambiguous, written(pieces.prefix(count))), count)
        }
        if let (date, count) = date(pieces) {
            return (ConditionWord(date.map { .date($0) } ?? .noDate, written(pieces.prefix(count))), count)
        }
        // In `1er juin au matin`, it stands between nothing.
        let isSmall = Self.small.contains(FoldedText(first.written).text)
        if CivilDate.isUntil(first.written), case .date = last,
            !isSmall || beginsWithDate(Array(rest.dropFirst().prefix(3)))
        {
            return (ConditionWord(.until, first.written), 1)
        }
        guard !isSmall && !Self.small.contains(first.folded) else { return (nil, 1) }
        let isNumber = first.folded.utf8.first.map { Digits.number([$0]) != nil } ?? false
        return (ConditionWord(isNumber ? .noDate : .unknown, first.written), 1)
    }

    private func beginsWithDate(_ pieces: [Piece]) -> Bool {
        guard let first = pieces.first else { return false }
        return CivilDate(typed: first.written) != nil || date(pieces) != nil
    }

    private func written(_ pieces: some Sequence<Piece>) -> String {
        pieces.reduce(into: [Piece]()) { if $0.last?.token != $1.token { $0.append($1) } }.map(\.written)
            .joined(separator: " ")
    }

    /// A day whose month is a word, nil inside where there is none or where it could be in several years; and its pieces.
    private func date(_ pieces: [Piece]) -> (CivilDate?, Int)? {
        guard pieces.count > 1, let (month, day) = CivilMonth.day(pieces[0].folded, pieces[1].folded) else {
            return nil
        }
        if pieces.count > 2, pieces[2].folded.utf8.count == 4, let year = Digits.number(pieces[2].folded.utf8) {
            return (CivilDate(year: year, month: month, day: day), 3)
        }
        guard let window else { return (nil, 2) }
        let dates = (window.lowerBound.year...window.upperBound.year).compactMap {
            CivilDate(year: $0, month: month, day: day)
        }
        let inside = dates.filter(window.contains)
        return (inside.count == 1 ? inside[0] : dates.count == 1 ? dates[0] : nil, 2)
    }

    private static let small: Set<String> = [
        "le", "la", "les", "l", "a", "au", "aux", "en", "de", "du", "des", "d", "et", "avec", "par", "pourquoi", "pas",
        "on", "at", "in", "the", "of", "with", "by", "why", "not", "and", "from",
    ]
}
