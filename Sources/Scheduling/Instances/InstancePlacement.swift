import Dispatch
import Synchronization

/// Who sits where in a plan of an instance: the document `ateliers-placement/1`.
///
/// Nobody earlier ever loses a place to someone later; among all ways of seating the same people, total travel and
/// visits outside the wish cost least.
public struct InstancePlacement: Codable, Sendable, Equatable {
    /// What the document calls itself.
    public static let format = "ateliers-placement/1"

    /// `ateliers-placement/1`.
    public var format = InstancePlacement.format
    /// The name of the instance.
    public var instance: String
    /// Who sits where, in the order of the instance's participants.
    public var seats: [Seat]
    /// Who has no seat, in the order of the instance's participants.
    public var waiting: [Waiting]

    /// A person in a session.
    public struct Seat: Codable, Sendable, Equatable {
        /// The person, by their place in the instance.
        public var participant: Int
        /// The session, by its place in the plan.
        public var session: Int
    }

    /// A person without a seat.
    public struct Waiting: Codable, Sendable, Equatable {
        /// The person, by their place in the instance.
        public var participant: Int
        /// `out-of-reach`, `unavailable`, `full`, or `apart` when a group finds no seats together.
        public var reason: String
    }

    /// Seats the participants of an instance in the sessions of a plan.
    ///
    /// Bodies are seated on so many threads; their number does not change the result.
    public init(of instance: PlanningInstance, plan: InstancePlan, threads: Int = 2) {
        let sessions = Dictionary(grouping: plan.sessions.indices) { plan.sessions[$0].body }
        let people = Dictionary(grouping: instance.participants.indices) { instance.participants[$0].body }
        let bodies = people.keys.sorted()
        let next = Atomic(0)
        let done = Mutex((seats: [Seat](), waiting: [Waiting]()))
        let workers = max(1, min(threads, bodies.count))
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            var own = (seats: [Seat](), waiting: [Waiting]())
            while case let turn = next.add(1, ordering: .relaxed).oldValue, turn < bodies.count {
                let offered = (sessions[bodies[turn]] ?? []).map { OfferedSession($0, of: plan, in: instance) }
                let allocation = SeatAllocation(
                    (people[bodies[turn]] ?? []).map { Applicant($0, of: instance) }, in: offered)
                own.seats += allocation.seats.compactMap { person, session in
                    guard let person = Int(person), let session = Int(session) else { return nil }
                    return Seat(participant: person, session: session)
                }
                own.waiting += allocation.waiting.flatMap { waiting in
                    waiting.people.compactMap(Int.init).map {
                        Waiting(participant: $0, reason: waiting.reason.code)
                    }
                }
            }
            done.withLock {
                $0.seats += own.seats
                $0.waiting += own.waiting
            }
        }
        self.instance = instance.name
        (seats, waiting) = done.withLock { done in
            (
                done.seats.sorted { $0.participant < $1.participant },
                done.waiting.sorted { $0.participant < $1.participant }
            )
        }
    }
}

extension Applicant {
    fileprivate init(_ index: Int, of instance: PlanningInstance) {
        let person = instance.participants[index]
        let isKnown = instance.communes.indices.contains(person.commune)
        let journeys = isKnown ? instance.communes[person.commune].travel : []
        self.init(
            id: String(index), group: person.group.map(String.init), rank: person.rank,
            minutes: Dictionary(
                journeys.filter { $0.count == 2 }.map { (String($0[0]), $0[1]) }, uniquingKeysWith: min),
            maxTravel: person.maxTravel, available: person.mask, wished: person.pref)
    }
}

extension OfferedSession {
    fileprivate init(_ index: Int, of plan: InstancePlan, in instance: PlanningInstance) {
        let session = plan.sessions[index]
        // The window begins on a Monday, so that slots of all weeks differ by fourteen.
        let cells = session.workshops.reduce(0) { $0 | 1 << (($1.slot % 14 + 14) % 14) }
        self.init(
            id: String(index), venue: String(session.venue), cells: cells, seats: instance.rules.capacity)
    }
}
