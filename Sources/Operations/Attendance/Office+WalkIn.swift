package import Answers
import Storage
package import Workshops

extension Office {
    /// Who stands at the door.
    package enum Newcomer: Sendable, Equatable {
        case known(Int)
        /// What is said of them, as typed; who they come with; whether a namesake is known to be somebody else.
        case new([PersonField: String], with: Int? = nil, isNamesake: Bool = false)

        /// `person 12`, or the fields, a line each.
        fileprivate var asked: [String?] {
            switch self {
            case .known(let number): ["person \(number)"]
            case .new(let texts, let companion, let isNamesake):
                [Office.said(texts), companion.map(String.init), isNamesake ? "namesake" : nil]
            }
        }
    }

    /// Welcomes somebody who comes to a workshop and is not expected there: registers them, gives them a seat from that
    /// workshop on, and marks them, in one go.
    ///
    /// Where no seat of the session is free, or they have one elsewhere, they are a guest of this one workshop, as long as
    /// a chair is free. While the sheet is open their mark is noted, and proposed when it is filled in; a sheet that is
    /// filled in is corrected, with a reason.
    package func welcome(
        _ newcomer: Newcomer, at number: WorkshopNumber, as presence: Presence = .present, minutes: Int? = nil,
        reason: String? = nil, _ request: Request
    ) throws(Refusal) -> AttendReport {
        let request = try request.saying(.reason, reason).asking(
            "walk-in at \(number)", newcomer.asked + [presence.rawValue, minutes.map(String.init), reason])
        return try changeSheet(of: number, request) { book in
            guard presence.isThere else { throw Refusal.attendance(.unknownMark(String(presence.letter))) }
            let participant =
                switch newcomer {
                case .known(let person): try book.participant(person)
                case .new(let texts, let companion, let isNamesake):
                    try book.register(texts, with: companion, isNamesake: isNamesake, request)
                }
            if case .new = newcomer, !participant.missingFacts.isEmpty {
                // Refused, they are not registered: nobody can be told to attest it of a number.
                throw Refusal.attendance(.newcomerNotEligible(participant.missingFacts))
            }
            var sheet = try book.sheetAtHand(number, by: request.author)
            guard sheet.workshop.date <= book.today else {
                throw Refusal.attendance(.notBegun(number, sheet.workshop.date))
            }
            try book.letIn(participant, to: &sheet)
            let person = participant.number
            guard sheet.isFilledIn else { return try book.keepNote(presence, minutes: minutes, of: person, on: sheet) }
            try book.keep([person: presence], minutes.map { [person: $0] } ?? [:], on: sheet, reason)
        }
    }
}

extension SeatBook {
    /// A seat in the session when one is free and nobody who waits comes first; a chair for the day otherwise.
    fileprivate func letIn(_ participant: Participant, to sheet: inout SheetAtHand) throws {
        let person = participant.number, session = sheet.session, order = sheet.workshop.order
        guard try !rows(of: sheet).contains(where: { $0.person == person }) else { return }
        try refuseWithoutChair(sheet)
        try refuseUnlessEligible(participant, for: session.number)
        let canBegin = session.canBegin(at: order, insteadOf: session.workshops.count + 1)
        if try canBegin && liveEnrolment(of: person) == nil && (order == 1 || rules.joinMidSeries) {
            try offerSeats(in: [session])
            if try liveEnrolment(of: person) == nil, let seat = try freeSeats(in: session).first,
                try rows(of: sheet).count < rules.seats
            {
                return try give(seat, of: session, to: person, from: order)
            }
        }
        if let offer = try liveEnrolment(of: person), offer.state == .offered, offer.session == session.id {
            try accept(offer)
        }
        let seat = try liveEnrolment(of: person).flatMap { $0.session == session.id ? $0 : nil }
        try takeChair(person, seat, at: &sheet)
    }
}
