import Foundation
import Testing
import Workshops

@testable import Storage

struct RegisteredPersonTests {
    private func participant(_ number: Int, _ name: String?, party: Int? = nil) -> Participant {
        Participant(
            number: number, id: "p\(number)", person: name.map { Person(familyName: $0) }, commune: "Crolles",
            party: party, registered: now)
    }

    @Test func whoIsErasedIsLeftOut() throws {
        let store = try Store.withProgramme(), programme = try named("gresivaudan-2021")
        let people = try store.write { connection in
            for person in [participant(2, "B", party: 2), participant(1, "A"), participant(3, nil)] {
                try connection.add(person, of: programme)
            }
            return try connection.registeredPeople(of: programme)
        }
        #expect(people.map(\.number) == [1, 2] && people.map(\.person.familyName) == ["A", "B"])
        #expect(people.map(\.party) == [nil, 2] && people.map(\.commune) == ["Crolles", "Crolles"])
    }

    @Test func addingIsNotChanging() throws {
        let store = try Store.withProgramme(), programme = try named("gresivaudan-2021")
        try store.write { try $0.add(participant(1, "A"), of: programme) }
        #expect(throws: StorageError.self) { try store.write { try $0.add(participant(1, "B"), of: programme) } }
        #expect(try store.read { try $0.hasParticipant(id: "p1") } == true)
        #expect(try store.read { try $0.hasParticipant(id: "p2") } == false)
    }
}
