package import Foundation

/// Somebody who wants to come to the workshops, as far as it must be known to seat them.
///
/// No birth date, no income, nothing on health: what is not needed is not kept.
package struct Participant: Sendable, Equatable {
    /// 1…, in the order of registration; people are called by it wherever a name must not appear.
    package var number: Int
    /// The stored identity, opaque.
    package var id: String
    /// Who it is; nil once erased.
    package var person: Person?
    /// The commune where they live.
    package var commune: String
    /// When they can come.
    package var availability: Set<WeeklyHalfDay>
    /// When they would rather come; empty for whenever they can.
    package var wishes: Set<WeeklyHalfDay>
    /// The longest way to a venue that they can make, in minutes; nil when nobody knows of a limit.
    package var longestWay: Int?
    /// Who sent them; nil when they came by themselves.
    package var referrer: Referrer?
    /// The people with the same number sit in one session or wait together; the least of their own numbers.
    package var party: Int?
    package var registered: Date
    /// What somebody vouches for, one for each fact at most.
    package var attestations: [Attestation]
    /// Why they may come although something is not attested.
    package var exemption: Exemption?

    package init(
        number: Int, id: String, person: Person?, commune: String,
        availability: Set<WeeklyHalfDay> = WeeklyHalfDay.all, wishes: Set<WeeklyHalfDay> = [], longestWay: Int? = nil,
        referrer: Referrer? = nil, party: Int? = nil, registered: Date, attestations: [Attestation] = [],
        exemption: Exemption? = nil
    ) {
        self.number = number
        self.id = id
        self.person = person
        self.commune = commune
        self.availability = availability
        self.wishes = wishes
        self.longestWay = longestWay
        self.referrer = referrer
        self.party = party
        self.registered = registered
        self.attestations = attestations
        self.exemption = exemption
    }
}

/// Who sends people to the workshops.
package enum Referrer: String, Sendable, CaseIterable {
    case commune
    /// The commune's social action centre (*centre communal d'action sociale*).
    case ccas
}
