package import Answers
import Billing
import Foundation
package import Storage
import Workshops

extension SQLConnection {
    /// Where what is stored is not what the audit comes to: changed, removed or added by another hand than ours.
    ///
    /// What the audit keeps silent about, so that it can be forgotten, is not found: names, reasons, comments, which
    /// levels and which themes.
    package func auditProblems() throws -> [DatabaseProblem] {
        var audited: [String: Records] = [:]
        try eachAuditRow { row in
            audited[row.entry.subject, default: Records()].follow(before: row.factsBefore, after: row.factsAfter)
            return true
        }
        let stored = try programmes()
        let gone = audited.filter { subject, records in
            records.placed["setting identifier"] != nil && !stored.contains { $0.description == subject }
        }
        return try gone.keys.sorted().map(DatabaseProblem.programmeMissing)
            + stored.flatMap { try problems(of: $0, audited[$0.description]) }
    }

    private func problems(of programme: Identifier, _ audited: Records?) throws -> [DatabaseProblem] {
        guard let audited, audited.placed["setting identifier"] != nil else {
            return [.auditMissing(programme.description)]
        }
        let marks = try invoices(of: programme).compactMap { document -> DatabaseProblem? in
            guard let mark = document.mark, try !auditAgrees(with: mark) else { return nil }
            return .documentUnlikeAudit(document.number, mark)
        }
        let stored = try Records(storedOf: programme, in: self)
        return try marks + Comparison(audited, stored, self.programme(programme)).problems
    }
}

/// Two sets of records, of which one is what should be.
private struct Comparison {
    private var audited: Records
    private var stored: Records
    /// Nobody reads more.
    private static let most = 20

    init(_ audited: Records, _ stored: Records, _ record: ProgrammeRecord?) {
        self.audited = audited
        self.stored = stored
        guard let record else { return }
        let holders =
            record.communes.flatMap { Array(repeating: String?.some($0.name), count: $0.chequebooks) }
            + Array(repeating: nil, count: record.reserve)
        for (number, commune) in zip(1..., holders) {
            self.audited.begin(with: .chequebook(number, commune: commune))
        }
        // One that has left the programme is forgotten as soon as nothing refers to it.
        let communes = Set(record.communes.map(\.name))
        let isKept = { (fact: AuditFact) in
            switch fact {
            case .record(.answered), .record(.mandated), .record(.imprest): fact.commune.map(communes.contains) ?? true
            default: true
            }
        }
        self.audited.keepPlaced(where: isKept)
        self.stored.keepPlaced(where: isKept)
        keepCommonSettings(PlanFact.settings(of: record))
    }

    /// Other versions have settings of other names: those that either side does not know are no difference.
    private mutating func keepCommonSettings(_ known: Set<String>) {
        let said = Set(audited.placed.values.compactMap(\.setting).map(Self.form))
        audited.keepPlaced { $0.setting.map { known.contains(String($0.prefix { $0 != "." })) } ?? true }
        stored.keepPlaced { $0.setting.map { said.contains(Self.form($0)) } ?? true }
    }

    /// `communes.#.name`.
    private static func form(_ path: String) -> String {
        path.split(separator: ".").map { Int($0) == nil ? String($0) : "#" }.joined(separator: ".")
    }

    var problems: [DatabaseProblem] {
        let all = differences + passes + corrections + skills
        let rest = all.count - Self.most
        return rest > 0 ? all.prefix(Self.most) + [.moreUnlikeAudit(rest)] : all
    }

    private var differences: [DatabaseProblem] {
        var audited = placed(self.audited, without: stored), stored = placed(self.stored, without: self.audited)
        audited += counted(self.audited, without: self.stored)
        stored += counted(self.stored, without: self.audited)
        // Of the same thing in two ways, one finding.
        let gone = Set(audited.compactMap(\.whole)).subtracting(stored.compactMap(\.whole))
        audited.removeAll { fact in
            // That a message is gone is told as such.
            if case .record(.handedOver(let number)) = fact { return !self.stored.messages.contains(number) }
            return fact.whole == nil && fact.wholes.contains(where: gone.contains)
        }
        let one = Dictionary(grouping: audited, by: \.subject), other = Dictionary(grouping: stored, by: \.subject)
        return Set(one.keys).union(other.keys).sorted(by: Self.inOrder).flatMap { subject in
            let said = Self.sorted(one[subject]), found = Self.sorted(other[subject])
            return (0..<max(said.count, found.count)).map { index in
                DatabaseProblem.unlikeAudit(
                    audited: said.indices.contains(index) ? said[index] : nil,
                    stored: found.indices.contains(index) ? found[index] : nil)
            }
        }
    }

    private static func sorted(_ facts: [AuditFact]?) -> [AuditFact] {
        (facts ?? []).sorted { $0.description < $1.description }
    }

    /// What is placed in one and not so in the other.
    private func placed(_ records: Records, without other: Records) -> [AuditFact] {
        records.placed.filter { place, fact in
            // Who voted for nothing has voted, and nothing is stored of it.
            if case .record(.voted) = fact, other.placed[place] == nil, stored.placed[place] == nil { return false }
            return other.placed[place] != fact
        }.map(\.value)
    }

    /// What came about more often in one than in the other.
    private func counted(_ records: Records, without other: Records) -> [AuditFact] {
        records.counted.flatMap { fact, count in
            let surplus = count.number - (other.counted[fact]?.number ?? 0)
            return Array(repeating: count.sample, count: max(0, surplus))
        }
    }

    private var passes: [DatabaseProblem] {
        Set(audited.passes.keys).union(stored.passes.keys).sorted()
            .filter { audited.passes[$0] != stored.passes[$0] }
            .map { pass in
                let fact = { (state: Pass.State?) in
                    AuditFact.record(
                        .pass(pass, chequebook: nil, state ?? .received, participant: nil, workshop: nil))
                }
                return .unlikeAudit(audited: fact(audited.passes[pass]), stored: fact(stored.passes[pass]))
            }
    }

    private var corrections: [DatabaseProblem] {
        Set(audited.corrections.keys).union(stored.corrections.keys).sorted()
            .compactMap { workshop in
                let (said, found) = (audited.corrections[workshop] ?? 0, stored.corrections[workshop] ?? 0)
                return said == found ? nil : .correctionsUnlikeAudit(workshop, audited: said, stored: found)
            }
    }

    /// The audit says how many were assessed at once: more may have been in all.
    private var skills: [DatabaseProblem] {
        Set(audited.skills.keys).union(stored.skills.keys)
            .sorted { ($0.person, $0.moment.rawValue) < ($1.person, $1.moment.rawValue) }
            .compactMap { key in
                // Who is gone is told as such.
                guard stored.placed["person \(key.person)"] != nil else { return nil }
                let (said, found) = (audited.skills[key], stored.skills[key] ?? 0)
                guard found < said ?? 0 || said == nil else { return nil }
                return .levelsUnlikeAudit(person: key.person, key.moment, audited: said ?? 0, stored: found)
            }
    }

    /// Numbers as numbers: what is about 2 before what is about 10.
    private static func inOrder(_ one: String, _ other: String) -> Bool {
        one.compare(other, options: .numeric) == .orderedAscending
    }
}

extension AuditFact {
    /// What all else goes with when it goes; nil for what goes alone.
    fileprivate var whole: String? {
        switch self {
        case .record(.registered(let who)): "person \(who)"
        case .record(.held(let workshop)): "sheet \(workshop)"
        case .plan(.session(let number, _, _)): "session \(number)"
        default: nil
        }
    }

    /// With what it goes.
    fileprivate var wholes: [String] {
        switch self {
        case .plan(.workshop(let session, _, _, _, _, _, _, _)): ["session \(session)"]
        case .plan(.unagreed(let workshop)): ["session \(workshop.session)"]
        case .record(.attended(let who, _, _, let workshop)): ["person \(who)", "sheet \(workshop)"]
        default: person.map { ["person \($0)"] } ?? []
        }
    }

    /// The path of a setting; nil for other facts.
    fileprivate var setting: String? { if case .plan(.setting(let path, _)) = self { path } else { nil } }
}
