import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// Who asks for a verb, when, and with which identifiers for what is new.
    package struct Request {
        package let now: Date
        package let author: String
        /// Names the request, so that the same one carried out twice changes nothing twice.
        package let key: String?
        /// Whether to answer what would be done, and to do nothing.
        package let isTrial: Bool
        /// What of a change that touches people was read and is agreed to.
        package let acceptance: Acceptance
        /// Gives a new opaque identifier at each call.
        package let identifiers: () -> String

        /// What is agreed to of a change that touches people.
        package enum Acceptance: Sendable, Equatable {
            /// It is shown, and not stored.
            case nothing
            /// What was shown under that name.
            case proposal(String)
            /// Whatever it is, as in a rehearsal, where nobody reads it.
            case anything
        }

        /// What is asked, as the audit calls it.
        private(set) var verb = ""
        /// SHA-256 of all that is asked; nil without a key.
        private var fingerprint: String?

        /// A request at an instant, cut to whole seconds as calendars and records write it.
        package init(
            now: Date, author: String, key: String? = nil, isTrial: Bool = false,
            accepting acceptance: Acceptance = .nothing, identifiers: @escaping () -> String
        ) {
            self.now = Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down))
            self.author = author
            self.key = key
            self.isTrial = isTrial
            self.acceptance = acceptance
            self.identifiers = identifiers
        }

        /// One of several that are asked for at once; each has a name of its own.
        package func part(_ name: String) -> Request { named(key.map { "\($0)/\(name)" }) }

        /// The same without a name, for what has to be done before it.
        var withoutKey: Request { named(nil) }

        private func named(_ key: String?) -> Request {
            Request(
                now: now, author: author, key: key, isTrial: isTrial, accepting: acceptance, identifiers: identifiers)
        }

        /// The same, bound to what is asked: the verb, and all that it was given, each in its place.
        func asking(_ verb: String, _ given: String?...) -> Request { asking(verb, given) }

        func asking(_ verb: String, _ given: [String?]) -> Request {
            var request = self
            request.verb = verb
            request.fingerprint = key.map { _ in
                // With their lengths, so that no text can be taken for two.
                Fingerprint.whole(of: ([verb] + given).map { $0.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined().utf8)
            }
            return request
        }

        /// The same, bound to a verb and to the octets of a file; to the verb alone, when there is no such file any more.
        func asking(_ verb: String, contentOf file: GivenFile) throws(Refusal) -> Request {
            var request = asking(verb)
            request.fingerprint = key == nil ? nil : try file.fingerprint()
            return request
        }

        /// The same, once a text that is given with it can be used.
        func saying(_ kind: GivenText, _ text: String?) throws(Refusal) -> Request {
            if let fault = text.flatMap(kind.fault) { throw .text(kind, fault) }
            return self
        }

        /// Refuses names of who asks and of the request that nobody could read again.
        func check() throws(Refusal) { _ = try saying(.author, author).saying(.requestKey, key) }

        /// The day on the calendars of a programme's zone.
        func today(in programme: Programme) -> CivilDate { CivilTime(at: now, in: programme.zone).date }
    }
}

extension Office.Request {
    /// What this very request did when it was carried out before, from which it is answered once more; nil when it was
    /// not.
    ///
    /// - Throws: ``Refusal/requestKeyReused(_:verb:)`` when its key was given to another: to another verb, or to the same
    ///   with other content.
    func earlier(on programme: Identifier, in connection: SQLConnection) throws -> AuditRow? {
        guard let key, let row = try connection.auditRows(ofRequest: key, on: programme.description).first else {
            return nil
        }
        // Earlier versions kept the verb alone, and of a file that is gone nothing else is known.
        let isSame = [nil, fingerprint].contains(row.entry.requestFingerprint) || fingerprint == nil
        guard row.entry.verb == verb, isSame else { throw Refusal.requestKeyReused(key, verb: row.entry.verb) }
        return row
    }

    /// The row of audit that tells what was done, a fact a line; nil when nothing came about and the request has no name.
    ///
    /// With a name it is remembered all the same: when it comes once more, late, it must not do anything either.
    func entry(on programme: Identifier, before: [String] = [], after: [String]) -> AuditEntry? {
        guard key != nil || !before.isEmpty || !after.isEmpty else { return nil }
        let text = { (facts: [String]) in facts.isEmpty ? nil : facts.joined(separator: "\n") }
        return entry(on: programme.description, before: text(before), after: text(after))
    }

    func entry(on subject: String, before: String? = nil, after: String?) -> AuditEntry {
        AuditEntry(
            at: now, author: author, verb: verb, subject: subject, before: before, after: after, requestKey: key,
            requestFingerprint: fingerprint)
    }
}

extension SQLConnection {
    /// Writes the row of audit of a verb, unless nothing came about and nobody gave the request a name.
    func record(
        _ request: Office.Request, on programme: Identifier, before: [String] = [], after: [String]
    ) throws {
        if let entry = request.entry(on: programme, before: before, after: after) { try append(entry) }
    }
}

extension Office {
    /// Numbers as a request says them, `3, 1, 2`; nil for everybody.
    static func list(_ numbers: [Int]?) -> String? { numbers?.map(String.init).joined(separator: ", ") }
}
