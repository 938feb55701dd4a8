import Foundation
import Testing
import Workshops

@testable import Storage

struct InvitationTests {
    private let store: Store
    private let gresivaudan: Identifier
    private let at = Date(timeIntervalSince1970: 1_612_771_200)

    init() throws {
        store = try Store.inMemory(now: now)
        gresivaudan = try ProgrammeRecord.sample().identifier
        try store.write { try $0.save(.sample()) }
    }

    private func invitation(_ uid: String, trainer: String = "formateur-a", _ workshop: String = "w1") throws
        -> Invitation
    {
        Invitation(
            uid: uid, recipient: .trainer(try #require(Identifier(trainer))), workshop: workshop, created: at)
    }

    private func message(
        _ number: Int, _ uid: String, _ method: Message.Method = .request, sequence: Int = 0,
        email: String? = "a@example.fr", state: Message.State = .waiting
    ) throws -> Message {
        Message(
            number: number, uid: uid, method: method, sequence: sequence, stamp: at,
            email: email.flatMap { EmailAddress($0) },
            notice: Notice(
                date: try #require(CivilDate("2021-03-01")), span: try #require(TimeSpan("14:00-17:00")),
                location: "Crolles", position: Position(latitude: 45.285, longitude: 5.884), summary: "Atelier 1",
                description: "À apporter :\nde quoi écrire", status: .tentative),
            state: state)
    }

    @Test func whatIsSavedComesBack() throws {
        var invitation = try invitation("u1")
        try store.write { connection in
            try connection.save(invitation, of: gresivaudan)
            try connection.add(message(1, "u1"), of: gresivaudan)
            try connection.add(message(2, "u1", .cancel, sequence: 1, email: nil), of: gresivaudan)
        }
        #expect(try store.read { try $0.invitations(of: gresivaudan) } == [invitation])
        #expect(
            try store.read { try $0.messages(of: "u1", in: gresivaudan) }
                == [message(1, "u1"), message(2, "u1", .cancel, sequence: 1, email: nil)])
        invitation.answer = .init(.declined, sequence: 1, stamp: at)
        try store.write { try $0.save(invitation, of: gresivaudan) }
        #expect(try store.read { try $0.invitation("u1", of: gresivaudan) } == invitation)
    }

    @Test func theLastMessageOfEachIsTheOneOfTheHighestNumber() throws {
        try store.write { connection in
            try connection.save(invitation("u1"), of: gresivaudan)
            try connection.save(invitation("u2", "w2"), of: gresivaudan)
            for (number, uid) in [(1, "u1"), (2, "u2"), (3, "u1")] {
                try connection.add(message(number, uid), of: gresivaudan)
            }
            try connection.set(.superseded, ofMessage: 1, of: gresivaudan)
            try connection.set(.handedOver, ofMessage: 3, of: gresivaudan)
        }
        #expect(try store.read { try $0.lastMessages(of: gresivaudan).map(\.number) } == [2, 3])
        #expect(try store.read { try $0.waitingMessages(of: gresivaudan).map(\.number) } == [2])
        #expect(try store.read { try $0.nextMessageNumber(of: gresivaudan) } == 4)
    }

    @Test func aWorkshopIsToldToARecipientUnderOneUID() throws {
        try store.write { try $0.save(invitation("u1"), of: gresivaudan) }
        #expect(throws: StorageError.self) { try store.write { try $0.save(invitation("u2"), of: gresivaudan) } }
        try store.write { try $0.save(invitation("u2", trainer: "formateur-b"), of: gresivaudan) }
        #expect(throws: StorageError.self) { try store.write { try $0.add(message(1, "u9"), of: gresivaudan) } }
    }

    @Test(arguments: [
        "INSERT INTO invitation VALUES ('gresivaudan-2021', 'u9', NULL, NULL, 'w', '2021-01-01T00:00:00Z', NULL, NULL, NULL)",
        "INSERT INTO invitation VALUES ('gresivaudan-2021', 'u9', 1, 'formateur-a', 'w', '2021-01-01T00:00:00Z', NULL, NULL, NULL)",
        "INSERT INTO invitation VALUES ('gresivaudan-2021', 'u9', NULL, 'formateur-a', 'w', '2021-01-01T00:00:00Z', 'accepted', NULL, NULL)",
        "UPDATE message SET method = 'publish'", "UPDATE message SET state = 'lost'",
        "UPDATE message SET sequence = -1",
    ])
    func theSchemaRefuses(statement: String) throws {
        try store.write { connection in
            try connection.save(invitation("u1"), of: gresivaudan)
            try connection.add(message(1, "u1"), of: gresivaudan)
        }
        #expect(throws: StorageError.self) { try store.write { try $0.execute(statement) } }
    }
}
