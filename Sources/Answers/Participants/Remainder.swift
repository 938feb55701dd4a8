/// Something that stays of somebody who was erased, told to whoever erased them.
package enum Remainder: Sendable, Hashable {
    /// What is counted, under their number: commune, who referred them, what was attested, seats, presences, passes.
    case records(person: Int)
    /// Their name was found in so many entries that are never changed, or that are about somebody else.
    case name(Place, count: Int)
    /// Messages that were handed over: whoever received them has them.
    case messages(count: Int)
    /// Cancellations that wait to be handed over; the address goes with the last of them.
    case cancellations(count: Int)
    /// Backups, exported files and what a restoration kept: the office does not know where they are.
    case copies

    /// Where a name is found, as people call it.
    package enum Place: String, Sendable, CaseIterable {
        /// As who acted, or in the name that somebody gave a request.
        case audit
        /// Documents that were issued, and what was said of them.
        case documents
        /// Of others: their names, who attested what of them.
        case people
        case seats
        /// Of workshops: who filled them in, why they were corrected.
        case sheets
        case workshops
        case passes
        case chequebooks
        case claims
        case assessments
        case messages
        /// What the programme file says: venues, trainers, communes, the contact.
        case programme
    }
}
