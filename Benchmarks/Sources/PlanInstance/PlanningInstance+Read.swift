import Foundation
import Scheduling

extension PlanningInstance {
    /// Reads an instance whose every reference leads somewhere. Throws ``Fault``.
    init(path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw Fault.unreadable(path: path, reason: Fault.reason(of: error))
        }
        do {
            self = try JSONDecoder().decode(Self.self, from: data)
        } catch let error as DecodingError {
            throw Fault.malformed(path: path, reason: error.reason)
        }
        if let reason = firstFault { throw Fault.malformed(path: path, reason: reason) }
    }

    /// What the planner could not work with.
    private var firstFault: String? {
        if format != Self.format { return "its format is \(format), not \(Self.format)" }
        if periods.count != Self.periods { return "a day has \(periods.count) half-days, not \(Self.periods)" }
        if window.days < 1 { return "the window has \(window.days) days" }
        if rules.workshops < 1 || rules.capacity < 1 { return "a session needs a workshop and a seat" }
        if rules.minGap < 1 || rules.minGap > rules.maxGap { return "no gap is between min_gap and max_gap" }
        return venueFault ?? trainerFault ?? bodyFault ?? participantFault
            ?? rowFault(travel, in: "travel", ends: [venues.indices, venues.indices])
            ?? communes.lazy.compactMap { rowFault($0.travel, in: "a commune's travel", ends: [venues.indices]) }.first
    }

    private var venueFault: String? {
        let fault = venues.first { !bodies.indices.contains($0.body) || !kits.indices.contains($0.kit) }
        return fault.map { "a venue is of body \($0.body) with kit \($0.kit), and one of them is unknown" }
    }

    private var trainerFault: String? {
        for trainer in trainers {
            if let order = trainer.orders.first(where: { !(1...rules.workshops).contains($0) }) {
                return "a trainer leads workshop \(order) of \(rules.workshops)"
            }
            for venue in trainer.travel.keys where !(Int(venue).map(venues.indices.contains) ?? false) {
                return "a trainer serves venue \(venue), which is unknown"
            }
        }
        return nil
    }

    private var bodyFault: String? {
        for body in bodies {
            if let venue = body.venues.first(where: { !venues.indices.contains($0) }) {
                return "a body has venue \(venue), which is unknown"
            }
            if body.quota.count != body.venues.count { return "a body does not have one quota for each venue" }
            if body.sessions < 1 { return "a body holds \(body.sessions) sessions" }
            if zones[body.zone] == nil { return "a body is in zone \(body.zone), which is unknown" }
        }
        return bodies.isEmpty ? "there is no body" : nil
    }

    private var participantFault: String? {
        let fault = participants.first { !bodies.indices.contains($0.body) || !communes.indices.contains($0.commune) }
        return fault.map { "a participant is of body \($0.body) and commune \($0.commune), and one of them is unknown" }
    }

    /// Rows are the places that they join, then minutes.
    private func rowFault(_ rows: [[Int]], in name: String, ends: [Range<Int>]) -> String? {
        let isSound = { (row: [Int]) in
            row.count == ends.count + 1 && zip(row, ends).allSatisfy { $1.contains($0) }
        }
        return rows.first { !isSound($0) }.map { "\(name) has \($0)" }
    }
}

extension DecodingError {
    fileprivate var reason: String {
        let (context, missing): (Context, String?) =
            switch self {
            case .keyNotFound(let key, let context): (context, "\(key.stringValue) is missing")
            case .typeMismatch(let type, let context): (context, "what is there is not of type \(type)")
            case .valueNotFound(let type, let context): (context, "what is there is not of type \(type)")
            case .dataCorrupted(let context): (context, nil)
            @unknown default: (Context(codingPath: [], debugDescription: "\(self)"), nil)
            }
        let place = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        return (place.isEmpty ? "" : "at \(place), ") + (missing ?? "it is not JSON")
    }
}
