import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What verbs about seats did, for one person or for several in turn.
struct EnrolmentAnswer: Answer {
    private let reports: [EnrolmentReport]
    private let refusals: [Refusal]

    init(report: EnrolmentReport) {
        reports = [report]
        refusals = []
    }

    /// Does something for each person; one refusal stops nobody else, and alone it is thrown. Who came along with
    /// somebody before is done already.
    init(_ people: [Int], _ verb: (Int) throws(Refusal) -> EnrolmentReport) throws(Refusal) {
        var reports: [EnrolmentReport] = [], refusals: [Refusal] = []
        for person in people {
            let isDone = reports.contains { $0.people.contains { $0.participant.number == person } }
            guard !isDone else { continue }
            do throws(Refusal) {
                reports.append(try verb(person))
            } catch {
                guard people.count > 1, error.kind == .rule else { throw error }
                refusals.append(error)
            }
        }
        self.reports = reports
        self.refusals = refusals
    }

    func remarks(_ page: Page) -> String {
        refusals.map { RefusalAnswer(refusal: $0).remarks(page) }.joined(separator: "\n")
    }

    func text(_ page: Page) -> String { reports.map { text($0, page) }.joined(separator: "\n") }

    private func text(_ report: EnrolmentReport, _ page: Page) -> String {
        let say = { (overview: PersonOverview, mark: String) in
            [mark + Sentence.standing(of: overview, in: report.zone)[page.language]]
                + page.lines(for: overview.remedies)
        }
        let unchanged = report.changed || report.people.isEmpty ? [] : [Sentence.nothingChanged[page.language]]
        let unkept = [report.unkeptReason?.sentence[page.language]].compactMap(\.self)
        let free = report.untaken.flatMap {
            ["  – \($0.sentence(in: report.zone)[page.language])"] + page.lines(for: $0.remedies)
        }
        let nobody = free.isEmpty ? Sentence.noOffers : .offeredToNobody
        let idle = report.people.isEmpty && report.offers.isEmpty ? [nobody[page.language]] : []
        let lead = unchanged + unkept + idle
        let offers = report.offers.flatMap { say($0, "  – ") }
        return
            (lead + report.people.flatMap { say($0, "") }
            + (offers.isEmpty ? [] : [Sentence.offeredMeanwhile[page.language]] + offers) + free).joined(
                separator: "\n")
    }

    func json(in language: Language) -> JSON { reports.json(refused: refusals, in: language) }

    var exitCode: Int32 { refusals.isEmpty ? 0 : 1 }
}
