import Answers
import Workshops

/// Reads pins, bans and wishes, `2.1: 2021-03-18 morning` or `2.1 : jeudi 18 mars, le matin`, against the programme that
/// they are for.
///
/// Before the colon is `SESSION` or `SESSION.WORKSHOP`; after it are words that must hold together: a day or
/// `DAY to DAY`, a weekday, a half-day, a venue, a trainer (``ConditionVocabulary``). What a programme file has not
/// said in a readable way is nil or empty here, and nothing is held against it.
struct RequestReader {
    private let window: ClosedRange<CivilDate>?
    private let sessions: SessionRules?
    private let venues: NameBook
    private let trainers: NameBook
    private let vocabulary: ConditionVocabulary

    init(window: ClosedRange<CivilDate>?, sessions: SessionRules?, venues: NameBook, trainers: NameBook) {
        self.init(window: window, years: window, sessions: sessions, venues: venues, trainers: trainers)
    }

    /// For a programme; whether a day must be in its window, or only takes its year from there.
    init(_ programme: Programme, keepsToWindow: Bool = true) {
        self.init(
            window: keepsToWindow ? programme.window : nil, years: programme.window, sessions: programme.sessions,
            venues: NameBook(programme.venues), trainers: NameBook(programme.trainers))
    }

    private init(
        window: ClosedRange<CivilDate>?, years: ClosedRange<CivilDate>?, sessions: SessionRules?, venues: NameBook,
        trainers: NameBook
    ) {
        self.window = window
        self.sessions = sessions
        self.venues = venues
        self.trainers = trainers
        vocabulary = ConditionVocabulary(venues: venues, trainers: trainers, window: years)
    }

    struct Subject {
        let session: Int
        let workshop: Int?
    }

    /// What is before the colon; nil when there is something wrong with it.
    func subject(_ text: String, _ problems: inout [ProgrammeProblem]) -> Subject? {
        let named = text.split(separator: " ", maxSplits: 1).map(String.init)
        let isNamed = named.count == 2 && ["session", "atelier", "workshop"].contains(FoldedText(named[0]).text)
        let parts = (isNamed ? named[1] : text).split(separator: ".", omittingEmptySubsequences: false)
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
        var words = vocabulary.words(of: text)[...]
        if words.isEmpty { problems.append(.expected(.workshopCondition, found: text)) }
        var parts: [WorkshopCondition] = []
        while let word = words.popFirst() {
            if let part = part(word, &words, &problems) { parts.append(part) }
        }
        let whole = WorkshopCondition(
            dates: parts.compactMap(\.dates).first, weekday: parts.compactMap(\.weekday).first,
            halfDay: parts.compactMap(\.halfDay).first, venue: parts.compactMap(\.venue).first,
            trainer: parts.compactMap(\.trainer).first)
        problems += clashes(among: parts)
        return problems.count == before && whole != WorkshopCondition() ? whole : nil
    }

    /// What a word asks; takes those behind it that are the end of a range.
    private func part(
        _ word: ConditionWord, _ rest: inout ArraySlice<ConditionWord>, _ problems: inout [ProgrammeProblem]
    ) -> WorkshopCondition? {
        switch word.meaning {
        case .date(let date): return days(from: date, &rest, &problems)
        case .weekday(let weekday): return WorkshopCondition(weekday: weekday)
        case .halfDay(let halfDay): return WorkshopCondition(halfDay: halfDay)
        case .venue(let venue): return WorkshopCondition(venue: venue)
        case .trainer(let trainer): return WorkshopCondition(trainer: trainer)
        case .ambiguous: problems.append(.ambiguous(word.text))
        case .noDate: problems.append(.expected(.date, found: word.text))
        // Where a list itself could not be read, nothing can be said of what names its items.
        case .unknown where venues.isEmpty || trainers.isEmpty: break
        case .unknown, .until:
            let known =
                Weekday.allCases.map { "\($0)" } + HalfDay.allCases.map { "\($0)" }
                + (venues.identifiers + trainers.identifiers).map(\.description)
            problems.append(.unknownWord(word.text, nearest: word.text.nearest(among: known), known: known))
        }
        return nil
    }

    /// A date, or a range when the word for it follows.
    private func days(
        from first: CivilDate, _ words: inout ArraySlice<ConditionWord>, _ problems: inout [ProgrammeProblem]
    ) -> WorkshopCondition? {
        var last = first
        if words.first?.meaning == .until {
            let end = words.dropFirst().first
            words = words.dropFirst(2)
            guard case .date(let date) = end?.meaning else {
                problems.append(.expected(.dateRange, found: "\(first) to \(end?.text ?? "")"))
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
