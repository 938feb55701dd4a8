import Answers
import Catalogue
import Documents
import Storage
import Workshops

extension ProgrammeOverview {
    /// What the feed of a subject is called.
    ///
    /// Venues and trainers that have left the programme keep theirs, and so does a session that was fetched before: who
    /// has subscribed learns that it is off.
    /// - Throws: ``Refusal`` when there is no such session, venue, trainer or person.
    func title(of subject: FeedSubject, wasFetched: Bool, in connection: SQLConnection) throws -> String {
        switch subject {
        case .session(let number):
            guard wasFetched || sessions.contains(where: { $0.number == number }) else {
                throw Refusal.unknownSession(number, known: sessions.map(\.number))
            }
            return title("session \(number)")
        case .venue(let venue):
            let gone = try connection.venues(of: identifier, retired: true).map(VenueOverview.init)
            guard let found = (venues + gone).first(where: { $0.identifier == venue }) else {
                throw Refusal.unknownVenue(venue.description, known: venues.map(\.identifier))
            }
            return title(found.name)
        case .trainer(let trainer):
            let gone = try connection.trainers(of: identifier, retired: true).map(TrainerOverview.init)
            guard let found = (trainers + gone).first(where: { $0.identifier == trainer }) else {
                throw Refusal.unknownTrainer(trainer.description, known: trainers.map(\.identifier))
            }
            return title(found.name)
        case .participant(let number):
            guard let participant = try connection.participant(number, of: identifier) else {
                throw Refusal.enrolment(.unknownPerson(number))
            }
            guard participant.person != nil else { throw Refusal.enrolment(.personErased(number)) }
            return title(Sentence.myWorkshops[language])
        }
    }

    /// The workshops of a subject as they are now.
    func events(of subject: FeedSubject, in connection: SQLConnection) throws -> [FeedEvent] {
        var seats: [Enrolment] = [], caughtUp: Set<String> = []
        if case .participant(let number) = subject {
            caughtUp = Set(try connection.workshops(withGuest: number, in: identifier).map(\.workshop))
            seats = try connection.liveEnrolments(of: identifier).filter {
                $0.participant == number && $0.state == .seated
            }
        }
        return sessions.flatMap { session in
            session.workshops.filter { workshop in
                switch subject {
                case .session(let number): session.number == number
                case .venue(let venue): session.venue.identifier == venue
                case .trainer(let trainer): workshop.trainer.identifier == trainer
                case .participant:
                    caughtUp.contains(workshop.id)
                        || seats.contains { $0.session == session.id && $0.firstWorkshop <= workshop.order }
                }
            }.map { workshop in
                FeedEvent(
                    uid: workshop.id, notice: notice(of: workshop, in: session), revision: workshop.revision)
            }
        }
    }
}
