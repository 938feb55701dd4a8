import Answers
import Workshops

/// Reads pins, bans and wishes, `2.1: 2021-03-18 morning`, against the programme that they are for.
///
/// Before the colon is `SESSION` or `SESSION.WORKSHOP`; after it are words that must hold together: a date or
/// `DATE to DATE`, a weekday, `morning` or `afternoon`, a venue, a trainer. What a programme file has not
/// said in a readable way is nil or empty here, and nothing is held against it.
struct RequestReader {
    let window: ClosedRange<CivilDate>?
    let sessions: SessionRules?
    let venues: [Identifier]
    let trainers: [Identifier]

    struct Subject {
        let session: Int
        let workshop: Int?
    }

    /// What is before the colon; nil when there is something wrong with it.
    func subject(_ text: String, _ problems: inout [ProgrammeProblem]) -> Subject? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Digits.number($0.utf8) }
        guard (1...2).contains(parts.count), numbers.count == parts.count else {
            problems.append(.expected(.sessionOrWorkshop, found: text))
            return nil
        }
        let ranges = [1...(sessions?.count ?? 100), 1...(sessions?.workshopsPerSession ?? 20)]
        let wrong = zip(numbers, ranges).filter { !$1.contains($0) }
        problems += wrong.map { .outOfRange($0, $1) }
        return wrong.isEmpty ? Subject(session: numbers[0], workshop: numbers.dropFirst().first) : nil
    }

    /// What is after the colon; nil when there is something wrong with it.
    func condition(_ text: String, _ problems: inout [ProgrammeProblem]) -> WorkshopCondition? {
        let before = problems.count
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
        if words.isEmpty { problems.append(.expected(.workshopCondition, found: text)) }
        var parts: [WorkshopCondition] = []
        while let word = words.popFirst() {
            let date = CivilDate(word)
            let part = date.map { days(from: $0, &words, &problems) } ?? meaning(of: word, &problems)
            if let part { parts.append(part) }
        }
        let whole = WorkshopCondition(
            dates: parts.compactMap(\.dates).first, weekday: parts.compactMap(\.weekday).first,
            halfDay: parts.compactMap(\.halfDay).first, venue: parts.compactMap(\.venue).first,
            trainer: parts.compactMap(\.trainer).first)
        problems += clashes(among: parts)
        return problems.count == before && whole != WorkshopCondition() ? whole : nil
    }

    /// A date, or a range when `to` follows; takes the words that it is made of.
    private func days(
        from first: CivilDate, _ words: inout ArraySlice<String>, _ problems: inout [ProgrammeProblem]
    ) -> WorkshopCondition? {
        var last = first
        if words.first == "to" {
            let end = words.dropFirst().first ?? ""
            words = words.dropFirst(2)
            guard let date = CivilDate(end) else {
                problems.append(.expected(.dateRange, found: "\(first) to \(end)"))
                return nil
            }
            last = date
        }
        guard first <= last else {
            problems.append(.rangeReversed(from: first.description, to: last.description))
            return nil
        }
        if let window, !window.overlaps(first...last) {
            problems.append(.outsideWindow(first...last, window: window))
        }
        return WorkshopCondition(dates: first...last)
    }

    private func meaning(of word: String, _ problems: inout [ProgrammeProblem]) -> WorkshopCondition? {
        let name = Identifier(word)
        let meanings = [
            Weekday(name: word).map { WorkshopCondition(weekday: $0) },
            HalfDay(name: word).map { WorkshopCondition(halfDay: $0) },
            name.flatMap { venues.contains($0) ? WorkshopCondition(venue: $0) : nil },
            name.flatMap { trainers.contains($0) ? WorkshopCondition(trainer: $0) : nil },
        ].compactMap(\.self)
        if meanings.count > 1 { problems.append(.ambiguous(word)) }
        guard meanings.isEmpty else { return meanings.first }
        let known =
            Weekday.allCases.map { "\($0)" } + HalfDay.allCases.map { "\($0)" } + (venues + trainers).map(\.description)
        if word.utf8.prefix(1).contains(where: { Digits.number([$0]) != nil }) {
            problems.append(.expected(.date, found: word))
        } else if name == nil || !venues.isEmpty && !trainers.isEmpty {
            // Where a list itself could not be read, nothing can be said of what names its items.
            problems.append(.unknownWord(word, nearest: word.nearest(among: known), known: known))
        }
        return nil
    }

    /// What can never hold together.
    private func clashes(among parts: [WorkshopCondition]) -> [ProgrammeProblem] {
        let kinds: [(WorkshopCondition) -> Bool] = [
            { $0.dates != nil }, { $0.weekday != nil }, { $0.halfDay != nil }, { $0.venue != nil },
            { $0.trainer != nil },
        ]
        let twice = kinds.compactMap { isOfKind -> ProgrammeProblem? in
            let same = parts.filter(isOfKind)
            guard let first = same.first, let other = same.first(where: { $0 != first }) else { return nil }
            return .cannotBothHold("\(first)", "\(other)")
        }
        guard twice.isEmpty, let days = parts.first(where: { $0.dates != nil }), let dates = days.dates,
            let other = parts.first(where: { $0.weekday != nil }), let weekday = other.weekday
        else { return twice }
        return dates.contains { $0.weekday == weekday } ? [] : [.cannotBothHold("\(days)", "\(other)")]
    }
}
