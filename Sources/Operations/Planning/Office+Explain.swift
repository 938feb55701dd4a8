package import Answers
import Foundation
import Scheduling
import Storage
import Workshops

extension Office {
    /// Explains the stored plan; writes nothing, and plans nothing anew.
    ///
    /// - Returns: nil while some sessions have no dates.
    /// - Throws: a refusal when a question cannot be understood.
    package func explanation(
        ofSessions: Bool, whyNot questions: [String], search: SearchWatch = SearchWatch(), _ request: Request
    ) throws(Refusal) -> ExplanationReport? {
        let (programme, reading) = try usableProgramme()
        let conditions = try Self.conditions(questions, in: programme)
        guard let (overview, stored) = try storedPlan(of: programme, request) else { return nil }
        let active = stored.filter { $0.state != .cancelled }
        guard active.count >= programme.sessions.count else { return nil }
        let planning = SessionPlanning(
            programme: programme, reading: reading, stored: stored, again: true, today: request.today(in: programme))
        let plan = Plan(sessions: planning.planned(active))
        let asked = PlanningRequest(
            programme: programme, closures: reading.closures + planning.past, busy: reading.busy)
        let settled = Set(planning.kept.map(\.number))
        return ExplanationReport(
            overview: overview, names: PlanNames(programme),
            plan: ofSessions
                ? PlanExplanation(of: plan, for: asked, settled: settled, keepGoing: search.keepGoing) : nil,
            answers: conditions.map {
                WhyNot($0, beside: plan, for: asked, settled: settled, keepGoing: search.keepGoing)
            },
            breaches: planning.breaches(of: active))
    }

    private static func conditions(
        _ questions: [String], in programme: Programme
    ) throws(Refusal) -> [WorkshopCondition] {
        var findings: [Finding] = []
        let conditions = questions.compactMap { question -> WorkshopCondition? in
            let (condition, problems) = QuestionReader(programme).condition(question)
            let place = Finding.Place(file: AskedRequest.asTyped(question, after: "why-not"))
            findings += problems.map { Finding(severity: .error, place: place, problem: .programme($0)) }
            return condition
        }
        guard findings.isEmpty else { throw .questionUnreadable(findings) }
        return conditions
    }

    private func storedPlan(
        of programme: Programme, _ request: Request
    ) throws(Refusal) -> (ProgrammeOverview, [Session])? {
        do throws(Refusal) {
            return try read(now: request.now) { connection in
                (try connection.overview(of: programme.identifier), try connection.sessions(of: programme.identifier))
            }
        } catch .noDatabase {
            return nil
        } catch .nothingPlanned {
            return nil
        }
    }
}
