@testable import Scheduling

/// Places by trying everything: slow, and with nothing in common with the real one.
struct ExhaustiveSeating {
    /// Identifiers of each party in order of rank.
    let parties: [[Applicant]]
    let sessions: [OfferedSession]
    private(set) var seated: [[Applicant]] = []
    private(set) var cost = 0

    init(_ applicants: [Applicant], _ sessions: [OfferedSession]) {
        self.sessions = sessions
        let people = applicants.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
        var parties: [[Applicant]] = []
        for person in people {
            if parties.contains(where: { $0.contains(person) }) { continue }
            parties.append(people.filter { $0.id == person.id || ($0.group == person.group && $0.group != nil) })
        }
        self.parties = parties
        for party in parties {
            guard let cost = Self.least(seated + [party], sessions, sessions.map(\.free)) else { continue }
            seated.append(party)
            self.cost = cost
        }
    }

    var ids: Set<String> { Set(seated.joined().map(\.id)) }

    /// The least cost of seating all; nil when that is impossible.
    static func least(_ parties: [[Applicant]], _ sessions: [OfferedSession], _ free: [Int]) -> Int? {
        guard let party = parties.first else { return 0 }
        return sessions.indices.compactMap { session in
            guard let cost = cost(of: party, sessions[session]), free[session] >= party.count else { return nil }
            var left = free
            left[session] -= party.count
            return least(Array(parties.dropFirst()), sessions, left).map { $0 + cost }
        }.min()
    }

    static func cost(of party: [Applicant], _ session: OfferedSession) -> Int? {
        var sum = 0
        for person in party {
            guard let minutes = person.minutes[session.venue], minutes <= person.maxTravel else { return nil }
            let cells = (0..<14).filter { session.cells >> $0 & 1 == 1 }
            guard cells.allSatisfy({ person.available >> $0 & 1 == 1 }) else { return nil }
            sum += minutes + (cells.allSatisfy { person.wished >> $0 & 1 == 1 } ? 0 : 10)
        }
        return sum
    }
}

/// People and sessions drawn from a seed; ranks may be equal.
struct RandomSeating {
    var people: [Applicant]
    var sessions: [OfferedSession]

    init(seed: Int, groups: ClosedRange<Int> = 0...2, size: ClosedRange<Int> = 2...2) {
        var random = SeededNumbers(seed: seed)
        sessions = (0..<Int.random(in: 0...3, using: &random)).map { index in
            OfferedSession(
                id: "s\(index)", venue: "v\(Int.random(in: 0...1, using: &random))",
                cells: Int.random(in: 1...7, using: &random), seats: Int.random(in: 0...4, using: &random),
                taken: Int.random(in: 0...3, using: &random) / 3)
        }
        people = (0..<Int.random(in: 0...4, using: &random)).map { Self.person("a\($0)", nil, &random) }
        for group in 0..<Int.random(in: groups, using: &random) {
            let size = Int.random(in: size, using: &random)
            people += (0..<size).map { Self.person("g\(group)\($0)", "g\(group)", &random) }
        }
    }

    private static func person(_ id: String, _ group: String?, _ random: inout SeededNumbers) -> Applicant {
        let minutes = ["v0": Int.random(in: 1...40, using: &random), "v1": Int.random(in: 1...40, using: &random)]
        return Applicant(
            id: id, group: group, rank: Int.random(in: 0...20, using: &random), minutes: minutes,
            maxTravel: Int.random(in: 20...40, using: &random),
            available: Bool.random(using: &random) ? 7 : Int.random(in: 0...7, using: &random) | 1,
            wished: Int.random(in: 0...7, using: &random))
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
