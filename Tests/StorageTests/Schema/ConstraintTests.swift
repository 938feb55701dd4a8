import Testing

@testable import Storage

/// The rules that the schema itself holds, tried behind the back of the code.
struct ConstraintTests {
    private let store: Store

    init() throws {
        store = try Store.withProgramme()
        try store.write { connection in
            let programme = try named("gresivaudan-2021")
            try connection.save([.sample(), .sample("s2", number: 2, days: ["2021-04-01"])], of: programme)
            try connection.append(.sample(key: "one"))
        }
    }

    private static let refused = [
        "UPDATE programme SET first_day = '2021-07-01'",
        "UPDATE programme SET session_count = -1",
        "UPDATE programme SET workshops_per_session = -1",
        "UPDATE programme SET seats = -1",
        "UPDATE programme SET join_mid_series = 2",
        "UPDATE programme SET passes_per_chequebook = -1",
        "UPDATE programme SET name = NULL",
        "INSERT INTO programme SELECT * FROM programme",
        "DELETE FROM programme",
        "INSERT INTO counted_outcome SELECT * FROM counted_outcome",
        "INSERT INTO thing_to_bring VALUES ('gresivaudan-2021', 0, 'x')",
        "INSERT INTO thing_to_bring VALUES ('gresivaudan-2021', 1, 'x')",
        "INSERT INTO thing_to_bring VALUES ('nowhere', 1, 'x')",
        "INSERT INTO counted_outcome VALUES ('nowhere', 'paid')",
        "INSERT INTO theme VALUES ('nowhere', 1, 'x')",
        "INSERT INTO theme VALUES ('gresivaudan-2021', 1, 'x')",
        "UPDATE theme SET place = 0 WHERE place = 1",
        "UPDATE theme_option SET place = 0 WHERE place = 1",
        "UPDATE theme_option SET theme = 9",
        "UPDATE theme_option SET place = 1",
        "INSERT INTO kit VALUES ('nowhere', 'kit-1', 1, 0, 'x', 0)",
        "INSERT INTO kit VALUES ('gresivaudan-2021', 'kit-1', 1, 0, 'x', 0)",
        "UPDATE kit SET place = 0",
        "UPDATE kit SET retired = 2",
        "UPDATE kit SET is_placeholder = 2",
        "DELETE FROM kit",
        "UPDATE venue SET place = 0",
        "UPDATE venue SET retired = 2",
        "UPDATE venue SET latitude = 90.1, longitude = 0",
        "UPDATE venue SET latitude = 0, longitude = -180.1",
        "UPDATE venue SET latitude = NULL WHERE identifier = 'pontcharra'",
        "UPDATE venue SET longitude = NULL WHERE identifier = 'pontcharra'",
        "UPDATE venue SET state = 'refused'",
        "UPDATE venue SET kit = 'kit-3'",
        "DELETE FROM venue WHERE identifier = 'crolles'",
        "INSERT INTO trainer VALUES ('nowhere', 'formateur-a', 1, 0, 'x', 0, NULL)",
        "INSERT INTO trainer VALUES ('gresivaudan-2021', 'formateur-a', 1, 0, 'x', 0, NULL)",
        "UPDATE trainer SET place = 0",
        "UPDATE trainer SET retired = 2",
        "UPDATE trainer SET is_placeholder = 2",
        "DELETE FROM trainer WHERE identifier = 'formateur-a'",
        "UPDATE session SET number = 0 WHERE id = 's1'",
        "UPDATE session SET number = 2 WHERE id = 's1'",
        "UPDATE session SET state = 'held' WHERE id = 's1'",
        "UPDATE session SET venue = 'grenoble' WHERE id = 's1'",
        "INSERT INTO session VALUES ('gresivaudan-2021', 's1', 3, 'crolles', 'planned', NULL)",
        "DELETE FROM session WHERE id = 's1'",
        "UPDATE workshop SET place = 0 WHERE id = 's1-1'",
        "UPDATE workshop SET place = 2 WHERE id = 's1-1'",
        "UPDATE workshop SET id = 's1-2' WHERE id = 's1-1'",
        "UPDATE workshop SET id = 's2-1' WHERE id = 's1-1'",
        "UPDATE workshop SET start_minute = -1 WHERE id = 's1-1'",
        "UPDATE workshop SET end_minute = 1441 WHERE id = 's1-1'",
        "UPDATE workshop SET end_minute = start_minute WHERE id = 's1-1'",
        "UPDATE workshop SET sequence = -1 WHERE id = 's1-1'",
        "UPDATE workshop SET trainer = 'nobody' WHERE id = 's1-1'",
        "UPDATE workshop SET venue = 'pontcharra' WHERE id = 's1-1'",
        "UPDATE workshop SET session_state = 'cancelled' WHERE id = 's1-1'",
        "UPDATE workshop SET day = '2021-03-09' WHERE id = 's1-1'",
        "UPDATE workshop SET trainer = 'formateur-b', day = '2021-03-09' WHERE id = 's1-1'",
        "INSERT INTO audit SELECT 2, recorded_at, author, verb, subject, NULL, NULL, request_key, hash, NULL FROM audit",
        "INSERT INTO audit SELECT 1, recorded_at, author, verb, subject, NULL, NULL, NULL, hash, NULL FROM audit",
        "INSERT INTO audit_head VALUES (2, 0, '')",
        "INSERT INTO audit_head VALUES (1, 0, '')",
    ]

    @Test(arguments: refused)
    func theSchemaRefuses(statement: String) throws {
        #expect {
            try store.tamper(statement)
        } throws: { error in
            guard case .constraint = error as? StorageError else { return false }
            return true
        }
    }

    @Test(arguments: [
        "UPDATE programme SET first_day = last_day",
        "UPDATE venue SET latitude = 90, longitude = -180",
        "UPDATE workshop SET start_minute = 0, end_minute = 1440 WHERE id = 's1-1'",
        "UPDATE workshop SET end_minute = start_minute + 1 WHERE id = 's1-1'",
        "UPDATE workshop SET day = '2021-03-09', start_minute = 541 WHERE id = 's1-1'",
        "UPDATE session SET state = 'cancelled' WHERE id = 's1'",
    ])
    func whatDiffersByOneFromARefusalIsAccepted(statement: String) throws {
        try store.tamper(statement)
        #expect(try store.examine().isEmpty)
    }
}
