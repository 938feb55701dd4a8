package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Erases who somebody is: their name and contact, reasons in somebody's words, when and how they can come.
    ///
    /// Counts stay: commune, who referred them, what was attested, which seats they had. The file is rebuilt, so that no
    /// trace of the name is left in it; done again for somebody who is erased, that alone is done once more.
    /// - Throws: ``RegistrationRefusal/tracesLeft(_:)`` when another program keeps the file from being rebuilt.
    package func erase(_ number: Int, _ request: Request) throws(Refusal) -> PersonReport {
        let programme = try programmeIdentifier(), request = request.asking("erase \(number)")
        let report = try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            guard let participant = try connection.participant(number, of: programme) else {
                throw Refusal.enrolment(.unknownPerson(number))
            }
            let live = try book.liveEnrolment(of: number)
            let turn = try book.waitingTurn(of: number)
            guard live == nil, turn == nil else { throw Refusal.registration(.stillSeated(number)) }
            if participant.person != nil {
                try connection.save(participant.erased, of: programme)
                try connection.forgetReasons(of: number, of: programme)
                try connection.forgetComments(on: number, in: programme)
                try connection.forgetMessages(to: number, of: programme)
                try connection.forgetFeed(of: .participant(number), of: programme)
                book.note(.erased(number))
            }
            try book.record()
            return try book.report(on: participant.erased)
        }
        guard !request.isTrial else { return report }
        // A message that waited has the name in its files.
        try fillOutbox(now: request.now)
        do { try clean(request) } catch .databaseBusy { throw .registration(.tracesLeft(number)) }
        return report
    }
}

extension Participant {
    /// The same without anything that says who it is.
    fileprivate var erased: Participant {
        Participant(
            number: number, id: id, person: nil, commune: commune, availability: [], wishes: [], longestWay: nil,
            referrer: referrer, party: nil, registered: registered, attestations: attestations,
            exemption: exemption.map { Exemption(reason: "", author: $0.author, date: $0.date) })
    }
}
