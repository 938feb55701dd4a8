import Answers
import Operations
import Workshops

/// Marks as a test writes them, to be made from the sheet as it is.
enum SheetMarks {
    /// A letter for each person in the order of the seats, or for each seat with `_` where nobody sits.
    case letters(String)
    case nobody
    case one(Int, Presence)

    fileprivate func presences(on sheet: SheetOverview) -> [Int: Presence] {
        switch self {
        case .nobody: return Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0.person, .absent) })
        case .one(let person, let presence): return [person: presence]
        case .letters(let text):
            let letters = Array(text.filter { !$0.isWhitespace })
            let own = sheet.rows.enumerated().map { index, row in
                (row.person, letters.count == sheet.rows.count ? letters[index] : letters[(row.seat ?? 1) - 1])
            }
            return Dictionary(uniqueKeysWithValues: own).compactMapValues(Presence.init(letter:))
        }
    }
}

extension Office {
    func attend(
        _ number: WorkshopNumber, _ marks: SheetMarks, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> AttendReport {
        let sheet = try sheet(of: number, now: request.now)
        let marks = AttendanceMarks(presences: marks.presences(on: sheet), seen: sheet.version)
        return try attend(number, marks, reason: reason, request)
    }

    /// Assesses somebody from what is known, `0120/1111/_23`: a digit a skill; of one workshop, when it is named.
    func assess(
        _ person: Int, at moment: AssessmentMoment, _ digits: String, workshop: Int? = nil, comment: String? = nil,
        _ request: Request
    ) throws(Refusal) -> ProgressOverview {
        let known = try progress(of: person, now: request.now)
        let skills = known.themes.filter { workshop == nil || $0.workshop == workshop }.flatMap(\.taught)
        let levels = zip(skills, digits.filter { $0 != "/" && $0 != " " }).compactMap { skill, digit in
            digit.wholeNumberValue.flatMap(SkillLevel.init).map { (skill, $0) }
        }
        let marks = AssessmentMarks(
            levels: Dictionary(uniqueKeysWithValues: levels), comment: comment, seen: known.assessment(at: moment))
        return try assess(person, at: moment, marks, request)
    }
}
