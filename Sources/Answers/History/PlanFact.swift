package import Foundation
package import Workshops

/// A fact about the plan or the programme as the audit keeps it: one line of text.
///
/// Of trainers it has the identifier only: the audit names nobody, and cannot forget.
package enum PlanFact: Sendable, Hashable {
    case session(Int, Session.State, venue: Identifier)
    case workshop(
        session: Int, order: Int, CivilDate, TimeSpan, trainer: Identifier, Workshop.State, sequence: Int,
        modified: Date)
    /// The venue of a workshop, or its session, was agreed on other days than its own.
    case unagreed(WorkshopNumber)
    case trainer(Identifier, isPlaceholder: Bool)
    /// A fact of the programme, such as `tariff.base` and `7500.00`.
    case setting(String, value: String)
    /// The database was taken from the backup of that checksum.
    case restored(checksum: String)
}

extension PlanFact: LosslessStringConvertible {
    package var description: String {
        switch self {
        case .session(let number, let state, let venue): "session \(number) \(state.rawValue) at \(venue)"
        case .workshop(let session, let order, let date, let span, let trainer, let state, let sequence, let modified):
            "session \(session) workshop \(order): \(date) \(span) \(trainer), sequence \(sequence), "
                + modified.ISO8601Format() + (state == .planned ? "" : ", \(state.rawValue)")
        case .unagreed(let workshop): "workshop \(workshop) not agreed"
        case .trainer(let identifier, let isPlaceholder):
            "trainer \(identifier)\(isPlaceholder ? " placeholder" : "")"
        case .setting(let path, let value): "\(path) = \(Self.escaped(value))"
        case .restored(let checksum): "restored from \(checksum)"
        }
    }

    package init?(_ line: String) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let fact: PlanFact? =
            switch (words[0], words.count) {
            case ("session", 5): Self.session(words)
            case ("session", 10), ("session", 11): Self.workshop(words)
            case ("workshop", 4): WorkshopNumber(words[1]).map(Self.unagreed)
            case ("trainer", 2), ("trainer", 3):
                Identifier(words[1]).map { .trainer($0, isPlaceholder: words.count == 3) }
            case ("restored", 3): .restored(checksum: words[2])
            default: nil
            }
        guard let found = fact?.description == line ? fact : Self.setting(line), found.description == line else {
            return nil
        }
        self = found
    }

    private static func session(_ words: [String]) -> PlanFact? {
        guard let number = Int(words[1]), let state = Session.State(rawValue: words[2]),
            let venue = Identifier(words[4])
        else { return nil }
        return .session(number, state, venue: venue)
    }

    private static func workshop(_ words: [String]) -> PlanFact? {
        guard let session = Int(words[1]), let order = Int(words[3].dropLast()), let date = CivilDate(words[4]),
            let span = TimeSpan(words[5]), let trainer = Identifier(String(words[6].dropLast())),
            let sequence = Int(words[8].dropLast()),
            let state = words.count == 11 ? Workshop.State(rawValue: words[10]) : .planned,
            let modified = try? Date(words[9].trimmingCharacters(in: [","]), strategy: .iso8601)
        else { return nil }
        return .workshop(
            session: session, order: order, date, span, trainer: trainer, state, sequence: sequence,
            modified: modified)
    }

    private static func setting(_ line: String) -> PlanFact? {
        guard let sign = line.range(of: " = "), !line[..<sign.lowerBound].contains(" ") else { return nil }
        return .setting(String(line[..<sign.lowerBound]), value: unescaped(line[sign.upperBound...]))
    }

    /// A fact is one line: an address of two is written with `\n`.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            default: String(scalar)
            }
        }.joined()
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = String.UnicodeScalarView(), isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                result.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
