package import Answers
package import Foundation
import Storage
package import Workshops

extension Office {
    /// The venue of the stored programme that is called so, by its identifier, its name or its town.
    package func venue(named text: String, now: Date) throws(Refusal) -> Identifier {
        let venues = try known(now: now) { $0.venues.map { ($0.identifier, [$0.name, $0.town]) } }
        guard let venue = venues.find(text) else { throw .unknownVenue(text, known: venues.identifiers) }
        return venue
    }

    /// The trainer of the stored programme who is called so, by identifier or name.
    package func trainer(named text: String, now: Date) throws(Refusal) -> Identifier {
        let trainers = try known(now: now) { $0.trainers.map { ($0.identifier, [$0.name]) } }
        guard let trainer = trainers.find(text) else { throw .unknownTrainer(text, known: trainers.identifiers) }
        return trainer
    }

    /// The theme that participants may choose which is called so, or has that number.
    package func theme(named text: String, now: Date) throws(Refusal) -> String {
        let options = try record(now: now).themes.flatMap(\.options)
        guard let theme = options.theme(text) else { throw .unknownTheme(text, known: options) }
        return theme
    }

    private func known(
        now: Date, _ names: (ProgrammeRecord) -> [(Identifier, [String])]
    ) throws(Refusal) -> NameBook {
        NameBook(names(try record(now: now)))
    }

    private func record(now: Date) throws(Refusal) -> ProgrammeRecord {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            guard let record = try connection.programme(programme) else { throw Refusal.nothingPlanned }
            return record
        }
    }
}
