import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// One person, after something was done or just to look at.
struct PersonAnswer: Answer {
    enum Deed {
        case registered, corrected, erased, shown
    }

    let report: PersonReport
    let done: Deed

    func text(_ page: Page) -> String {
        lines(page).joined(separator: "\n")
    }

    private func lines(_ page: Page) -> [String] {
        let say = { (sentence: Sentence) in [sentence[page.language]] }
        let misfit = report.misfit.map { say(.misfit($0)) + page.lines(for: $0.remedies) } ?? []
        let standing =
            say(.standing(of: report.person, in: report.zone)) + page.lines(for: report.person.remedies) + misfit
        guard report.changed || done == .shown || done == .erased else { return say(.nothingChanged) + standing }
        return switch done {
        case .registered:
            say(.registered(report.person.participant.number)) + page.lines(for: report.remediesOfRegistering)
        case .corrected: say(.corrected) + standing
        case .erased: say(.erased) + report.remains.map { "  – \($0.sentence[page.language])" }
        case .shown:
            standing + (report.guestOf.isEmpty ? [] : say(.guest(of: report.guestOf))) + facts(page)
        }
    }

    func json(in language: Language) -> JSON { report.json(in: language) }

    /// What is kept, a line each.
    private func facts(_ page: Page) -> [String] {
        let participant = report.person.participant
        guard let person = participant.person else { return [] }
        let wording = page.wording
        let halfDays = { (set: Set<WeeklyHalfDay>) in set.sorted().map(wording.weekly).joined(separator: ", ") }
        let missing = participant.missingFacts.map { $0.name[page.language] }
        let rows: [(PersonField, String?)] = [
            (.commune, participant.commune), (.email, person.email?.description),
            (.telephone, person.telephone?.description), (.postalAddress, person.postalAddress?.description),
            (.availability, participant.availability == WeeklyHalfDay.all ? nil : halfDays(participant.availability)),
            (.wishes, participant.wishes.isEmpty ? nil : halfDays(participant.wishes)),
            (.longestWay, participant.longestWay.map { "\($0) min" }),
            (.referrer, participant.referrer?.rawValue),
            (.party, report.companions.isEmpty ? nil : wording.list(report.companions.map(String.init))),
            (.exemption, participant.exemption?.reason),
        ]
        let attested = participant.attestations.map { attestation in
            let date = wording.longDate(attestation.date)
            let answer = Sentence.yesOrNo(attestation.holds)[page.language]
            return [
                attestation.fact.name[page.language].capitalizedFirst, "\(answer) (\(attestation.author), \(date))",
            ]
        }
        let cells = rows.compactMap { field, text in
            text.map { [field.name[page.language].capitalizedFirst, $0] }
        }
        let lacking = missing.map { [$0.capitalizedFirst, Sentence.notAttested[page.language]] }
        let passes: [[String]] =
            report.passes.isEmpty
            ? []
            : [
                (Sentence.chequebooksTitle, wording.list(report.passes.chequebooks.map(String.init))),
                (Sentence.passesTitle, Sentence.passes(of: report.passes)[page.language]),
            ].filter { !$0.1.isEmpty }.map { [$0.0[page.language], $0.1] }
        let known = participant.attestations.map { $0.fact.name[page.language].capitalizedFirst }
        let table = cells + passes + attested + lacking.filter { !known.contains($0[0]) }
        return Table(indent: 2, rows: table.map { $0.map { Table.Cell($0) } }).lines(on: page)
    }
}
