package import Answers
import Storage
package import Workshops

extension Office {
    /// Records what somebody can do, before the first workshop or after the last.
    ///
    /// - Throws: ``AssessmentRefusal/changed(person:seen:now:)`` when somebody else has said something of that moment since
    ///   it was looked at.
    package func assess(
        _ person: Int, at moment: AssessmentMoment, _ marks: AssessmentMarks, _ request: Request
    ) throws(Refusal) -> ProgressOverview {
        let programme = try programmeIdentifier()
        let request = try request.saying(.comment, marks.comment).asking(
            "assess \(person)", moment.rawValue, marks.description, marks.comment)
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            _ = try book.participant(person)
            if !book.isRepeated {
                try book.assess(person, at: moment, marks)
                try book.record()
            }
            return try book.progress(of: person, changed: !book.after.isEmpty)
        }
    }
}

extension SeatBook {
    fileprivate func assess(_ person: Int, at moment: AssessmentMoment, _ marks: AssessmentMarks) throws {
        let shown = try progress(of: person, changed: false)
        let known = shown.assessment(at: moment)
        guard marks.seen == known else {
            throw Refusal.assessment(.changed(person: person, seen: marks.seen, now: known))
        }
        let taught = Set(shown.themes.flatMap(\.taught))
        if let unknown = marks.levels.keys.first(where: { !taught.contains($0) }) {
            throw Refusal.assessment(.unknownSkill(unknown))
        }
        let old = try connection.assessment(of: person, at: moment, in: programme)
        var new = old
        new.levels.merge(marks.levels) { $1 }
        if let comment = marks.comment { new.comment = comment }
        guard new != old else { return }
        try connection.save(new, of: person, at: moment, in: programme)
        note(.assessed(person, moment, skills: marks.levels.count))
    }
}
