import Storage
import Testing
import Workshops

struct PassTests {
    @Test func theSchemaHasTheStepsOfTheRule() throws {
        let store = try Store.withProgramme()
        let steps = try store.read { connection in
            try connection.rows("SELECT * FROM pass_step").map { row in
                [try row.text("state_before"), try row.text("state_after")]
            }
        }
        let rule = Pass.State.allCases.flatMap { state in state.next.map { [state.rawValue, $0.rawValue] } }
        #expect(Set(steps) == Set(rule) && steps.count == rule.count)
    }

    @Test func everyChequebookHasItsPasses() throws {
        let record = try ProgrammeRecord.sample(), store = try Store.withProgramme(record)
        let chequebooks = record.communes.reduce(record.reserve) { $0 + $1.chequebooks }
        try store.read { (connection: SQLConnection) throws -> Void in
            let ledger = try connection.passLedger(of: record.identifier)
            #expect(ledger.total == chequebooks * record.passesPerChequebook)
            #expect(ledger[.reserve] == record.reserve * record.passesPerChequebook)
            for number in 1...chequebooks {
                let passes = try connection.passes(ofChequebook: number, in: record.identifier)
                let first = (number - 1) * record.passesPerChequebook + 1
                #expect(passes.map(\.number) == Array(first..<first + record.passesPerChequebook))
            }
        }
    }

    @Test func whileNothingHasMovedPassesFollowTheProgramme() throws {
        var record = try ProgrammeRecord.sample()
        let store = try Store.withProgramme(record)
        record.passesPerChequebook += 2
        record.reserve += 1
        try store.write { try $0.save(record) }
        let chequebooks = record.communes.reduce(record.reserve) { $0 + $1.chequebooks }
        let total = try store.read { try $0.passLedger(of: record.identifier).total }
        #expect(total == chequebooks * record.passesPerChequebook)
    }

    @Test func noStepIsSkippedAndNoPassIsMovedFromWhereItIsNot() throws {
        let record = try ProgrammeRecord.sample(), store = try Store.withProgramme(record)
        for (before, after) in [(Pass.State.received, Pass.State.collected), (.distributed, .presented)] {
            let step = PassMovement(pass: 1, from: before, to: after, date: record.window.lowerBound, author: "x")
            #expect(throws: StorageError.self) { try store.write { try $0.move(step, of: record.identifier) } }
        }
        let steps = try store.read { try $0.movements(ofPass: 1, in: record.identifier) }
        #expect(steps == [])
    }

    @Test func aSerialIsThatOfOnePass() throws {
        let record = try ProgrammeRecord.sample(), store = try Store.withProgramme(record)
        let serial = try #require(PassSerial("AB12"))
        try store.write { try $0.set(serial, ofPass: 1, of: record.identifier) }
        #expect(throws: StorageError.self) { try store.write { try $0.set(serial, ofPass: 2, of: record.identifier) } }
        #expect(try store.read { try $0.pass(serial, of: record.identifier)?.number } == 1)
    }

    @Test func aCollectedPassHasASerial() throws {
        let store = try Store.withProgramme()
        #expect(throws: StorageError.self) { try store.tamper("UPDATE pass SET state = 'collected' WHERE number = 1") }
    }
}
