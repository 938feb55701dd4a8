import Answers
import Foundation
import Storage
import Workshops

@testable import Operations

extension Office {
    /// Registers somebody of a commune who is eligible, and gives their number.
    @discardableResult
    func registerSomebody(
        _ name: String, of commune: String = "Crolles", _ more: [PersonField: String] = [:], with companion: Int? = nil
    ) throws -> Int {
        let attested: [PersonField: String] = [.difficulty: "oui", .modestIncome: "oui", .motivation: "oui"]
        let texts = [.familyName: name, .commune: commune].merging(attested) { $1 }.merging(more) { $1 }
        return try register(texts, with: companion, Self.request(prefix: name)).person.participant.number
    }

    /// Fills a session with people called after the prefix; their numbers.
    @discardableResult
    func fill(_ session: Int, seats: Int = 8, _ prefix: String = "plein") throws -> [Int] {
        try (1...seats).map { number in
            let person = try registerSomebody("\(prefix) \(session)x\(number)")
            _ = try enrol(person, in: .session(session), Self.request())
            return person
        }
    }

    /// Where somebody stands on 26 January 2021.
    func standing(_ person: Int) throws -> PersonOverview.Standing {
        try self.person(person, now: Self.request().now).person.standing
    }

    /// Everything that the audit says came about, the last first.
    func recorded() throws -> [String] {
        try read(now: Self.request().now) { try $0.auditRows() }.reversed()
            .map { "\($0.entry.verb): \($0.entry.before ?? "") → \($0.entry.after ?? "")" }
    }
}
