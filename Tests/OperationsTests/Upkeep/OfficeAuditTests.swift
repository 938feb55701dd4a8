import Answers
import Catalogue
import Foundation
import Storage
import Testing

@testable import Operations

/// A whole programme has been lived, and everything of it is in the audit; then somebody changes the file by other means.
struct OfficeAuditTests {
    /// What is done to the file, and how many findings it is.
    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let statements: [String]
        let findings: Int
        let code: String

        init(_ what: String, _ statements: String..., findings: Int = 1, as code: String = "unlike-audit") {
            testDescription = what
            self.statements = statements
            self.findings = findings
            self.code = code
        }
    }

    private static let lastDocument = [
        "invoice_file", "invoice_session", "invoice_workshop", "invoice_presence", "invoice_pass", "invoice_anomaly",
    ].map { "DELETE FROM \($0) WHERE invoice = (SELECT MAX(rank) FROM invoice)" }

    private static let person = [
        "person", "attestation", "presence", "enrolment", "skill_level", "theme_vote", "distribution",
    ].map { "DELETE FROM \($0) WHERE participant = 5" }

    private static let unclaimedPass =
        "(SELECT MAX(number) FROM pass WHERE state = 'scanned' AND number NOT IN (SELECT pass FROM claim_pass))"

    static let tamperings = [
        Tampering(
            "the last document", lastDocument.joined(separator: ";;"),
            "DELETE FROM invoice WHERE rank = (SELECT MAX(rank) FROM invoice)"),
        Tampering(
            "the whole audit", "DELETE FROM audit", "UPDATE audit_head SET number = 0, hash = ''", as: "audit-missing"),
        Tampering(
            "the last row of the audit", "DELETE FROM audit WHERE number = (SELECT MAX(number) FROM audit)",
            """
            UPDATE audit_head SET number = (SELECT MAX(number) FROM audit),
                hash = (SELECT hash FROM audit WHERE number = (SELECT MAX(number) FROM audit))
            """),
        Tampering(
            "a presence",
            "UPDATE presence SET presence = 'absent' WHERE participant = 1 AND presence = 'present' AND workshop = "
                + "(SELECT MIN(workshop) FROM presence WHERE participant = 1 AND presence = 'present')"),
        Tampering(
            "a pass that is set back with its movements", "DELETE FROM pass_movement WHERE pass = \(unclaimedPass)",
            "UPDATE pass SET state = 'received', serial = NULL WHERE number = \(unclaimedPass)"),
        Tampering("the last enrolment", "DELETE FROM enrolment WHERE number = (SELECT MAX(number) FROM enrolment)"),
        Tampering("an enrolment", "DELETE FROM enrolment WHERE number = 3"),
        Tampering(
            "to whom a chequebook was given",
            "DELETE FROM distribution WHERE chequebook = (SELECT MAX(chequebook) FROM distribution)"),
        Tampering("a correction", "DELETE FROM sheet_correction", as: "corrections-unlike-audit"),
        Tampering("second uses", "DELETE FROM second_use"),
        Tampering(
            "levels", "DELETE FROM skill_level WHERE participant = 1 AND workshop = 1", findings: 2,
            as: "levels-unlike-audit"),
        Tampering(
            "a seat",
            "UPDATE enrolment SET seat = seat - 1 WHERE number = "
                + "(SELECT MIN(number) FROM enrolment WHERE ended_at IS NOT NULL)"),
        Tampering("a mandate", "UPDATE commune SET mandate_on = NULL WHERE place = 1"),
        Tampering("the day of a mandate", "UPDATE commune SET mandate_on = '2020-01-27' WHERE place = 1"),
        Tampering("the tariff", "UPDATE programme SET base_cents = base_cents + 100"),
        Tampering("part of the tariff", "DELETE FROM counted_outcome WHERE outcome = 'collected'"),
        Tampering(
            "a person, whole", person.joined(separator: ";;"),
            "DELETE FROM message WHERE uid IN (SELECT uid FROM invitation WHERE participant = 5)",
            "DELETE FROM invitation WHERE participant = 5", "DELETE FROM exemption WHERE participant = 5",
            "UPDATE pass_movement SET participant = NULL WHERE participant = 5",
            "DELETE FROM waiting_turn WHERE participant = 5", "DELETE FROM assessment_comment WHERE participant = 5",
            "DELETE FROM second_use WHERE participant = 5", "DELETE FROM participant WHERE number = 5"),
        Tampering("a name", "DELETE FROM person WHERE participant = 5", as: "name-missing"),
        Tampering("an index", "DROP INDEX enrolment_is_one", as: "schema-part-missing"),
        Tampering("a table", "DROP TABLE theme_vote", as: "schema-part-missing"),
        Tampering(
            "a trigger", "CREATE TRIGGER watch AFTER INSERT ON presence BEGIN DELETE FROM presence; END",
            as: "foreign-schema-part"),
        Tampering("a view", "CREATE VIEW everybody AS SELECT * FROM person", as: "foreign-schema-part"),
        Tampering("a column", "ALTER TABLE presence ADD COLUMN hidden TEXT", as: "altered-schema-part"),
        Tampering("a step of passes", "INSERT INTO pass_step VALUES ('paid', 'collected')", as: "altered-schema-part"),
        Tampering("a message", "DELETE FROM message WHERE number = (SELECT MAX(number) FROM message)"),
        Tampering("the holder of a chequebook", "UPDATE chequebook SET commune = NULL WHERE number = 1"),
        Tampering("who waits", "DELETE FROM waiting_turn WHERE turn = (SELECT MIN(turn) FROM waiting_turn)"),
        Tampering(
            "the day of a workshop", "UPDATE workshop SET day = '2021-06-01' WHERE id = (SELECT MIN(id) FROM workshop)"),
        Tampering("the name of a venue", "UPDATE venue SET name = 'X' WHERE place = 1"),
        Tampering("who leads", "UPDATE trainer SET is_placeholder = 1 - is_placeholder WHERE place = 1"),
        Tampering(
            "what was attested",
            "UPDATE attestation SET holds = 1 - holds WHERE participant = 3 AND fact = 'motivation'"),
        Tampering("the author of a document", "UPDATE invoice SET author = 'x'", as: "invoice-altered"),
    ]

    @Test(arguments: tamperings)
    func whatIsChangedPastTheProgramIsFound(tampering: Tampering) throws {
        try Rehearsed.withOffice { office, _ in
            #expect(try office.examine(now: Date()).isEmpty, "whatever was done by ourselves")
            try Store.openExisting(at: office.database, now: Date()).write { connection in
                for statement in tampering.statements.flatMap({ $0.split(separator: ";;") }) {
                    try connection.execute(String(statement))
                }
            }
            let problems = try office.examine(now: Date())
            #expect(problems.map(\.code) == Array(repeating: tampering.code, count: tampering.findings), "\(problems)")
            #expect(try office.verifyAudit(now: Date()).problems == problems)
        }
    }
}
