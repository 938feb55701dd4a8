import Storage
import Testing
import Workshops

/// What the schema itself holds of claims, tried behind the back of the code.
struct ClaimTests {
    private let store: Store
    private let programme: Identifier
    private let march: CivilMonth

    /// Passes 1 to 3 are scanned; 1 and 2 are in claim 1.
    init() throws {
        store = try Store.withProgramme()
        programme = try named("gresivaudan-2021")
        march = try #require(CivilMonth("2021-03"))
        try store.tamper(
            "UPDATE pass SET state = 'scanned', serial = 'A' || number WHERE number <= 3",
            "INSERT INTO claim VALUES ('gresivaudan-2021', 1, '2021-03', 2, 1000, 'made', '2021-04-01', NULL, NULL, NULL)",
            "INSERT INTO claim_pass VALUES ('gresivaudan-2021', 1, 'scanned', 1, 'made', NULL, NULL)",
            "INSERT INTO claim_pass VALUES ('gresivaudan-2021', 2, 'scanned', 1, 'made', NULL, NULL)")
    }

    private static let send = "UPDATE claim SET state = 'sent', sent_on = '2021-04-02'"
    private static let claimed = "UPDATE pass SET state = 'claimed' WHERE number <= 2"

    @Test(arguments: [
        // A pass is in one claim, which is there; a month has one.
        "INSERT INTO claim_pass VALUES ('gresivaudan-2021', 1, 'scanned', 1, 'made', NULL, NULL)",
        "INSERT INTO claim_pass VALUES ('gresivaudan-2021', 3, 'scanned', 2, 'made', NULL, NULL)",
        "INSERT INTO claim VALUES ('gresivaudan-2021', 2, '2021-03', 1, 1000, 'made', '2021-04-01', NULL, NULL, NULL)",
        // Only what is scanned is claimed, and nothing before the claim is sent.
        "INSERT INTO claim_pass VALUES ('gresivaudan-2021', 4, 'scanned', 1, 'made', NULL, NULL)",
        "INSERT INTO claim_pass VALUES ('gresivaudan-2021', 4, 'received', 1, 'made', NULL, NULL)",
        "UPDATE pass SET state = 'claimed' WHERE number = 1", "UPDATE pass SET state = 'collected' WHERE number = 1",
        "DELETE FROM pass WHERE number = 1", "DELETE FROM claim",
        // A claim that is taken back has no passes.
        "UPDATE claim SET state = 'withdrawn', withdrawn_on = '2021-04-02', reason = 'x'",
        "UPDATE claim SET state = 'sent'", "UPDATE claim SET sent_on = '2021-04-02'",
        "UPDATE claim SET state = 'sent', sent_on = '2021-03-31'", "UPDATE claim SET state = 'lost'",
        "UPDATE claim SET passes = 0", "UPDATE claim SET number = 0", "UPDATE claim SET face_value_cents = -1",
        "UPDATE claim_pass SET fault = 'none', reason = 'x'",
    ])
    func theSchemaRefuses(statement: String) {
        #expect(throws: StorageError.self) { try store.tamper(statement) }
    }

    @Test(arguments: [
        "UPDATE pass SET state = 'rejected' WHERE number = 1", "UPDATE claim_pass SET fault = 'none'",
        "UPDATE claim_pass SET fault = 'mine', reason = 'x'", "UPDATE claim SET state = 'made', sent_on = NULL",
    ])
    func afterItIsSentTheSchemaRefuses(statement: String) throws {
        try store.tamper(Self.send, Self.claimed)
        #expect(throws: StorageError.self) { try store.tamper(statement) }
    }

    @Test func aPaidPassHasNoFaultAndARejectedOneHas() throws {
        let fault = "UPDATE claim_pass SET fault = 'provider', reason = 'x' WHERE pass = 1"
        try store.tamper(
            Self.send, Self.claimed, fault, "UPDATE pass SET state = 'rejected' WHERE number = 1",
            "UPDATE pass SET state = 'paid' WHERE number = 2")
        #expect(throws: StorageError.self) { try store.tamper("UPDATE claim_pass SET fault = NULL, reason = NULL") }
        #expect(throws: StorageError.self) { try store.tamper(fault.replacing("pass = 1", with: "pass = 2")) }
        let standing = try #require(try store.read { try $0.claimStandings(of: programme) }.first)
        #expect(standing.balance.addsUp && standing.balance.rejectedByFault.amount == Money(cents: 1_000))
        #expect(standing.balance.paid.passes == 1 && standing.claim.amount == Money(cents: 2_000))
    }

    @Test func aClaimThatWasTakenBackFreesItsMonthAndItsPasses() throws {
        var claim = try #require(try store.read { try $0.claim(ofMonth: march, of: programme) })
        (claim.state, claim.withdrawn, claim.reason) = (.withdrawn, march.end, "x")
        try store.write { try $0.save(claim, of: programme) }
        #expect(try store.read { try $0.claim(ofMonth: march, of: programme) } == nil)
        #expect(try store.read { try $0.claim(1, of: programme) } == claim)
        #expect(try store.read { try $0.nextClaimNumber(of: programme) } == 2)
        let again = Claim(number: 2, month: march, passes: 3, faceValue: Money(cents: 1_000), made: march.end)
        try store.write { try $0.add(again, passes: [1, 2, 3], of: programme) }
        #expect(try store.read { try $0.claim(ofMonth: march, of: programme) } == again)
        #expect(try store.examine().isEmpty)
    }

    @Test func whatIsClaimedOutsideAClaimIsFound() throws {
        #expect(try store.read { try $0.passesOutsideClaims(of: programme) } == [])
        try store.tamper(Self.send)
        #expect(try store.read { try $0.passesOutsideClaims(of: programme) } == [1, 2])
        try store.tamper(Self.claimed, "UPDATE pass SET state = 'claimed' WHERE number = 3")
        #expect(try store.read { try $0.passesOutsideClaims(of: programme) } == [3])
    }
}
