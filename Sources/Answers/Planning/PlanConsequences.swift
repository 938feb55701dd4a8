package import Workshops

/// What a change of the plan means to people, told before it is stored.
package struct PlanConsequences: Sendable, Equatable {
    /// Stands for what is proposed: once anything of it has changed, it has another name.
    package let name: String
    /// The workshops that change for somebody, by session and order.
    package let moves: [WorkshopMove]
    /// The venues that people are told otherwise.
    package let venues: [VenueChange]
    /// The workshops to whose new days their venue has not agreed, although it had to the old ones.
    package let unagreed: [WorkshopNumber]
    /// The participants who are touched, by session, then as they registered.
    package let people: [Person]
    package let trainers: [Trainer]
    /// Nil when nobody is touched, and for a change that is told once more.
    package let price: PriceChange?
    /// What people call venues.
    package let towns: [Identifier: String]
    /// Whether people are written to for that alone that a workshop has become sure.
    package let announcesConfirmations: Bool

    package init(
        name: String, moves: [WorkshopMove], venues: [VenueChange] = [], unagreed: [WorkshopNumber] = [],
        people: [Person], trainers: [Trainer],
        price: PriceChange?, towns: [Identifier: String], announcesConfirmations: Bool
    ) {
        self.name = name
        self.moves = moves
        self.venues = venues
        self.unagreed = unagreed
        self.people = people
        self.trainers = trainers
        self.price = price
        self.towns = towns
        self.announcesConfirmations = announcesConfirmations
    }

    /// A venue with another name or address.
    package struct VenueChange: Sendable, Equatable {
        package let identifier: Identifier
        /// Name and address.
        package let before: String, after: String

        package init(identifier: Identifier, before: String, after: String) {
            self.identifier = identifier
            self.before = before
            self.after = after
        }
    }

    /// A participant whom a change touches.
    package struct Person: Sendable, Equatable {
        /// As they stood before it.
        package let person: PersonOverview
        package let session: Int
        package let outcome: Outcome
        /// Whether a workshop of theirs is held otherwise, or not any more; it only becomes sure, or is no longer, if not.
        package let isMoved: Bool
        /// The number of their seat, where it becomes another one.
        package let seat: Int?
        /// What keeps them from it as it becomes, and did not before.
        package let obstacles: [EnrolmentObstacle]
        /// What can be offered to who loses a seat: the sessions with free seats that suit them, the nearest first.
        package let choices: [SeatProposal.Choice]
        /// Whether they were told to come.
        package let isInvited: Bool

        package init(
            person: PersonOverview, session: Int, outcome: Outcome, isMoved: Bool, seat: Int? = nil,
            obstacles: [EnrolmentObstacle] = [], choices: [SeatProposal.Choice] = [], isInvited: Bool
        ) {
            self.seat = seat
            self.person = person
            self.session = session
            self.outcome = outcome
            self.isMoved = isMoved
            self.obstacles = obstacles
            self.choices = choices
            self.isInvited = isInvited
        }
    }

    /// What becomes of somebody.
    package enum Outcome: String, Sendable {
        case keepsSeat
        /// The seat is offered, and still is.
        case keepsOffer
        case losesSeat
        /// Has the seat again that was lost when the session was called off.
        case returns
        /// The same; the seat that was offered to them elsewhere goes to the next.
        case returnsFromOffer
        /// Comes to a workshop of it as a guest, or was to come.
        case visits
        /// Waits for a session that is not held any more.
        case waitsInVain
    }

    /// A trainer whose workshops change.
    package struct Trainer: Sendable, Equatable {
        package let identifier: Identifier
        package let name: String
        package let email: EmailAddress?
        /// By session and order.
        package let workshops: [WorkshopNumber]
        /// Whether they were told to come to one of them.
        package let isInvited: Bool

        package init(
            identifier: Identifier, name: String, email: EmailAddress?, workshops: [WorkshopNumber], isInvited: Bool
        ) {
            self.identifier = identifier
            self.name = name
            self.email = email
            self.workshops = workshops
            self.isInvited = isInvited
        }
    }

    /// What is foreseen of the price, before and after.
    package struct PriceChange: Sendable, Equatable {
        package let before: ForecastOverview
        package let after: ForecastOverview

        package init(before: ForecastOverview, after: ForecastOverview) {
            self.before = before
            self.after = after
        }
    }
}

extension PlanConsequences {
    /// Whether somebody counts on what is changed, who has to be thought of before it is.
    package var touchesSomebody: Bool {
        people.contains { ($0.isMoved || $0.seat != nil) && $0.outcome != .waitsInVain }
            || trainers.contains(where: \.isInvited)
    }

    /// Whether somebody is told with the next message to them rather than at once: they know where and when, and that it
    /// has become sure is not announced by itself.
    package func waitsForNextMessage(_ person: Person) -> Bool {
        let isKept = person.outcome == .keepsOffer || person.outcome == .keepsSeat && person.isInvited
        return isKept && !person.isMoved && !announcesConfirmations
    }

    /// The sessions of those who are touched.
    package var sessions: [Int] { Set(people.map(\.session)).sorted() }
}

extension PlanConsequences.Person {
    /// How they can be told, the best first.
    package var ways: [ContactWay] { person.participant.person?.waysToTell ?? [] }
}

/// What has become of a change of the plan.
package enum ChangeState: String, Sendable {
    /// There was nothing to be changed.
    case unchanged
    /// Shown, and not stored.
    case proposed
    case stored

    package init(isStored: Bool) { self = isStored ? .stored : .unchanged }
}

extension ChangeState {
    /// How to have it stored, under the name of what is proposed.
    package func remedies(_ name: String) -> [Remedy] { self == .proposed ? [.accepting(name)] : [] }
}
